import fc from 'fast-check'
import type { Article } from 'wirecopy/article'
import { someTexts } from './parts/body.js'
import { someEntities } from './parts/entities.js'
import { someMatter } from './parts/matter.js'
import { someQuotes } from './parts/quotes.js'
import { newsText } from './parts/texts.js'

export { anyText } from './parts/texts.js'

/**
 * A valid article: any field may be there, ranges lie in their texts, references lead somewhere, times exist.
 * @param options `text`: what strings are made of. As it is, they hold quotation marks, astral characters, right-to-left
 * text, combining marks and markup, but nothing that some format cannot carry.
 */
export function anArticle({ text = newsText() }: { text?: fc.Arbitrary<string> } = {}): fc.Arbitrary<Article> {
  const filled = text.map((value) => value || '—')
  return someTexts(text, filled).chain((texts) =>
    fc.tuple(someEntities(texts, filled), someMatter(texts, text, filled)).chain(([entities, matter]) =>
      someQuotes({ ...texts, ...entities }, filled)
        .map((quotes): Article => ({ schemaVersion: 1, ...matter, ...texts, ...entities, quotes }))
        // the generator's objects may lack a prototype
        .map((article) => structuredClone(article)),
    ),
  )
}
