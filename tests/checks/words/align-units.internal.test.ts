import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignInWindow, alignUnits } from '../../../src/checks/words/align-units.js'
import { longestRising } from '../../../src/checks/words/anchors.js'
import { runs } from '../../runs.js'

const align = (before: string, after: string) => [...alignUnits(before.split(' '), after.split(' '))]

describe('units of two texts', () => {
  test.each([
    ['the same', 'a b c', 'a b c', [0, 1, 2]],
    ['one put in', 'a c', 'a b c', [0, -1, 1]],
    ['one taken out', 'a b c', 'a c', [0, 2]],
    ['one changed', 'a b c', 'a x c', [0, -1, 2]],
    ['none the same', 'a b', 'x y', [-1, -1]],
    ['one moved: the other is matched', 'a b c d', 'b c d a', [1, 2, 3, -1]],
    ['more than once', 'a b a b', 'a b', [0, 1]],
  ])('%s', (_, before, after, matches) => expect(align(before, after)).toEqual(matches))

  test('matches rise, join equal units, and are the same when the lists are swapped', () => {
    const list = () => fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 })
    fc.assert(
      fc.property(list(), list(), (before, after) => {
        const matches = [...alignUnits(before, after)]
        const pairs = matches.flatMap((match, index) => (match < 0 ? [] : [[match, index] as const]))
        expect(pairs.map(([match]) => before[match])).toEqual(pairs.map(([, index]) => after[index]))
        expect(longestRising(pairs, ([match]) => match)).toEqual(pairs)
        const back = [...alignUnits(after, before)].flatMap((match, index) => (match < 0 ? [] : [[index, match]]))
        expect(back).toEqual(pairs)
      }),
      { numRuns: runs(500) },
    )
  })

  test('in long lists are matched at those that both have once', () => {
    const before = Array.from({ length: 4000 }, (_, at) => `w${at}`)
    const after = before.flatMap((key, at) => (at % 7 === 3 ? ['x'] : at % 50 === 9 ? [key, 'y'] : [key]))
    const matches = alignUnits(before, after)
    expect(after.filter((key, at) => key.startsWith('w') && before[matches[at] as number] !== key)).toEqual([])
    expect(after.filter((key, at) => !key.startsWith('w') && matches[at] !== -1)).toEqual([])
  })

  test('in long lists that have nothing once in common are all different', () => {
    const before = Array.from({ length: 3000 }, (_, at) => (at % 2 === 0 ? 'a' : 'b'))
    const after = ['x', ...before.toReversed(), 'y']
    expect(new Set(alignUnits(before, after))).toEqual(new Set([-1]))
  })
})

test('a claim is laid on the part of a window that fits it best', () => {
  const inWindow = (window: string, claim: string) => [...alignInWindow(window.split(' '), claim.split(' '))]
  expect(inWindow('x x a b c x x', 'a b c')).toEqual([2, 3, 4])
  expect(inWindow('x a x x a b c', 'a b c')).toEqual([4, 5, 6])
  expect(inWindow('x a b x c x', 'a b c')).toEqual([1, 2, 4])
  expect(inWindow('x a b c', 'z a y c')).toEqual([-1, 1, -1, 3])
  expect(inWindow('x', 'a')).toEqual([-1])
})

test.each([
  [[], []],
  [
    [3, 1, 2],
    [1, 2],
  ],
  [
    [1, 2, 3],
    [1, 2, 3],
  ],
  [[3, 2, 1], [1]],
  [
    [2, 9, 4, 5, 1, 6],
    [2, 4, 5, 6],
  ],
])('of %j the longest rising part is %j', (list, rising) => {
  expect(longestRising(list, (value) => value)).toEqual(rising)
})
