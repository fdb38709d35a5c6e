import fc from 'fast-check'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { writeWebAnnotations } from 'wirecopy/web-annotation'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'

const oa = 'http://www.w3.org/ns/oa#'
const as = 'http://www.w3.org/ns/activitystreams#'
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const link = (id: string) => ({ '@id': id, '@type': '@id' })

/** The terms of the recommendation's context (Web Annotation Vocabulary, appendix A) that a quotation may need; it is not loaded. */
const context = {
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    ['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector', 'TimeState'].map(
      (name) => [name, oa + name],
    ),
  ),
  AnnotationCollection: `${as}OrderedCollection`,
  AnnotationPage: `${as}OrderedCollectionPage`,
  Person: 'http://xmlns.com/foaf/0.1/Person',
  Organization: 'http://xmlns.com/foaf/0.1/Organization',
  Text: 'http://purl.org/dc/dcmitype/Text',
  tagging: `${oa}tagging`,
  classifying: `${oa}classifying`,
  identifying: `${oa}identifying`,
  describing: `${oa}describing`,
  motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${oa}hasPurpose`, '@type': '@vocab' },
  body: link(`${oa}hasBody`),
  target: link(`${oa}hasTarget`),
  source: link(`${oa}hasSource`),
  selector: link(`${oa}hasSelector`),
  state: link(`${oa}hasState`),
  creator: link('http://purl.org/dc/terms/creator'),
  first: link(`${as}first`),
  last: link(`${as}last`),
  partOf: link(`${as}partOf`),
  items: { '@id': `${as}items`, '@type': '@id', '@container': '@list' as const },
  total: `${as}totalItems`,
  startIndex: `${as}startIndex`,
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  name: 'http://xmlns.com/foaf/0.1/name',
  format: 'http://purl.org/dc/elements/1.1/format',
  value: `${rdf}value`,
  exact: `${oa}exact`,
  prefix: `${oa}prefix`,
  suffix: `${oa}suffix`,
  start: `${oa}start`,
  end: `${oa}end`,
  sourceDate: `${oa}sourceDate`,
}

async function documentLoader(address: string) {
  if (address !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Nothing else is loaded: ${address}`)
  return { contextUrl: undefined, documentUrl: address, document: { '@context': context } }
}

/** How often each property occurs, and each type, by what it means. */
function meanings(value: unknown, read: (key: string) => string, counted: Record<string, number> = {}) {
  const count = (name: string) => {
    counted[name] = (counted[name] ?? 0) + 1
  }
  if (Array.isArray(value)) for (const item of value) meanings(item, read, counted)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const name = read(key)
      if (name === '@type') for (const type of [item].flat()) count(read(String(type)))
      else if (name !== '@id' && name !== '@context' && !/^@(?:value|list)$/.test(name)) count(name)
      if (name !== '@type') meanings(item, read, counted)
    }
  }
  return counted
}

function meaningOf(term: string): string {
  const meaning = context[term as keyof typeof context] ?? term
  return typeof meaning === 'string' ? meaning : meaning['@id']
}

test('annotations expand as JSON-LD, and nothing in them is dropped', async () => {
  await fc.assert(
    fc.asyncProperty(anyArticle(), async (article) => {
      const { output } = writeWebAnnotations(article)
      const expanded = await jsonld.expand(output as never, { documentLoader })
      expect(expanded).toHaveLength(1)
      expect(meanings(expanded, (key) => key)).toEqual(meanings(output, meaningOf))
    }),
    { numRuns: runs(60) },
  )
})

test('every identifier is an absolute IRI', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const { output } = writeWebAnnotations(article)
      const ids: string[] = []
      JSON.stringify(output, (key, value) => {
        if ((key === 'id' || key === 'source' || key === 'partOf' || key === 'last') && typeof value === 'string')
          ids.push(value)
        return value
      })
      for (const id of ids) expect(URL.canParse(id), id).toBe(true)
    }),
    { numRuns: runs(60) },
  )
})
