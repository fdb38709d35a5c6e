import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords, type WordEdit } from 'wirecopy'
import { runs } from '../../runs.js'

const vocabulary = `gate the The not never don't do will she'll she it's is has five 5 5th fifth $5 dollars $ percent % -5
  Lind Mara Ansel’s you know like so walk walked city cities colour color e-mail email may about 40 thousand 1,200 1200
  twenty-five 25 U.S. us cannot can likely unlikely careful careless isn’t and a . ? , “ ” — [ ] … ... 門 開 不 [w]e`
const aText = () =>
  fc.array(fc.constantFrom(...vocabulary.split(/\s+/)), { maxLength: 12 }).map((words) => words.join(' '))
const anyString = () => fc.oneof(aText(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

test('swapping the texts gives the same differences, mirrored', () => {
  fc.assert(
    fc.property(aText(), aText(), (a, b) => {
      const there = compareWords(a, b)
      const back = compareWords(b, a).map(mirrored)
      expect(sorted(there)).toEqual(sorted(back))
    }),
    { numRuns: runs(2000) },
  )
})

test('edits slice back, have the sides that their kind says, and stand in the order of the second text', () => {
  fc.assert(
    fc.property(anyString(), anyString(), (a, b) => {
      const edits = compareWords(a, b)
      const sides = edits.flatMap(({ before, after }) => [
        ...(before ? [[before, a] as const] : []),
        ...(after ? [[after, b] as const] : []),
      ])
      expect(sides.map(([{ text }]) => text)).toEqual(sides.map(([{ start, end }, text]) => text.slice(start, end)))
      expect(sides.filter(([{ text }]) => text === '')).toEqual([])
      expect(edits.map(({ kind }) => [kind === 'added', kind === 'removed'])).toEqual(
        edits.map(({ before, after }) => [before === undefined, after === undefined]),
      )
      const starts = edits.flatMap(({ after }) => after?.start ?? [])
      expect(starts).toEqual(starts.toSorted((one, other) => one - other))
    }),
    { numRuns: runs(500) },
  )
})

test('a text differs in nothing from itself, nor from itself in capitals or with other marks', () => {
  fc.assert(
    fc.property(anyString(), (text) => {
      expect(compareWords(text, text)).toEqual([])
    }),
    { numRuns: runs(500) },
  )
  const plain = fc.array(fc.constantFrom('gate', 'five', 'don’t', 'café', 'she', '$5', 'not'), { maxLength: 12 })
  const marks = fc.constantFrom(' ', ', ', ' “', '” ', ' — ', '\n', '. ', ' (')
  fc.assert(
    fc.property(plain, fc.array(marks, { minLength: 12, maxLength: 12 }), (words, between) => {
      const text = words.join(' ')
      expect(compareWords(text, text.toUpperCase())).toEqual([])
      expect(compareWords(text, words.map((word, at) => word + between[at]).join(''))).toEqual([])
    }),
    { numRuns: runs(300) },
  )
})

test('a text that lacks a word differs in it', () => {
  const words = fc.array(fc.constantFrom<string>('gate', 'five', 'walk', 'Lind', 'not', 'the', '門'), { maxLength: 12 })
  fc.assert(
    fc.property(words, fc.nat(12), (list, place) => {
      const more = list.toSpliced(place, 0, 'harbour').join(' ')
      const edits = compareWords(list.join(' '), more)
      expect(edits).toEqual([
        {
          kind: 'added',
          risk: 'wording',
          after: { text: 'harbour', start: more.indexOf('harbour'), end: expect.any(Number) },
        },
      ])
    }),
    { numRuns: runs(200) },
  )
})

function mirrored({ kind, risk, before, after }: WordEdit): WordEdit {
  const other = kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind
  return { kind: other, ...(risk && { risk }), ...(after && { before: after }), ...(before && { after: before }) }
}

function sorted(edits: readonly WordEdit[]): string[] {
  return edits.map(({ kind, risk, before, after }) => JSON.stringify([kind, risk, before, after])).sort()
}
