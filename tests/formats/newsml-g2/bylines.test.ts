import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readNewsmlG2, writeNewsmlG2 } from 'wirecopy/newsml-g2'
import { newsItem } from './items.js'

function read(contentMeta: string): Article {
  const article = readNewsmlG2(newsItem({ contentMeta })).articles[0] as Article
  expect(Article.safeParse(article).error).toBeUndefined()
  // what is kept comes back from what is written
  expect(readNewsmlG2(writeNewsmlG2(article).output).articles).toEqual([article])
  return article
}

const creator = (name: string) => `<creator><name>${name}</name></creator>`
const contributor = (name: string) => `<contributor><name>${name}</name></contributor>`

describe('creators', () => {
  test.each(['roe.ada', 'roea', 'ar, tl, mk', 'VRG', 'xa-Redaktion', 'ada roe'])('%s is nobody of a byline', (name) => {
    const article = read(creator(name) + contributor(name))
    expect(article).not.toHaveProperty('bylines')
    expect(JSON.stringify(article.extra)).toContain(name)
  })

  test.each([
    'Ada Roe',
    'J. Lind',
    'Ada de Roe',
    '林美拉',
    'ნინო ლინდიძე',
    'Adalé',
    'Ada E Roe',
    'Ada Roe y Lind',
    'Tom Lind, Jr.',
    'Par Lind',
  ])('%s is somebody of a byline', (name) => {
    expect(read(creator(name)).bylines).toEqual([{ text: name, contributors: [{ name }] }])
  })

  test('of one name are one', () => {
    const twice = `${creator('Ada Roe') + creator('Ada Roe')}<contributor role="xa:editor"><name>Ada Roe</name></contributor>`
    expect(read(twice).bylines).toEqual([{ text: 'Ada Roe', contributors: [{ name: 'Ada Roe' }] }])
  })

  test('who are the whole line are not read as one person', () => {
    const line = 'By ADA ROE and TOM LIND'
    expect(read(`${creator(line)}<by>${line}</by>`).bylines).toEqual([{ text: line }])
    expect(read(creator(line)).bylines).toEqual([{ text: line }])
  })

  test('who are not in the line do not hide who is', () => {
    expect(read(`${creator('xa-Redaktion')}<by>Von Ada Roe</by>`).bylines).toEqual([{ text: 'Von Ada Roe' }])
    expect(read(`${creator('Roe Ada')}<by>Ada Roe, Tom Lind</by>`).bylines).toEqual([{ text: 'Ada Roe, Tom Lind' }])
  })

  test('are found in a line in capitals', () => {
    expect(read(`${creator('Ada Roe')}<by>By ADA ROE</by>`).bylines).toEqual([
      { text: 'By ADA ROE', contributors: [{ name: 'Ada Roe' }] },
    ])
  })

  test('whose initials only stand within a name of the line are nobody', () => {
    expect(read(`${creator('dw')}<by>By Edward Roe</by>`).bylines).toEqual([{ text: 'By Edward Roe' }])
  })

  test('of one word are somebody where the line has them', () => {
    expect(read(`${creator('Marn')}<by>By Marn</by>`).bylines).toEqual([
      { text: 'By Marn', contributors: [{ name: 'Marn' }] },
    ])
  })

  test('who stand in no line stay where another does', () => {
    const more = '<contributor role="ctrol:editor" qcode="xa:7"><name>Tom Lind</name></contributor>'
    expect(read(`${creator('Ada Roe')}${more}<by>By Ada Roe</by>`).bylines).toEqual([
      { text: 'By Ada Roe', contributors: [{ name: 'Ada Roe' }, { name: 'Tom Lind', role: 'editor' }] },
    ])
  })
})

test.each<[string, string, string[]]>([
  ['an account', 'By staff', ['roea']],
  ['the whole line', 'Roe and Lind', ['Roe and Lind']],
  ['somebody twice', 'By Ada Roe', ['Ada Roe', 'Ada Roe']],
  ['nobody of the line', 'By staff', ['Ada Roe']],
])('%s in a byline that was written here comes back', (_, text, names) => {
  const bylines = [{ text, contributors: names.map((name) => ({ name })) }]
  const article: Article = { schemaVersion: 1, id: 'urn:x:1', bylines, body: [], quotes: [] }
  const { output } = writeNewsmlG2(article, { versionCreated: '2031-11-02T09:00:00Z', provider: 'XA' })
  expect(readNewsmlG2(output).articles[0]?.bylines).toEqual(bylines)
})
