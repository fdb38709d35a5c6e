import { attribute, childAt, childrenOf, type MarkupElement, textIn } from '../markup/index.js'
import { codeIn } from './codes.js'
import { ownSchemes } from './names.data.js'

/** What an item says of itself in its metadata, for parts that are read by what others say. */
export interface ItemFacts {
  headlines: readonly string[]
  descriptions: readonly string[]
  /** Whether one of its descriptions is a summary, and not a teaser. */
  hasSummary: boolean
  bys: readonly string[]
  notes: readonly string[]
  hasSlugline: boolean
  /** Whether the item was written here. */
  isOwn: boolean
}

/** The roles of descriptions that are summaries. */
export const SUMMARY = /^(?:summary|abstract|lead)$/

export function factsOf(item: MarkupElement): ItemFacts {
  const meta = childAt(item, 'contentMeta')
  const texts = (part: MarkupElement | undefined, name: string) => {
    return childrenOf(part, name).flatMap((node) => textIn(node) ?? [])
  }
  return {
    headlines: texts(meta, 'headline'),
    descriptions: texts(meta, 'description'),
    hasSummary: childrenOf(meta, 'description').some((node) => {
      return textIn(node) !== undefined && SUMMARY.test(codeIn(attribute(node, 'role')) ?? 'summary')
    }),
    bys: texts(meta, 'by'),
    notes: texts(childAt(item, 'itemMeta'), 'edNote'),
    hasSlugline: texts(meta, 'slugline').length > 0,
    // <scheme alias="wirecopy" uri="https://wirecopy.dev/terms/"/>
    isOwn: childrenOf(item, 'catalog').some((catalog) => {
      return childrenOf(catalog, 'scheme').some((scheme) => {
        return attribute(scheme, 'alias') === 'wirecopy' && attribute(scheme, 'uri') === ownSchemes.wirecopy
      })
    }),
  }
}
