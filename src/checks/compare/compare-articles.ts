import type { Article } from '../../article/index.js'
import { asArticle } from '../as-article.js'
import type { ArticleComparison, Change, TextChange } from './change.js'
import { compareBody } from './compare-body.js'
import { about, compareFields, head, usage } from './fields.js'
import { compareMedia } from './media.js'
import { printedKey } from './printed-key.js'
import { type CompareWords, createWordComparer } from './word-comparer.js'

/**
 * What differs between two versions of an article, or of a plain text, which is read as English paragraphs.
 *
 * Every difference is told once. What stands in quotation marks in the body is told as a quotation; outside of those, a
 * number or a name that became another is told as such; the words that then are left are told with their block. What
 * differs in a headline or a summary is told there alone. A block that is new or gone is told, and so is each quotation in it.
 *
 * No differences are: where something stood in the copy, the shape of quotation marks, dashes and spaces, typography,
 * whether a list is numbered, ids of the article and of what is in it, lines that are no editorial text (`furniture`),
 * lists of people, bodies and places, and what formats carried (`extra`). Articles are taken as they are: where no quotations were found yet, `annotateArticle`
 * finds them; else what changed in them is told as words of their blocks.
 *
 * With the versions swapped the changes are the same, in the same order, mirrored: what was added is removed.
 *
 * {@includeCode ../../../examples/compare-versions.ts}
 *
 * @throws TypeError where a version is neither a text nor an article.
 */
export function compareArticles(before: Article | string, after: Article | string): ArticleComparison {
  const [one, other] = [asArticle(before), asArticle(after)]
  const compareWords = createWordComparer(one, other)
  const media = compareMedia(one, other, compareWords)
  const changes: Change[] = [
    ...compareFields(usage, one, other),
    ...compareText('headline', one, other, compareWords),
    ...compareText('summary', one, other, compareWords),
    ...compareFields(head, one, other),
    ...compareBody(one, other, media.names, compareWords),
    ...media.changes,
    ...compareFields(about, one, other),
  ]
  return { changes }
}

function compareText(
  kind: TextChange['kind'],
  { [kind]: before }: Article,
  { [kind]: after }: Article,
  compareWords: CompareWords,
): TextChange[] {
  if (before === after) return []
  if (before === undefined || after === undefined) {
    return [{ kind, ...(before !== undefined && { before }), ...(after !== undefined && { after }), edits: [] }]
  }
  return printedKey(before) === printedKey(after) ? [] : [{ kind, before, after, edits: compareWords(before, after) }]
}
