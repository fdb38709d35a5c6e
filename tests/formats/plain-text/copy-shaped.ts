import fc from 'fast-check'
import type { Article } from 'wirecopy/article'
import { some } from '../../article/parts/shapes.js'

type Dateline = NonNullable<Article['dateline']>
type Matter = Pick<
  Article,
  'headline' | 'slugline' | 'edNotes' | 'bylines' | 'dateline' | 'published' | 'versionCreated' | 'embargoedUntil'
>
type Time = NonNullable<Article['published']>

const subjects = [
  'The harbour office',
  'Maren Tolvik',
  'The mayor of Ostrevik',
  'A ferry company',
  'The northern council',
]
const verbs = ['closed', 'opened', 'mended', 'sold', 'painted', 'measured']
const things = ['its new sea gate', 'the old pier', 'two boats', 'a row of houses', 'the lighthouse', 'the market hall']
const ends = ['on Tuesday', 'for the first time in years', 'after a long winter', 'without a word', 'before the storm']

function sentence(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...subjects),
      fc.constantFrom(...verbs),
      fc.constantFrom(...things),
      fc.constantFrom(...ends),
    )
    .map((words) => `${words.join(' ')}.`)
}

function paragraph(): fc.Arbitrary<string> {
  const said = sentence().map((words) => `“${words.slice(0, -1)},” said Maren Tolvik, the chief engineer.`)
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: sentence() }, said), { minLength: 2, maxLength: 4 })
    .map((all) => all.join(' '))
}

function headline(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('Ostrevik', 'Ferry company', 'Northern council'),
      fc.constantFrom('closes', 'opens', 'sells'),
      fc.constantFrom(...things),
    )
    .map((words) => words.join(' '))
}

function byline() {
  return fc.constantFrom('Ida Norrby', 'Tom Okafor', 'Mara Lind').map((name) => ({
    text: `By ${name}`,
    contributors: [{ name }],
  }))
}

/** Datelines as `readWire` reads them, but for what shows them to be such: with a date or a known place and an agency. */
function dateline(): fc.Arbitrary<Dateline> {
  const places = fc.constantFrom<NonNullable<Dateline['places']>[number]>(
    { name: 'Paris', countryCode: 'FR', timeZone: 'Europe/Paris' },
    { name: 'London', countryCode: 'GB', timeZone: 'Europe/London' },
    { name: 'Ostrevik' },
    { name: 'Kessel', region: 'Norland' },
  )
  const date = fc.constantFrom('April 15', 'Nov 3', undefined)
  const agency = fc.constantFrom('AP', 'Example News', 'EX', undefined)
  return fc.tuple(places, date, agency, fc.constantFrom('—', '-', '--')).map(([place, given, agency, separator]) => {
    const text = given ?? (place.countryCode === undefined || agency === undefined ? 'June 2' : undefined)
    const where = [place.name.toUpperCase(), ...(place.region === undefined ? [] : [place.region])].join(', ')
    const printed = [
      text === undefined ? where : `${where}, ${text}`,
      ...(agency === undefined ? [] : [`(${agency})`]),
      separator,
    ]
    return {
      text: printed.join(' '),
      places: [place],
      ...(text !== undefined && { date: { text, precision: 'day' as const } }),
      ...(agency !== undefined && { agencies: [agency] }),
      separator,
      certainty: 0.99,
    }
  })
}

function time(): fc.Arbitrary<Time> {
  const two = (most: number, least = 0) =>
    fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'))
  return fc
    .tuple(two(12, 1), two(28, 1), two(23), two(59), fc.constantFrom(-5, 0, 3))
    .map(([month, day, hour, minute, hours]) => {
      const local = `2031-${month}-${day}T${hour}:${minute}`
      const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`
      const instant = new Date(Date.parse(`${local}:00${offset}`)).toISOString()
      return { local, offset, instant, precision: 'minute' as const }
    })
}

/** Articles as agencies send them, without anything that copy does not print. */
export function copyShaped(): fc.Arbitrary<Article> {
  return some<Matter>(
    {
      headline: headline(),
      slugline: fc.constantFrom('BC-NL--Sea Gate', 'SEA-GATE/OSTREVIK'),
      edNotes: fc.constantFrom([{ text: 'Eds: With photos.' }], [{ text: '(Adds quotes)' }]),
      bylines: byline().map((one) => [one]),
      dateline: dateline(),
      published: time(),
      versionCreated: time(),
      embargoedUntil: time(),
    },
    ['headline'],
  ).chain((matter) =>
    fc.array(paragraph(), { minLength: 2, maxLength: 6 }).map((texts) => ({
      schemaVersion: 1 as const,
      ...structuredClone(matter),
      body: texts.map((text) => ({ type: 'paragraph' as const, text })),
      quotes: [],
    })),
  )
}
