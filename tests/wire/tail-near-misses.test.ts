import { describe, expect, test } from 'vitest'
import { readWire } from 'wirecopy/wire'
import { piecesOf, withoutSpace } from './pieces.js'
import { bodyOf } from './readings.js'

const opening = 'The pier closed on Monday after a storm tore off its roof, and it will not open again before May.'
const middle = 'The harbour office has said it needs more boats. Nobody was hurt when the roof fell into the bay.'
const closing = 'The mayor, Tom Okafor, said the town would mend the roof in spring. It has no money for more.'
const story = (...paragraphs: string[]) => ({
  copy: `TARNHOLM, Nov 22 (AP) — ${paragraphs.join('\n\n')}\n`,
  paragraphs,
})

function staysIn(paragraphs: string[]): void {
  const { copy } = story(...paragraphs)
  expect(bodyOf(copy)).toEqual(paragraphs)
}

describe('a sentence of the news that begins like end matter', () => {
  const sentences = [
    // credits
    'Residents contributed to this report card with 400 answers.',
    'Residents contributed to this report.',
    'Ana Ruiz and Tom Okafor reported from Tarnholm that the pier had closed.',
    'Ana Ruiz wrote from Kessel that the boats had sunk.',
    'Reporting by Ana Ruiz won a prize in Kessel last year.',
    'Written by Ana Ruiz in 1901, the song became the hymn of the town.',
    'Photographs by Ana Ruiz hang in the hall.',
    'Research by the Tarnholm Institute shows that boats are slower now.',
    'To learn more they visited the pier.',
    '6-4 6-3 7-5',
    'More',
    'With help from Ana Ruiz, the town built a second pier.',
    'With reports from Kessel of more snow, the town closed its schools.',
    'Sources: two men who saw the fire.',
    'For use by clients of the bank, the boats lay ready.',
    // who wrote it
    'Ana Ruiz writes books for Norwegian children.',
    'Ana Ruiz covers the roof with tar for Example Industries.',
    'Ana Ruiz is a former columnist who lives in Kessel.',
    'Ana Ruiz can be reached only by boat, 300 days a year.',
    'The opinions expressed in the letter were those of the author, the judge found.',
    'Views expressed by the council are not those of the people, he said.',
    // whom to ask
    'For more than ten years people had to call the harbour office.',
    'For more than 10 years people had to call 555 010 0199 to see a doctor.',
    'For any help, the fishermen call on their neighbours.',
    'For general information the town keeps a desk at the station, which visitors call the hole.',
    'For further questions people will call the mayor.',
    'Further information on the wreck is available only to the police.',
    'Contact details of 400 people were stolen.',
    'You can contact the dead at the pier on 13 May, Ruiz, 100, says.',
    '6-4 6-3 7-5',
    'Ruiz bt Okafor 6-4 6-3 7-5',
    // rights
    'Used with permission, the song became the hymn of the town.',
    'Copyright 1901 by its author, the song is free now.',
    'Copyright 2031 was the name of the play.',
    'Copyright law in Oskaria is old, the judge said.',
    '© is the sign on his arm.',
    'No part of this pier may be reproduced, the builder joked.',
    'No part of this has been published.',
    'Transcripts are created by hand in the court.',
    // notes
    'This story was first published in 1901, when the pier was new.',
    'This story was edited by three people who hated one another.',
    'This is a developing country, the mayor said.',
    'This post contains nine officers.',
    'An earlier version of this story was told by her father.',
    'Corrections officers found the man in his cell on Monday.',
    'Only this story has not been edited by the ministry, editors say.',
    'This copy of the headline news agency feed was found in a cellar.',
    // disclaimers
    'Statements in this case were taken from 40 people, the police said.',
    'Statements in this report are not true, the mayor said.',
    'The information in this letter was false, the council said on Monday.',
    'Information on this was given to the mayor in March.',
    'Certain statements in the document, the mayor said, were forward-looking and bold.',
    'This app and its maps are for informational purposes and nothing else, the harbour office said.',
    'Safe harbour was all they asked for, Okafor said',
    'Important notice on the door of the town hall',
    // what leads elsewhere
    'Watch: the tide is coming.',
    'Listen: that is the sound of the tide.',
    'More: the council wants it.',
    'Related: nobody knows.',
    'Recommended: a coat.',
    'Tags: 400 were stolen.',
    'Topics: the pier, the roof, the boats.',
    'First published: 1901.',
    'Click here to see, he told the child.',
    'Sign up for the army, his father said, and he did.',
    'Join us on the pier, she said.',
    'Like us on the coast, the people of Kessel fish.',
    'Get the latest boats, the newsletter told its readers.',
    'By clicking on the map, 400 people said where they live, and some gave terms of sale.',
    'Request licensing rights, he told the baker, and you will get them.',
    'More',
  ]

  test.each(sentences)('%s', (sentence) => {
    staysIn([opening, middle, closing, sentence])
    staysIn([opening, middle, sentence, closing])
    staysIn([opening, sentence, middle, closing])
    if (/[.!?]$/.test(sentence)) staysIn([sentence, middle, closing])
  })
})

