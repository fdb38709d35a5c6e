import { describe, expect, test } from 'vitest'
import { piecesOf, withoutSpace } from './pieces.js'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const paragraphs = text.split('\n\n')
const above = (lines: string) => `${text}\n\n${lines}`

describe('a contact block', () => {
  test('takes in the lines below its heading', () => {
    const lines = ['Media Contacts:', 'Ana Ruiz', 'Example Industries', '+1 555 0100 200', 'ana@example.org']
    expect(furnitureOf(above(lines.join('\n')))).toEqual(lines.map((line) => `contact: ${line}`))
    expect(bodyOf(above(lines.join('\n')))).toEqual(paragraphs)
  })

  test.each(['Media Relations', 'Investor Contact:', '# Contacts', 'For media inquiries, please contact:', 'Kontakt:'])(
    'begins with %s',
    (heading) => {
      const copy = above(`${heading}\n\nAna Ruiz\n\nana@example.org`)
      expect(furnitureOf(copy)).toEqual([`contact: ${heading}`, 'contact: Ana Ruiz', 'contact: ana@example.org'])
      expect(bodyOf(copy)).toEqual(paragraphs)
    },
  )

  test('has an address or a number near its heading', () => {
    expect(bodyOf(above('Contact:\n\nAna Ruiz'))).toEqual([...paragraphs, 'Contact:', 'Ana Ruiz'])
  })
})

