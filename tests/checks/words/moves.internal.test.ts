import { describe, expect, test } from 'vitest'
import { alignUnits } from '../../../src/checks/words/align-units.js'
import { findHunks } from '../../../src/checks/words/hunks.js'
import { findMoves } from '../../../src/checks/words/moves.js'
import { readUnits, type Unit } from '../../../src/checks/words/units.js'
import { told } from './told.js'

const keysOf = (units: readonly Unit[]) => units.map(({ key }) => key)

function movesOf(before: string, after: string): string[] {
  const [{ units: a }, { units: b }] = [readUnits(before), readUnits(after)] as const
  const hunks = findHunks(a, b, alignUnits(keysOf(a), keysOf(b)))
  return findMoves(a, b, hunks).moves.map(({ before: from, after: to, risk }) => {
    expect(to.end - to.start).toBe(from.end - from.start)
    return `${risk ?? 'harmless'}: ${keysOf(a.slice(from.start, from.end)).join(' ')}`
  })
}

describe('words that stand elsewhere', () => {
  test.each([
    ['one word', 'red gate opened', 'gate opened red', ['order: red']],
    [
      'words that stay together are one move',
      'red iron gate opened wide',
      'gate opened wide red iron',
      ['order: red iron'],
    ],
    ['two that change places', 'Lind beat Okafor', 'Okafor beat Lind', ['order: okafor', 'order: lind']],
    ['a sign for its word', '40 dollars', '$40', ['harmless: dollars']],
    ['none that mean little', 'so we went', 'we went so', []],
    ['none that are only in one text', 'red gate', 'gate blue', []],
    ['a measure in its place is not moved', '5 km off', '5 kilometres off', []],
  ])('%s', (_, before, after, moves) => expect(movesOf(before, after)).toEqual(moves))

  test('far off they were taken out here and put in there', () => {
    const between = (length: number) => Array.from({ length }, (_, at) => `w${'x'.repeat(at + 1)}`).join(' ')
    expect(movesOf(`red ${between(40)}`, `${between(40)} red`)).toEqual(['order: red'])
    expect(movesOf(`red ${between(80)}`, `${between(80)} red`)).toEqual([])
    expect(told(`red ${between(80)}`, `${between(80)} red`)).toEqual(['removed wording: red', 'added wording: red'])
  })

  test('what moved behind a sign keeps its risk', () => {
    expect(movesOf('dollars red gate opened wide', 'gate opened wide $ red')).toEqual([
      'harmless: dollars',
      'order: red',
    ])
  })

  test('as often as they stand in both', () => {
    expect(movesOf('red red gate opened wide here', 'gate opened wide here red')).toEqual(['order: red'])
  })
})

describe('a stretch in which texts differ', () => {
  const hunksOf = (before: string, after: string) => {
    const [a, b] = [readUnits(before), readUnits(after)] as const
    const cut = ({ text, units }: typeof a, { start, end }: { start: number; end: number }) =>
      text.slice(units[start]?.start ?? 0, start === end ? (units[start]?.start ?? 0) : units[end - 1]?.end)
    return findHunks(a.units, b.units, alignUnits(keysOf(a.units), keysOf(b.units))).map((hunk) => [
      cut(a, hunk.before),
      cut(b, hunk.after),
    ])
  }

  test.each([
    ['is one word for another', 'the big gate', 'the small gate', [['big', 'small']]],
    ['is not there in equal texts', 'the gate', 'the gate', []],
    ['takes in the whole of a contraction', 'we don’t go', 'we do go', [['don’t', 'do']]],
    ['says that a contraction is spelled out', 'we don’t go', 'we do not go', [['don’t', 'do not']]],
    [
      'parts at each word that is the same',
      'big old gate',
      'small old wall',
      [
        ['big', 'small'],
        ['gate', 'wall'],
      ],
    ],
  ])('%s', (_, before, after, hunks) => expect(hunksOf(before, after)).toEqual(hunks))
})
