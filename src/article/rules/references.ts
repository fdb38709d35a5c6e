import type { Rule, RuledArticle } from './rule.js'

/** Every `ref` and `within` leads to something that is there. */
export const referencesExist: Rule = (article, report) => {
  const people = new Set(article.people?.map(({ id }) => id))
  const organizations = new Set(article.organizations?.map(({ id }) => id))
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]))
  for (const [index, { speaker, within }] of article.quotes.entries()) {
    const ref = speaker?.ref
    if (ref !== undefined) {
      const path = ['quotes', index, 'speaker', 'ref']
      const known = people.has(ref) ? 'person' : organizations.has(ref) ? 'organization' : undefined
      if (known === undefined) {
        report(path, `expected the id of a person or an organization of the article, found "${ref}"`)
      } else if (!mayPointTo(speaker?.kind, known)) {
        report(path, `expected the id of ${withArticle(speaker?.kind)}, found "${ref}", which is ${withArticle(known)}`)
      }
    }
    if (within !== undefined && !quotes.has(within)) {
      report(['quotes', index, 'within'], `expected the id of a quotation of the article, found "${within}"`)
    }
  }
  checkNestingEnds(article, quotes, report)
  const associations = new Set(article.associations?.map(({ id }) => id))
  for (const [index, block] of article.body.entries()) {
    if (block.type === 'media' && !associations.has(block.ref)) {
      report(['body', index, 'ref'], `expected the id of an association of the article, found "${block.ref}"`)
    }
  }
}

function withArticle(kind = 'person'): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}

// A named group or a document may be listed among the organizations; a person may not.
function mayPointTo(kind: string | undefined, known: 'person' | 'organization'): boolean {
  return known === 'person' ? kind === 'person' : kind !== 'person'
}

// A quotation within another within the first would never end.
function checkNestingEnds(
  article: RuledArticle,
  quotes: Map<string, RuledArticle['quotes'][number]>,
  report: Parameters<Rule>[1],
): void {
  const settled = new Set<string>()
  for (const [index, quote] of article.quotes.entries()) {
    const path = new Set<string>()
    let at: typeof quote | undefined = quote
    while (at?.within !== undefined && !settled.has(at.id)) {
      if (path.has(at.id)) {
        report(
          ['quotes', index, 'within'],
          `expected a quotation that is not nested in itself, found "${quote.within}"`,
        )
        break
      }
      path.add(at.id)
      at = quotes.get(at.within)
    }
    for (const id of path) settled.add(id)
  }
}
