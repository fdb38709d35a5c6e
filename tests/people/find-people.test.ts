import { describe, expect, test } from 'vitest'
import { findPeople } from 'wirecopy/people'

/** The people of a text: name, roles, former roles, other forms. */
function people(text: string) {
  return findPeople(text).people.map(({ name, names = [], roles = [] }) => ({
    name,
    roles: roles.filter(({ former }) => former !== true).map((role) => role.text),
    former: roles.filter(({ former }) => former === true).map((role) => role.text),
    forms: names.slice(1),
  }))
}

const onlyPerson = (text: string) => {
  const found = people(text)
  if (found.length !== 1) throw new Error(`${found.length} people in: ${text}`)
  return found[0]
}

describe('an office before the name', () => {
  test.each([
    ['Foreign Minister of Varland Mara Lind arrived.', 'Foreign Minister of Varland'],
    ['Varland’s Foreign Minister Mara Lind arrived.', 'Varland’s Foreign Minister'],
    ['NATO Secretary General Mara Lind arrived.', 'NATO Secretary General'],
    ['The police chief Mara Lind arrived.', 'police chief'],
    ['They met presiding judge Mara Lind.', 'presiding judge'],
    ['The port’s harbour master, its captain Mara Lind, arrived.', 'captain'],
    ['Brightwater’s chief executive, Mara Lind, arrived.', 'Brightwater’s chief executive'],
    ['Minister of Foreign Affairs Mara Lind arrived.', 'Minister of Foreign Affairs'],
    ['Minister of Energy, Water and Mines Mara Lind arrived.', 'Minister of Energy, Water and Mines'],
    [
      'Deputy Prime Minister and Minister of Finance Mara Lind arrived.',
      'Deputy Prime Minister and Minister of Finance',
    ],
  ])('%s', (text, role) => {
    expect(onlyPerson(text)).toMatchObject({ name: 'Mara Lind', roles: [role] })
  })
})

describe('a name after a country', () => {
  test.each([
    ['President of Varland Wim van der Meel arrived.', 'Wim van der Meel'],
    ['President of Varland H. W. Lindqvist arrived.', 'H. W. Lindqvist'],
    ['President of Varland Ana de la Torre arrived.', 'Ana de la Torre'],
  ])('%s', (text, name) => {
    expect(onlyPerson(text)).toMatchObject({ name, roles: ['President of Varland'] })
  })

  test('a country of two words is no name', () => {
    expect(people('The president of North Varland arrived.')).toEqual([])
  })
})

describe('an office after the name', () => {
  test.each([
    ['Mara Lind, the mayor of Port Ellery, arrived.', 'mayor of Port Ellery'],
    ['Mara Lind, 43, a statistician at the Institute of Hygiene, arrived.', 'statistician at the Institute of Hygiene'],
    ['Mara Lind, who is mayor of Port Ellery, arrived.', 'mayor of Port Ellery'],
    ['Mara Lind is the mayor of Port Ellery.', 'mayor of Port Ellery'],
  ])('%s', (text, role) => {
    expect(onlyPerson(text)).toMatchObject({ name: 'Mara Lind', roles: [role], former: [] })
  })
})

describe('an office of the past', () => {
  test.each([
    ['Mara Lind, a former mayor of Port Ellery, arrived.', 'mayor of Port Ellery'],
    ['Former mayor Mara Lind arrived.', 'mayor'],
    ['That was when Mara Lind was still the mayor of Port Ellery.', 'mayor of Port Ellery'],
    ['Mara Lind, then deputy mayor, found the money.', 'deputy mayor'],
    ['Mara Lind, a bookkeeper at the port until 2029, arrived.', 'bookkeeper at the port'],
  ])('%s', (text, role) => {
    expect(onlyPerson(text)).toMatchObject({ name: 'Mara Lind', roles: [], former: [role] })
  })
})

describe('other forms of one name', () => {
  test.each([
    ['Mayor Mara Lind came. Lind spoke. The mayor left.', ['Lind', 'The mayor']],
    ['Mr. Tom Okafor came. Mr. Okafor spoke.', ['Mr. Okafor']],
    ['Captain Wim van der Meel came. Van der Meel spoke, and van der Meel left.', ['Van der Meel']],
    ['Dr. Jin Haewon came. Jin spoke.', ['Jin']],
    ['Judge R. J. Castellane came. Castellane spoke.', ['Castellane']],
    ['Président José Núñez said no. Nunez agreed.', ['Nunez']],
  ])('%s', (text, forms) => {
    expect(onlyPerson(text)?.forms).toEqual(forms)
  })

  test('a family name is one by which the article goes on', () => {
    const [lind] = findPeople('Mayor Mara Lind came. Lind spoke.').people
    expect(lind).toMatchObject({ givenName: 'Mara', familyName: 'Lind' })
    const [alone] = findPeople('Mayor Mara Lind came.').people
    expect(alone).not.toHaveProperty('familyName')
  })

  test('a couple is told apart by forms of address', () => {
    const text = 'Mr. Tom Lind and Mrs. Mara Lind came. Mrs. Lind spoke. Mr. Lind left.'
    expect(people(text).map(({ name, forms }) => [name, forms])).toEqual([
      ['Tom Lind', ['Mr. Lind']],
      ['Mara Lind', ['Mrs. Lind']],
    ])
  })
})

