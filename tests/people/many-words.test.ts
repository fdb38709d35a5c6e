import { expect, test } from 'vitest'
import { findPeople } from 'wirecopy/people'

const said = '“We wait,” Mara Lind said. Überlingenfeld Ørsted-Kvist, who chairs the board, agreed with Ms. Lind.'

/** So many words that differ, in letters alone and of several lengths. */
function wordsOf(count: number): string {
  const letters = (number: number) =>
    [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')
  return Array.from({ length: count }, (_, at) => `${letters(at)}${'x'.repeat(at % 11)}`).join(' ')
}

test('what is read does not depend on how many words were read before', () => {
  const before = JSON.stringify(findPeople(said))
  for (const count of [3_000, 40_000, 40_000, 100]) {
    findPeople(wordsOf(count))
    expect(JSON.stringify(findPeople(said))).toBe(before)
  }
})

test('a text of very many words is read to its end', () => {
  const words = wordsOf(50_000)
  const people = findPeople(`${words}. ${said}`).people
  expect(people.map(({ name }) => name)).toEqual(findPeople(said).people.map(({ name }) => name))
  expect(people.length).toBeGreaterThan(0)
})
