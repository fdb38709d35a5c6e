import type { Article } from '../../article/index.js'
import { filled } from '../shared/index.js'
import type { JsonLdOrganization, JsonLdWork } from './types.js'
import { WEB } from './write-relations.js'

export function writeProvider({ name, uri }: NonNullable<Article['provider']>): JsonLdOrganization {
  return { '@type': 'Organization', ...addressed(uri), name }
}

/** A source with what it gave as its role. */
export function writeInfoSource({ role, ...source }: NonNullable<Article['infoSources']>[number]) {
  const sourceOrganization = writeProvider(source)
  return role === undefined ? sourceOrganization : { '@type': 'Role' as const, roleName: role, sourceOrganization }
}

export function writeRights(rights: Article['rights'] = {}) {
  const { holder, notice, year, usageTerms } = rights
  const terms = usageTerms?.map((text): JsonLdWork => ({ '@type': 'CreativeWork', text }))
  return {
    copyrightHolder: holder === undefined ? undefined : writeProvider({ name: holder }),
    copyrightNotice: notice,
    copyrightYear: year,
    usageInfo: filled(terms),
  }
}

/** The address of a thing: of its page where it is one, else its identifier. */
export function addressed(uri: string | undefined): { url?: string; '@id'?: string } {
  if (uri === undefined) return {}
  return WEB.test(uri) ? { url: uri } : { '@id': uri }
}
