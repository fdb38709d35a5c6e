import { describe, expect, test } from 'vitest'
import { findPeople } from 'wirecopy/people'

/** The people of a text: name and other forms. */
const names = (text: string) => findPeople(text).people.map(({ names = [] }) => names)

describe('what belongs to a name', () => {
  test.each([
    ['Oskar Lind Jr. arrived. Lind spoke.', ['Oskar Lind Jr.', 'Lind']],
    ['Oskar Lind, Jr., a farmer, arrived. Lind spoke.', ['Oskar Lind, Jr.', 'Lind']],
    ['The Rev. Oskar Albin Lind III arrived. Lind spoke.', ['Oskar Albin Lind III', 'Lind']],
    ['The Rev. Oskar Albin King III arrived. King spoke.', ['Oskar Albin King III', 'King']],
    ['They met Mr. Oskar Lind III. Snow fell.', ['Oskar Lind III']],
  ])('%s', (text, forms) => expect(names(text)).toEqual([forms]))

  test('two of one name are told apart by it', () => {
    expect(names('Oskar Lind Sr. said so. Oskar Lind Jr. said no.')).toEqual([['Oskar Lind Sr.'], ['Oskar Lind Jr.']])
  })
})

describe('honours are no part of a name', () => {
  test.each([
    ['Mara Lind KC said so. Lind left.', ['Mara Lind', 'Lind']],
    ['Mara Lind, KC, said so.', ['Mara Lind']],
    ['Sir Oskar Lind, OBE, arrived.', ['Oskar Lind']],
    ['Sir Oskar Lind OBE arrived.', ['Oskar Lind']],
    ['Mara Lind MP said so.', ['Mara Lind']],
    ['Mara Lind PhD said so.', ['Mara Lind']],
    ['Mara Lind Ph.D. said so.', ['Mara Lind']],
    ['Mara Lind, Ph.D., said so.', ['Mara Lind']],
    ['Mara Lind, OBE, KC, said so.', ['Mara Lind']],
  ])('%s', (text, forms) => expect(names(text)).toEqual([forms]))

  test('an MP holds an office', () => {
    expect(findPeople('The Ostby MP Mara Lind arrived.').people[0]?.roles).toEqual([
      expect.objectContaining({ text: 'Ostby MP' }),
    ])
  })
})

describe('an office with a hyphen', () => {
  const onlyRole = (text: string) => {
    const [{ name, roles = [] } = { name: undefined }] = findPeople(text).people
    return [name, roles.map(({ text: role, former = false }) => [role, former])]
  }

  test.each([
    ['Then-President Mara Lind arrived.', 'President', true],
    ['They met then-President Mara Lind.', 'President', true],
    ['Ex-Mayor Mara Lind arrived.', 'Mayor', true],
    ['Lieutenant-Governor Mara Lind arrived.', 'Lieutenant-Governor', false],
    ['Prime Minister-designate Mara Lind arrived.', 'Prime Minister-designate', false],
  ])('%s', (text, role, former) => expect(onlyRole(text)).toEqual(['Mara Lind', [[role, former]]]))

  test('a family name with a hyphen is none', () => {
    expect(names('Ana Lind-King said so.')).toEqual([['Ana Lind-King']])
  })
})