describe('what a sender says of itself', () => {
  test.each([
    ['About Example Industries', 'Example Industries makes ropes and nets for harbours.'],
    ['ABOUT EXAMPLE INDUSTRIES', 'Example Industries makes ropes.'],
    ['About Example Industries, Inc.:', 'At Example, ropes are made.'],
    ['## About the Harbour Board', 'The HB runs the harbour.'],
    ['About the author', 'She lives in Kessel.'],
    ['About Us', 'It makes ropes.'],
  ])('%s', (heading, line) => {
    const copy = above(`${heading}\n\n${line}`)
    expect(furnitureOf(copy)).toEqual([`boilerplate: ${heading}`, `boilerplate: ${line}`])
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test.each(['About Example: Example makes ropes and nets.', 'About ExampleExample makes ropes.'])(
    'run into its heading: %s',
    (line) => expect(furnitureOf(above(line))).toEqual([`boilerplate: ${line}`]),
  )

  test.each([
    ['a number', 'About 300 people came.'],
    ['a heading of the story', 'About competition\n\nAll boats race.'],
    ['a name that nothing below has', 'About Kessel\n\nThe town is old.'],
    ['a sentence', 'About Ana Ruiz, they said nothing.'],
  ])('not: %s', (_, lines) => expect(bodyOf(above(lines))).toEqual([...paragraphs, ...lines.split('\n\n')]))
})

describe('a disclaimer', () => {
  test.each([
    'Forward-Looking Statements',
    'Cautionary Note Regarding Forward-Looking Statements',
    'Safe Harbor Statement',
    'This press release contains forward-looking statements about ropes.',
    'Certain statements in this announcement are forward-looking.',
    'The information contained in this release is for readers.',
    'This article is for informational purposes only.',
  ])('%s', (line) => {
    expect(furnitureOf(above(`${line}\n\nNo offer is made.`))).toEqual([
      ...[`boilerplate: ${line}`, 'boilerplate: No offer is made.'],
    ])
    expect(bodyOf(above(`${line}\n\nNo offer is made.`))).toEqual(paragraphs)
  })

  test.each(['Important Information', 'Legal Notice', 'Disclaimer'])('%s above words of lawyers', (heading) => {
    const terms = 'Nothing here is advice, and no warranty is given that it is accurate.'
    expect(furnitureOf(above(`${heading}\n\n${terms}`))).toEqual([`boilerplate: ${heading}`, `boilerplate: ${terms}`])
  })

  test('may be longer than the text', () => {
    const terms = new Array(5).fill('This is no offer of ropes, nets or boats to readers of any place at any time.')
    expect(bodyOf(above(['Forward-Looking Statements', ...terms].join('\n\n')))).toEqual(paragraphs)
  })

  test.each(['Disclaimers were read out.', 'Safe harbour was found at Kessel.', 'This statement was read aloud.'])(
    'not: %s',
    (line) => expect(bodyOf(above(line))).toEqual([...paragraphs, line]),
  )
})

describe('the foot of a page', () => {
  test.each(['Most Read', 'Leave a Comment', '# Notebook', 'You might also like', 'Stay connected'])('%s', (foot) => {
    const copy = above(`${foot}\n\nKessel closes its pier`)
    expect(furnitureOf(copy)).toEqual([`boilerplate: ${foot}`, 'boilerplate: Kessel closes its pier'])
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test('that leads elsewhere', () => {
    expect(furnitureOf(above('Latest Posts\n\nKessel'))).toEqual(['teaser: Latest Posts', 'boilerplate: Kessel'])
    expect(furnitureOf(above('Related Links\n\nhttp://example.org'))).toEqual([
      ...['teaser: Related Links', 'link: http://example.org'],
    ])
  })

  test('not: a sentence', () =>
    expect(bodyOf(above('Most read books are in the hall.'))).toEqual([
      ...paragraphs,
      'Most read books are in the hall.',
    ]))
})

describe('below an end mark', () => {
  test('each line is what it is', () => {
    const copy = above(
      '###\n\nAbout Example Industries\n\nExample makes ropes.\n\nMedia Contacts:\nAna Ruiz\nana@example.org\n\n' +
        'Read more: Kessel\n\n© 2031 Example Industries',
    )
    expect(furnitureOf(copy)).toEqual([
      'endMark: ###',
      'boilerplate: About Example Industries',
      'boilerplate: Example makes ropes.',
      'contact: Media Contacts:',
      'contact: Ana Ruiz',
      'contact: ana@example.org',
      'teaser: Read more: Kessel',
      'copyright: © 2031 Example Industries',
    ])
    expect(read(copy).rights?.holder).toBe('Example Industries')
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test.each(['-30-', 'ENDS', 'NNNN'])('unknown lines are none of the text: %s', (mark) => {
    expect(furnitureOf(above(`${mark}\n\nKessel has a pier too.`))).toEqual([
      ...[`endMark: ${mark}`, 'boilerplate: Kessel has a pier too.'],
    ])
  })

  test('what stands above it is still read', () => {
    expect(furnitureOf(above('(Reporting by Ana Ruiz)\n\n-30-\n\nKessel has a pier too.'))).toEqual([
      ...['credit: (Reporting by Ana Ruiz)', 'endMark: -30-', 'boilerplate: Kessel has a pier too.'],
    ])
  })
})

describe('an end mark in the middle ends nothing', () => {
  test.each(['###', '-30-', 'ENDS', 'Reuter', '* * *', 'nn', 'MORE'])('%s', (mark) => {
    expect(bodyOf(`${paragraphs[0]}\n\n${mark}\n\n${text}\n\n${text}`)).toEqual([
      ...[paragraphs[0], mark, ...paragraphs, ...paragraphs],
    ])
  })

  test('with as much text below it as above', () => {
    expect(bodyOf(`${text}\n\n###\n\n${text}`)).toEqual([...paragraphs, '###', ...paragraphs])
  })

  test.each(['nn', 'MORE', '(MORE)', '* * *'])('a weak one, however little is below it: %s', (mark) => {
    expect(bodyOf(`${text}\n\n${mark}\n\nIt rained.`)).toEqual([...paragraphs, mark, 'It rained.'])
  })
})

describe('wrapped copy', () => {
  const lines = [
    'The harbour council of Tarnholm voted on Monday to close the',
    'old pier for two winters, its chairwoman said. The planks are',
    'older than the town hall, and the nets of the boats hang there.',
  ]
  const wrapped = lines.join('\n')
  const body = [lines.join(' ')]

  test.each([
    ['credit', 'Associated Press writers Ana Ruiz in Kessel and Tom Okafor in\nPort Ansel contributed to this report.'],
    [
      'advisory',
      "Editor's note: this is the first of two parts on the harbours\nof Oskaria, and the second one follows on Friday.",
    ],
    [
      'correction',
      'Correction: The pier was built in 1902, and not in the year that\nan earlier version of this story gave.',
    ],
    [
      'copyright',
      '© 2031 Tarnholm Courier. All rights reserved. This material\nmay not be published, broadcast, rewritten or redistributed.',
    ],
  ])('a note over two lines: %s', (role, note) => {
    expect(furnitureOf(`${wrapped}\n\n${note}`)).toEqual([`${role}: ${note.replace('\n', ' ')}`])
    expect(bodyOf(`${wrapped}\n\n${note}`)).toEqual(body)
  })

  test.each(['ENDS', '-30-', 'READ MORE', '(Reporting by Ana Ruiz)'])('a line right below the text: %s', (line) => {
    expect(furnitureOf(`${wrapped}\n${line}`)).toHaveLength(1)
    expect(bodyOf(`${wrapped}\n${line}`)).toEqual(body)
  })

  test.each([
    ['a promotion', 'The council said in a statement that it would go on to\nSign up for the newsletter'],
    [
      'a contact',
      'The best way to learn about the plan of the council was\nto write. For more information, visit www.example.org',
    ],
    [
      'the same within',
      'The reporter was told of it, and so were others. Follow us\non Twitter, the council had said.',
    ],
    [
      'a source',
      'The council did not want to say from whom it had come to know:\nSource: a boat, its chairwoman\nsaid.',
    ],
  ])('a last line with the words of %s is text', (_, paragraph) => {
    expect(furnitureOf(`${wrapped}\n\n${paragraph}`)).toEqual([])
    expect(withoutSpace(bodyOf(`${wrapped}\n\n${paragraph}`).join(' '))).toBe(withoutSpace(wrapped + paragraph))
  })

  test('a wrapped paragraph of end matter is one piece', () => {
    const about =
      'Example Industries makes ropes and nets for the harbours of\nOskaria, and has done so for a hundred years.'
    expect(furnitureOf(`${wrapped}\n\nAbout Example Industries\n\n${about}\n\nContact: press@example.org`)).toEqual([
      'boilerplate: About Example Industries',
      `boilerplate: ${about.replace('\n', ' ')}`,
      'contact: Contact: press@example.org',
    ])
  })
})

test.each([
  [
    'notes',
    '(Reporting by Ana Ruiz;\nEditing by Tom Okafor)\n\n© 2031 Tarnholm Courier\nAll rights reserved.\n\n-30-\n\u0003',
  ],
  [
    'end matter',
    '# # #\r\n\r\nAbout Example\r\n\r\nExample makes ropes.\r\n\r\nContact:\r\n\u00a0Ana Ruiz\r\nana@example.org',
  ],
  ['a page', 'Share\n\n#pier\n\nRead more:\u00a0Kessel\n\n--\n\nMost Read\nKessel closes\n\n15 April 2031'],
])('nothing is lost: %s', (_, tail) => {
  const copy = above(tail)
  const whole = withoutSpace(copy)
  expect(withoutSpace(piecesOf(read(copy)).join(' '))).toBe(whole)
  expect(bodyOf(copy)).toEqual(paragraphs)
})

describe('what houses print below their texts', () => {
  test.each([
    ['With inputs from PTI\n\nPTI ARZ TKO', ['credit: With inputs from PTI', 'boilerplate: PTI ARZ TKO']],
    ['--IANS\nar/to', ['credit: --IANS', 'credit: ar/to']],
    ['AAP ar/to', ['credit: AAP ar/to']],
    ['Ana Ruiz, The Canadian Press', ['credit: Ana Ruiz, The Canadian Press']],
    ['(Reporting by Ana Ruiz)\n\nQZX 4471', ['credit: (Reporting by Ana Ruiz)', 'boilerplate: QZX 4471']],
    [
      'Pressekontakt:\nAna Ruiz, Example GmbH, ana@example.org',
      ['contact: Pressekontakt:', 'contact: Ana Ruiz, Example GmbH, ana@example.org'],
    ],
    [
      'Reporting by Ana Ruiz\nEditing by Tom Okafor',
      ['credit: Reporting by Ana Ruiz', 'credit: Editing by Tom Okafor'],
    ],
    [
      'SOURCE Example Industries\n\nCision View original content:https://example.org/1',
      ['credit: SOURCE Example Industries', 'link: Cision View original content:https://example.org/1'],
    ],
  ])('%s', (below, furniture) => {
    const copy = above(below)
    expect(bodyOf(copy)).toEqual(paragraphs)
    expect(furnitureOf(copy)).toEqual(furniture)
  })
})
