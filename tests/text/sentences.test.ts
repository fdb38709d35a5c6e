import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishAbbreviations, findSentences } from 'wirecopy/text'
import { anyText } from './arbitrary.js'

const sentences = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end))

describe('where sentences end', () => {
  test.each([
    [['"It is war."', 'He left.']],
    [['“Why?!” he said.', '“Go!” she said.']],
    [['They met in the U.S.', 'He ate 3.5 pies.']],
    [['(He left.)', '[So did she.]', 'They met.']],
    [['It took an hour...', 'But they went … on.']],
    [['No.', 'Jan. 5 was No. 5.', 'It was Plan B.', 'The end.']],
    [['She runs Orla Inc.', 'The firm is old.']],
    [['1. First point.', '2. Second point.']],
    [['« Oui. »', 'Elle part.']],
    [['He stays.', '" We go. "', 'She went.']],
    [['Is it?', '‘No.’', 'She sat.', 'Then']],
  ])('%j', (expected) => expect(sentences(expected.join(' '))).toEqual(expected))

  test('full-width stops need no space', () => {
    expect(sentences('彼は来た。「行く。」と言った！はい')).toEqual(['彼は来た。', '「行く。」', 'と言った！', 'はい'])
  })

  test('a blank line ends one, a line break does not', () => {
    expect(sentences('Pier closes\n\nThe harbor\nboard voted')).toEqual(['Pier closes', 'The harbor\nboard voted'])
    expect(sentences('Pier closes\r\nnow')).toHaveLength(1)
  })
})

describe('where they do not', () => {
  test.each([
    'Mr. Orla and Gov. Lim of the U.S. Senate met at 7 p.m. Monday in St. Tarrow.',
    'J. K. Orla and J. A. Lim left.',
    'Orla Corp. Chairman Lim (of Conn.) Tarrow spoke.',
    'Go to example.com for more.',
    '“...We go,” Lim said ... and left.',
    '"Go!" said Orla.',
    'They met (in the old tea room.) and left.',
  ])('%s', (text) => expect(sentences(text)).toEqual([text]))
})

describe('options', () => {
  test('a list of abbreviations takes the place of the English one', () => {
    expect(findSentences('Die Orla GmbH bzw. Lim kam.', { abbreviations: ['bzw.'] })).toHaveLength(1)
    expect(findSentences('Die Orla GmbH bzw. Lim kam.')).toHaveLength(2)
    expect(findSentences('Mr. Orla', { abbreviations: [] })).toHaveLength(2)
    expect(findSentences('Mr. Orla', { abbreviations: englishAbbreviations })).toHaveLength(1)
  })

  test('slips throw', () => {
    expect(() => findSentences('', { abbreviations: 'Mr' as unknown as string[] })).toThrow(TypeError)
    expect(() => findSentences('', { language: 'en' } as object)).toThrow('language')
  })
})

test('sentences hold all that is no white space, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0
      for (const sentence of findSentences(text)) {
        expect(text.slice(end, sentence.start)).toMatch(/^[\s\u200b]*$/)
        const slice = text.slice(sentence.start, sentence.end)
        expect(slice).not.toMatch(/^$|^[\s\u200b]|[\s\u200b]$/)
        end = sentence.end
      }
      expect(text.slice(end)).toMatch(/^[\s\u200b]*$/)
    }),
  )
})
