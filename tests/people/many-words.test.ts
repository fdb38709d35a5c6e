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

/** The numbers by which `people/word-table.ts` tells where it looks for a word first. */
const [ONE, TWO, THREE] = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35]

test('words of which very many have the same first place are told apart', () => {
  const words = wordsOfOnePlace('Mara')
  expect(words.length).toBeGreaterThan(40)
  for (let round = 0; round < 2; round++) {
    const { people } = findPeople(words.map((word) => `Mayor Ana ${word} said no.`).join(' '))
    expect(people.map(({ name }) => name)).toEqual(words.map((word) => `Ana ${word}`))
  }
})

/** Words of twelve letters that begin with four given ones: to any further four, those that lead to one place, if letters. */
function wordsOfOnePlace(begin: string): string[] {
  const times = inverse(THREE)
  const words: string[] = []
  for (let number = 0; number < 26 ** 4; number++) {
    const middle = [26 ** 3, 26 ** 2, 26, 1].reduce((all, by) => (all << 8) | (97 + (Math.floor(number / by) % 26)), 0)
    const end = Math.imul(Math.imul(codes(begin), ONE) ^ Math.imul(middle, TWO), times)
    if (isLetters(end)) words.push(begin + textOf(middle) + textOf(end))
  }
  return words
}

function codes(text: string): number {
  return [...text].reduce((all, letter) => (all << 8) | letter.charCodeAt(0), 0)
}

function textOf(number: number): string {
  return String.fromCharCode(number >>> 24, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff)
}

function isLetters(number: number): boolean {
  return [24, 16, 8, 0].every((by) => ((number >>> by) & 0xff) >= 0x61 && ((number >>> by) & 0xff) <= 0x7a)
}

/** What times a number gives 1 in 32 bits, by Newton's steps. */
function inverse(number: number): number {
  let found = number
  for (let step = 0; step < 5; step++) found = Math.imul(found, 2 - Math.imul(number, found))
  return found
}