test.each(['end.', 'ends.', 'reuters.'])('the last word of a sentence that is wrapped: %s', (word) => {
  const { article } = readWire(
    `Pier closes\n\n${opening}\n\nThe harbour office saw the vote as the beginning of the work, and not as the\n${word}\n\n${middle}\n\n${closing}\n`,
  )
  expect(article.body).toHaveLength(4)
})

describe('a subhead of the story', () => {
  test.each([
    ...['About the study', 'About the company', 'ABOUT THE PIER', 'About competition', 'Most popular'],
    ...['Disclaimers', 'Legal notice', 'Important information', 'Latest news', 'Notebook', 'Print', 'Comments'],
  ])('%s', (subhead) => {
    staysIn([opening, middle, subhead, closing])
    staysIn([opening, subhead, middle, closing])
    staysIn([opening, middle, subhead, closing, opening, middle])
  })

  test('above an address it is none', () => {
    const { copy } = story(opening, middle, 'About the study', 'It has 40 pages: https://example.org/pier')
    expect(bodyOf(copy)).toEqual([opening, middle])
  })

  test('above the words of the law it is none', () => {
    const { copy } = story(opening, middle, 'Disclaimer', 'Nothing here does constitute advice. No liability is taken.')
    expect(bodyOf(copy)).toEqual([opening, middle])
  })

  test('above a list of links it is none', () => {
    const { copy } = story(opening, middle, 'Most popular', 'Boats sink in Kessel', 'Port Ansel opens its pier')
    expect(bodyOf(copy)).toEqual([opening, middle])
  })
})

describe('an unknown line below what closes the text', () => {
  const below = (...lines: string[]) => story(opening, middle, ...lines).copy

  test.each([
    ['(Reporting by Ana Ruiz; Editing by Tom Okafor)', 'Our Principles: The Example Trust.'],
    ['(Reporting by Ana Ruiz)', 'xx9', 'Harbour desk'],
    ['SOURCE Example Industries, Inc.', 'EXI'],
    ['© 2031 Courier', 'Tarnholm', 'Desk 4'],
    ['AP-TM-11-22-31 1402EST', 'xx9'],
    ['-30-', 'Harbour desk'],
    ['Ana Ruiz in Kessel contributed to this report.', 'tk/4'],
  ])('%s', (...lines) => expect(bodyOf(below(...lines))).toEqual([opening, middle]))

  test.each([['CP'], ['/CP/'], ['–PTI'], ['--IANS'], ['--IANS ana/tom'], ['EFE'], ['AAP'], ['Enditem'], ['Cision']])(
    'the sign of a house is known: %s',
    (line) => {
      expect(bodyOf(below('(Reporting by Ana Ruiz)', line))).toEqual([opening, middle])
    },
  )

  test('the holder of rights is not read on below a blank line', () => {
    const { rights } = readWire(below('© 2031 Courier', 'Tarnholm', 'Desk 4')).article
    expect(rights).toMatchObject({ holder: 'Courier', year: 2031 })
  })

  test('a bracket that is closed takes in no line below it', () => {
    const { article } = readWire(below('(Reporting by Ana Ruiz)\nOur Standards: The Thomson Reuters Trust Principles.'))
    expect(article.furniture?.map(({ role }) => role)).toEqual(['dateline', 'credit', 'boilerplate'])
  })

  test.each([
    ...['The pier is old.', 'It rained.', 'The pier is older than the town hall, the council said.'],
    'Nobody was hurt when the roof fell into the water of the bay, the harbour office has said since Monday',
  ])('a sentence is text: %s', (sentence) => {
    const lines = ['(Reporting by Ana Ruiz)', sentence]
    expect(bodyOf(below(...lines))).toEqual([opening, middle, ...lines])
  })

  test('more lines than a few are text', () => {
    const lines = ['(Reporting by Ana Ruiz)', 'Boats 40', 'Piers 3', 'Roofs 2', 'Mayors 1']
    expect(bodyOf(below(...lines))).toEqual([opening, middle, ...lines])
  })
})

describe('the dateline that opens the text', () => {
  test.each([
    ['TARNHOLM, Nov 22 (AP)\n—', 'TARNHOLM, Nov 22 (AP) —'],
    ['TARNHOLM (AP) Nov 22 —. \n(c) Ana Ruiz. All rights reserved.\n', undefined],
    ['By Ana Ruiz TARNHOLM. (AP)\nNov 22 — The pier closed. (Reporting by Ana Ruiz, press@example.org\n', undefined],
    ['Ana Ruiz, \nTARNHOLM (AP) Nov 22 . \n--\n', 'TARNHOLM (AP) Nov 22 . --'],
  ])('is no end matter: %j', (copy, dateline) => {
    const { article } = readWire(copy)
    expect(withoutSpace(piecesOf(article).join(' '))).toBe(withoutSpace(copy))
    const found = article.furniture?.find(({ role }) => role === 'dateline')
    expect(found).toBeDefined()
    if (dateline !== undefined) expect(found?.text).toBe(dateline)
  })
})
