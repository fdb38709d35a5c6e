import type { Article } from '../../article/index.js'
import { filled, type Report, withKnown } from '../shared/index.js'
import type { JsonLdNewsArticle, JsonLdRole, JsonLdWork } from './types.js'

/** `urn:…`, `https://…`: what may be an `@id` without being read against a page's address. */
export const ABSOLUTE = /^[a-z][a-z0-9+.-]{0,40}:\S+$/i
export const WEB = /^https?:\/\//i

export function writeId(id: string): { '@id': string; url?: string } {
  return WEB.test(id) ? { '@id': id, url: id } : { '@id': id }
}

export function writeAltId({ role, value }: NonNullable<Article['altIds']>[number]) {
  return role === undefined ? value : { '@type': 'PropertyValue' as const, propertyID: role, value }
}

type Relations = Pick<JsonLdNewsArticle, 'isBasedOn' | 'translationOfWork' | 'citation'>

/**
 * What an article is made from as `isBasedOn`, in a `Role` that says how where it is no mere source; what it is a
 * translation of; what else to see as a `citation`.
 */
export function writeRelations({ relations = [] }: Article, report: Report) {
  const isBasedOn: NonNullable<Relations['isBasedOn']> = []
  const translationOfWork: JsonLdWork[] = []
  const citation: JsonLdWork[] = []
  for (const [index, { rel, id, version }] of relations.entries()) {
    const work: JsonLdWork = withKnown({ '@type': 'CreativeWork' as const, '@id': id }, { version })
    if (rel === 'cancels') report.lost(`relations[${index}]`, 'schema.org')
    else if (rel === 'seeAlso') citation.push(work)
    else if (rel === 'translatedFrom') translationOfWork.push(work)
    else if (rel === 'derivedFrom') isBasedOn.push(work)
    else
      isBasedOn.push({ '@type': 'Role', roleName: rel, isBasedOn: work } satisfies JsonLdRole<'isBasedOn', JsonLdWork>)
  }
  return { isBasedOn: filled(isBasedOn), translationOfWork: filled(translationOfWork), citation: filled(citation) }
}