describe('names that are no person', () => {
  test.each([
    ['a month and a day', 'The talks go on in March and on Palm Sunday.'],
    ['a country with a minister', 'Varland agreed. Varland’s Prime Minister was absent.'],
    ['a town', 'The train stopped at Korvald and in Port Ellery.'],
    ['a street', 'Quay Street told its own story.'],
    ['a firm', 'Corvane Labs said no.'],
    ['a plural that opens a sentence', 'Shareholders said no.'],
    ['a word that opens a sentence', 'Recent visitors agree. Everyone hopes.'],
    ['an acronym', 'NATO said no.'],
  ])('%s', (_name, text) => {
    expect(people(text)).toEqual([])
  })
})

describe('a name of which the words around it say nothing', () => {
  test('is a person’s when it begins with a common given name', () => {
    expect(onlyPerson('The prize was shared by Helen Marwood.')?.name).toBe('Helen Marwood')
    expect(onlyPerson('Nobody had seen Peter Okafor.')?.name).toBe('Peter Okafor')
  })

  test('is a person’s when the article goes on with its last word', () => {
    const text = 'The prize was shared by Yevka Marwood. The plan of Marwood was the best.'
    expect(onlyPerson(text)).toMatchObject({ name: 'Yevka Marwood', forms: ['Marwood'] })
  })

  test.each([
    'They crossed Helen Street.',
    'The prize was shared by the Helen Marwood Institute.',
    'They left Yevka Marwood.',
    'They left North Varland. The hills of Varland are high.',
    'They left Harbour Front. The Front was quiet, and no front is.',
  ])('%s', (text) => expect(people(text)).toEqual([]))
})

describe('a capitalised word beside a name', () => {
  test.each([
    ['Mara Lind arrived. Lind crossed the Lind Bridge and spoke. Lind said she was late.', 'Mara Lind'],
    ['Whatever Lind says, it is late. Mara Lind arrived.', 'Mara Lind'],
    ['Former Lind aides arrived. Lind said she was late.', 'Lind'],
    ['Said Mara Lind, who came late: “It is time for supper.”', 'Mara Lind'],
    ['Democrat Mara Lind arrived.', 'Mara Lind'],
    ['Mara Lind didn’t win.', 'Mara Lind'],
  ])('%s', (text, name) => expect(onlyPerson(text)?.name).toBe(name))
})

test('organizations with their short forms', () => {
  const { organizations } = findPeople('Brightwater Lines lost money. Brightwater said so to the Ministry of Mines.')
  expect(organizations.map(({ name, names }) => [name, names])).toEqual([
    ['Brightwater Lines', ['Brightwater Lines', 'Brightwater']],
    ['Ministry of Mines', ['Ministry of Mines']],
  ])
})

test('mentions slice back to the forms', () => {
  const text = 'Mayor Mara Lind came.\n\nThe mayor’s hat blew off. “Oh,” Lind said.'
  const [lind] = findPeople(text).people
  expect(lind?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Mara Lind', 'Lind'])
})

test('what is no string is refused', () => {
  expect(() => findPeople(5 as unknown as string)).toThrow(TypeError)
})

describe('lines whose capitals say nothing', () => {
  test('a headline in title case makes no names, and shows those of the text', () => {
    const text = 'Ferry Line Boss Oskar Lind Says Gate Is Safe\n\nFerry boss Oskar Lind said the gate was safe.'
    const [lind, ...others] = findPeople(text).people
    expect(others).toEqual([])
    expect(lind).toMatchObject({ name: 'Oskar Lind' })
    expect(lind?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Oskar Lind', 'Oskar Lind'])
  })

  test('a title that closes with a full stop makes no names', () => {
    const text = 'Mara Lind Explained Why the Port of Ellery Was Closed.\n\nMara Lind said she was late.'
    expect(people(text).map(({ name }) => name)).toEqual(['Mara Lind'])
  })

  test('a text in capitals names nobody rather than somebody wrong', () => {
    expect(people('ULLA BRASK RESIGNED ON MONDAY AFTER TALKS FAILED, OLOF SAND SAID.')).toEqual([])
  })
})

test('days and contractions are part of no name', () => {
  expect(
    people('Mayor Oskar Lind Wednesday agreed. “We’ve lost. Don’t ask,” Lind said.').map(({ name }) => name),
  ).toEqual(['Oskar Lind'])
})
