import fc from 'fast-check'
import jsonld from 'jsonld'
import type { NewsArticle, WithContext } from 'schema-dts'
import { expect, test } from 'vitest'
import { writeJsonLd } from 'wirecopy/json-ld'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'

/** What matters here of schema.org's own context, which is not loaded. */
const context = { '@vocab': 'http://schema.org/', url: { '@type': '@id' }, contentUrl: { '@type': '@id' } }

async function documentLoader(address: string) {
  if (address !== 'https://schema.org') throw new Error(`Nothing else is loaded: ${address}`)
  return { contextUrl: undefined, documentUrl: address, document: { '@context': context } }
}

/** How often each property and type occurs, by its short name. */
function names(value: unknown, counted = new Map<string, number>()): Map<string, number> {
  const count = (name: string) => counted.set(name, (counted.get(name) ?? 0) + 1)
  if (Array.isArray(value)) for (const item of value) names(item, counted)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key === '@context' || key === '@value') continue
      if (key === '@type') for (const type of [item].flat()) count(String(type).replace('http://schema.org/', ''))
      else if (key !== '@id') count(key.replace('http://schema.org/', ''))
      names(item, counted)
    }
  }
  return counted
}

test('an article expands as JSON-LD, and nothing in it is dropped', async () => {
  await fc.assert(
    fc.asyncProperty(anyArticle(), async (article) => {
      const { output } = writeJsonLd(article)
      const expanded = await jsonld.expand(output as never, { documentLoader })
      expect(expanded).toHaveLength(1)
      expect(names(expanded)).toEqual(names(output))
    }),
    { numRuns: runs(250) },
  )
})

test('the type of what is written is that of schema-dts', () => {
  const output: WithContext<NewsArticle> = writeJsonLd({ schemaVersion: 1, headline: 'a', body: [], quotes: [] }).output
  expect(output['@context']).toBe('https://schema.org')
})
