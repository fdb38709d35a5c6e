import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type WriteHtmlOptions, writeHtml } from 'wirecopy/html'
import { attackedArticle } from '../formats/html/attacked-article.js'
import { attacks } from '../formats/html/attacks.data.js'
import { CLASS, elementsOf, isExpected, metaNames, protocolsOf } from '../formats/html/expected-markup.js'
import { startChromium } from './chromium.js'
import { type Look, WatchedPage } from './watched-page.js'

/** How many are rendered at a time. */
const BATCH = 26

let browser: Browser

beforeAll(async () => {
  browser = await startChromium()
})

afterAll(async () => {
  await browser?.close()
})

/** What a browser made of an output that the writer did not make. */
function faultsIn({ elements, attributes, addresses, values, style }: Look, expected: ReadonlySet<string>): string[] {
  // in a fragment a link is a property of microdata, and loads nothing
  const isLoading = (pair: string) => pair === 'link rel' && !expected.has('html')
  return [
    ...elements.filter((name) => !expected.has(name)),
    ...attributes.filter((pair) => isLoading(pair) || !isExpected(...(pair.split(' ') as [string, string]))),
    ...addresses.filter((pair) => {
      const [attribute = '', protocol = ''] = pair.split(' ')
      return protocolsOf[attribute]?.includes(protocol) !== true
    }),
    ...values.filter((value) => {
      const name = value.slice(value.indexOf(' ') + 1)
      return value.startsWith('class ') ? !CLASS.test(name) : !metaNames.has(name)
    }),
    ...(/attacked|evil|url\(|@import/.test(style) ? ['words of the article in the style sheet'] : []),
  ]
}

function batchesOf<Item>(list: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(list.length / BATCH) }, (_, at) => list.slice(at * BATCH, (at + 1) * BATCH))
}

async function watch(look: (page: WatchedPage) => Promise<void>): Promise<WatchedPage> {
  const page = await WatchedPage.open(browser)
  await look(page)
  await page.close()
  return page
}

const bare: WriteHtmlOptions = {}
const full: WriteHtmlOptions = { microdata: true, highlight: true }

/** Each attack bare in one place and with everything in the other. */
const written = attacks.map((attack, at) => {
  const [inFragment, inPage] = at % 2 === 0 ? [bare, full] : [full, bare]
  const article = attackedArticle(attack)
  return {
    attack,
    fragment: writeHtml(article, inFragment).output,
    page: writeHtml(article, { ...inPage, document: true }).output,
  }
})

test('no attack runs, loads or adds anything in a fragment', async () => {
  const known = new Set([...elementsOf.fragment, 'div'])
  const { hits, requests } = await watch(async (page) => {
    for (const batch of batchesOf(written)) {
      const looks = await page.fragments(batch.map(({ fragment }) => fragment))
      for (const [at, look] of looks.entries())
        expect(faultsIn(look, known), batch[Math.floor(at / 2)]?.attack).toEqual([])
    }
  })
  expect({ hits, requests }).toEqual({ hits: [], requests: [] })
})

test('no attack runs, loads or adds anything in a page', async () => {
  const { hits, requests } = await watch(async (page) => {
    for (const batch of batchesOf(written)) {
      const looks = await page.documents(batch.map((one) => one.page))
      for (const [at, look] of looks.entries()) expect(faultsIn(look, elementsOf.page), batch[at]?.attack).toEqual([])
    }
  })
  expect({ hits, requests }).toEqual({ hits: [], requests: [] })
})

describe('the harness sees', () => {
  test('a script that runs in a page', async () => {
    const { hits } = await watch(async (page) => {
      const [look] = await page.documents(['<!doctype html><p>a<script>attacked()</script></p>'])
      expect(faultsIn(look as Look, elementsOf.page)).toEqual(['script'])
    })
    expect(hits).toHaveLength(1)
  })

  test('a handler that runs in a fragment', async () => {
    const { hits } = await watch(async (page) => {
      const [look] = await page.fragments(['<p><img src="x" onerror="attacked()"></p>'])
      expect(faultsIn(look as Look, elementsOf.fragment)).toEqual(['img onerror'])
    })
    expect(hits.length).toBeGreaterThan(0)
  })

  test('what is loaded, where links lead, and what is no HTML', async () => {
    const html = '<link rel="stylesheet" href="https://evil.example/a.css"><a href="java\nscript:x()">x</a><svg></svg>'
    const { requests } = await watch(async (page) => {
      const [look] = await page.fragments([html])
      expect(faultsIn(look as Look, elementsOf.fragment)).toEqual([
        'http://www.w3.org/2000/svg svg',
        'link rel',
        'href javascript:',
      ])
    })
    expect(requests).toContain('stylesheet https://evil.example/a.css')
  })

  test('that the attacks are attacks: many run where nothing is escaped', async () => {
    const { hits } = await watch(async (page) => {
      // a page that goes elsewhere is not there to be looked at
      const staying = attacks.filter((attack) => !/http-equiv|<base/i.test(attack))
      for (const batch of batchesOf(staying)) {
        await page.documents(batch.map((attack) => `<!doctype html><body><p>${attack}</p>`)).catch(() => undefined)
      }
    })
    expect(hits.filter((hit) => hit.includes('/document/')).length).toBeGreaterThan(100)
  })
})
