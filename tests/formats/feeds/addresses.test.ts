import { describe, expect, test } from 'vitest'
import { createArticle } from 'wirecopy'
import type { Article } from 'wirecopy/article'
import { writeAtom, writeRss } from 'wirecopy/feeds'
import { feed, issuesOf, readBack, writers } from './feed.js'

const gate: Article = {
  ...createArticle({ headline: 'Ostrevik closes its gate', body: ['The gate closed.'] }),
  id: 'urn:example:gate',
}

const RUNS = 'javascript:alert(1)'

describe.each(writers)('%s', (_name, write) => {
  test('no address but of the web is written, and each other is told', () => {
    const article: Article = {
      ...gate,
      id: RUNS,
      altIds: [{ role: 'link', value: RUNS }],
      bylines: [{ text: 'Ida Norrby', contributors: [{ name: 'Ida Norrby', uri: RUNS }] }],
      associations: [
        { id: 'm1', type: 'picture', href: RUNS, renditions: [{ href: '/small.jpg' }] },
        { id: 'm2', type: 'video', href: '/gate.mp4', mediaType: 'video/mp4' },
        { id: 'm3', type: 'picture', href: 'https://' },
      ],
      relations: [
        { rel: 'seeAlso', id: 'EX 77' },
        { rel: 'seeAlso', id: 'https://example.org/sea' },
      ],
    }
    const { output, issues } = write([article], feed)
    const text = typeof output === 'string' ? output : JSON.stringify(output)
    expect(text).not.toMatch(/(?:href|url|src|image|link|uri)["':>= ]{1,5}(?:javascript|\/)/i)
    expect(text).not.toMatch(/gate\.mp4|small\.jpg|EX 77|"https:\/\/"/)
    const [back] = readBack(output)
    expect(back?.id).toBe(RUNS)
    const paths = issuesOf(issues, 0)
      .filter(({ code }) => code === 'field-not-held')
      .map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'bylines[0].contributors[0].uri',
        'associations[0].href',
        'associations[0].renditions[0]',
        'associations[1].href',
        'associations[2].href',
        'relations[0]',
      ]),
    )
    expect(paths).not.toContain('relations[1]')
  })

  test.each([
    [{ link: RUNS }, new RangeError(`Option link is no address on the web: ${RUNS}`)],
    [{ feedUrl: '/feed' }, new RangeError('Option feedUrl is no address on the web: /feed')],
    [{ id: 'feed 7' }, new RangeError('Option id is no URI: feed 7')],
    [{ id: RUNS }, new RangeError(`Option id is no URI: ${RUNS}`)],
    [{ language: 'English, of course' }, new RangeError('Option language is no language tag: English, of course')],
    [{ author: 5 }, new TypeError('Option author has no name: 5')],
    [{ author: { name: 'Desk', url: 'x' } }, new TypeError('No such option: url')],
    [{ author: { name: 'Desk', email: 5 } }, new TypeError('Option author.email is no text: 5')],
    [{ author: { name: 'Desk', uri: RUNS } }, new RangeError(`Option author.uri is no address on the web: ${RUNS}`)],
    [{ author: { name: 'Desk', email: 'desk' } }, new RangeError('Option author.email is no address of mail: desk')],
  ])('refuses %j', (options, error) => {
    expect(() => write([gate], { ...feed, ...options } as never)).toThrow(error)
  })

  test('two articles of one identifier are told', () => {
    const { issues } = write([gate, gate], feed)
    expect(issuesOf(issues, 0).map(({ path }) => path)).not.toContain('id')
    expect(issuesOf(issues, 1)).toContainEqual(
      expect.objectContaining({
        code: 'field-invalid',
        path: 'id',
        message: 'The article has the identifier of article 1; readers show one of them.',
      }),
    )
  })
})

describe('Atom asks for a text or an address', () => {
  const bare = { ...gate, body: [] }

  test('an entry with neither leads to the site of the feed', () => {
    const { output, issues } = writeAtom([bare], feed)
    expect(output.match(/rel="alternate"/g)).toHaveLength(2)
    expect(issuesOf(issues, 0)).toContainEqual(expect.objectContaining({ code: 'field-changed', path: 'altIds' }))
  })

  test('where there is no site, that is told', () => {
    const { issues } = writeAtom([gate, bare], {
      title: 'Example News',
      text: 'summary',
      updated: '2031-06-18T06:30:00Z',
    })
    for (const at of [0, 1]) expect(issuesOf(issues, at).map(({ code }) => code)).toContain('field-invalid')
  })

  test('an entry with a text needs none', () => {
    expect(writeAtom([gate], feed).output.match(/rel="alternate"/g)).toHaveLength(1)
  })
})

test('a scheme that is no URI has no place in Atom, and one in RSS', () => {
  const article = { ...gate, subjects: [{ name: 'ports', scheme: 'iptc7901' }] }
  const { output, issues } = writeAtom([article], feed)
  expect(output).not.toContain('iptc7901')
  expect(issuesOf(issues, 0)).toContainEqual(
    expect.objectContaining({ code: 'field-not-held', path: 'subjects[0].scheme' }),
  )
  expect(readBack(writeRss([article], feed).output)[0]?.subjects).toEqual(article.subjects)
})
