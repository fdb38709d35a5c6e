import type { Article } from './schema/article.js'
import type { Organization, Person } from './schema/entities.js'
import type { Quote } from './schema/quote.js'

/**
 * The person or organization that a quote's `speaker.ref` leads to; `undefined` where the speaker is unknown or is not
 * listed in the article.
 */
export function speakerOf(
  article: Pick<Article, 'people' | 'organizations'>,
  quote: Pick<Quote, 'speaker'>,
): Person | Organization | undefined {
  const ref = quote.speaker?.ref
  if (ref === undefined) return undefined
  const hasRef = ({ id }: { id: string }) => id === ref
  return article.people?.find(hasRef) ?? article.organizations?.find(hasRef)
}

/** The text of the body, a blank line between blocks. Blocks without text (tables, media, embeds, rules) are left out. */
export function bodyText(article: Pick<Article, 'body'>): string {
  return article.body.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n\n')
}
