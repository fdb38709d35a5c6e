import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, findParagraphs } from 'wirecopy/text'
import { anyText } from './arbitrary.js'

const read = (text: string) => {
  const { style, paragraphs } = findParagraphs(text)
  return [style, ...paragraphs.map((paragraph) => paragraph.text)]
}

describe('styles', () => {
  test('blank lines', () => {
    expect(read('Odde closes pier\n\nThe harbor board voted on it.\n\n\n"We go," said Orla.\n')).toEqual([
      'blankLine',
      'Odde closes pier',
      'The harbor board voted on it.',
      '"We go," said Orla.',
    ])
  })

  test('one paragraph a line', () => {
    expect(read('Odde closes pier\nThe harbor board voted on it.\nMs. Orla spoke.')).toEqual([
      'line',
      'Odde closes pier',
      'The harbor board voted on it.',
      'Ms. Orla spoke.',
    ])
  })

  test('wrapped at a column, with a headline and byline that are not', () => {
    const text = [
      'Odde closes pier',
      'By Tilda Orla',
      '',
      'ODDE -- The harbor board of Odde voted on Monday to close the',
      'old pier, and the ferry with it, until someone pays for planks',
      'and paint.',
      '',
      '"Nobody asked the gulls," said Lim Tarrow, who has kept',
      'the tea room for years.',
    ].join('\r\n')
    expect(read(text)).toEqual([
      'wrapped',
      'Odde closes pier',
      'By Tilda Orla',
      'ODDE -- The harbor board of Odde voted on Monday to close the old pier, and the ferry with it, until someone pays for planks and paint.',
      '"Nobody asked the gulls," said Lim Tarrow, who has kept the tea room for years.',
    ])
    expect(findParagraphs(text).paragraphs[2]?.lines).toHaveLength(3)
  })

  test('wrapped capitals', () => {
    const text = [
      'THE HARBOR BOARD OF ODDE VOTED ON MONDAY TO CLOSE THE OLD PIER',
      'AND THE FERRY WITH IT UNTIL SOMEONE PAYS FOR PLANKS AND PAINT',
      'AND NAILS.  THE BOARD DID NOT SAY WHO THAT MIGHT BE OR WHEN',
      'THE GULLS WOULD BE TOLD.',
    ].join('\n')
    expect(read(text)).toHaveLength(2)
  })

  test('indented first lines', () => {
    const text = [
      'ODDE CLOSES PIER',
      '    ODDE, March 6 - The harbor board of Odde voted to close',
      'the old pier.',
      '    Shr 5 cts vs 6 cts',
      '    Net 309 vs 426',
      '\tMs. Orla said that the ferry would go on for as long as',
      'there is water.',
    ].join('\n')
    expect(read(text)).toEqual([
      'indented',
      'ODDE CLOSES PIER',
      'ODDE, March 6 - The harbor board of Odde voted to close the old pier.',
      'Shr 5 cts vs 6 cts',
      'Net 309 vs 426',
      'Ms. Orla said that the ferry would go on for as long as there is water.',
    ])
  })

  test('spaces within one line', () => {
    const one = 'The harbor board of Odde voted on Monday to close the old pier for good.'
    expect(read(`${one}    ${one}     ${one}`)).toEqual(['spaced', one, one, one])
  })

  test.each(['    ', '\t\t\t\t', ' \u00a0 \u00a0', '       ', '\t \u200b '])('a gap of %j', (gap) => {
    const one = 'The harbor board of Odde voted on Monday to close the old pier for good.'
    for (const shift of ['', 'A ', 'Mx. ', 'Dr.', 'The']) {
      expect(read(`${shift}${one}${gap}${one}${gap}${one}`)).toEqual(['spaced', `${shift}${one}`, one, one])
    }
  })

  test('three spaces are no gap', () => {
    const one = 'The harbor board of Odde voted on Monday to close the old pier for good.'
    expect(read(`${one}   ${one}   ${one}`)).toHaveLength(2)
  })

  test('a table in one line is no paragraphs', () => {
    expect(read('Odde    5    Tarrow    6')).toEqual(['line', 'Odde 5 Tarrow 6'])
  })

  test('nothing', () => {
    expect(findParagraphs('')).toEqual({ style: 'line', paragraphs: [] })
    expect(findParagraphs(' \n\n ').paragraphs).toEqual([])
  })
})

describe('options', () => {
  test('a style that is given is kept', () => {
    const wrapped = findParagraphs('One.\nTwo.\n\nThree.', { style: 'wrapped' })
    expect(wrapped.style).toBe('wrapped')
    expect(wrapped.paragraphs.at(-1)?.text).toBe('Three.')
    expect(findParagraphs('the old\npier', { style: 'line' }).paragraphs).toHaveLength(2)
  })

  test('slips throw', () => {
    expect(() => findParagraphs('', { style: 'poem' as 'line' })).toThrow(TypeError)
    expect(() => findParagraphs('', { styel: 'line' } as object)).toThrow('styel')
  })
})

test('paragraphs hold all that is no white space, in order', () => {
  const style = fc.constantFrom(undefined, 'blankLine', 'line', 'wrapped', 'indented', 'spaced' as const)
  fc.assert(
    fc.property(anyText, style, (text, given) => {
      const { paragraphs } = findParagraphs(text, given === undefined ? {} : { style: given })
      let end = 0
      for (const paragraph of paragraphs) {
        expect(text.slice(end, paragraph.start)).toMatch(/^[\s\u200b]*$/)
        expect(paragraph.text).toBe(cleanText(text.slice(paragraph.start, paragraph.end)))
        expect(paragraph.text).not.toBe('')
        expect(paragraph.lines[0]?.start).toBeLessThanOrEqual(paragraph.start)
        expect(paragraph.lines.at(-1)?.end).toBeGreaterThanOrEqual(paragraph.end)
        end = paragraph.end
      }
      expect(text.slice(end)).toMatch(/^[\s\u200b]*$/)
    }),
  )
})
