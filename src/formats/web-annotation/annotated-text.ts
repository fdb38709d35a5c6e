import type { Article, Range } from '../../article/index.js'
import { textAt } from '../../article/plain.js'
import type { Span } from '../../text/index.js'

/** The text that annotations are of, and where the ranges of an article stand in it. */
export interface AnnotatedText {
  text: string
  /** Nothing where the range has no words in it. */
  spanOf: (range: Range) => Span | undefined
}

/** Headline, summary and the blocks of the body that have a text, each as it is, with a blank line between them. */
export function textOfArticle(article: Article): AnnotatedText {
  const starts = new Map<Range['block'], number>()
  let text = ''
  for (const block of ['headline', 'summary', ...article.body.keys()] as const) {
    const words = textAt(article, block)
    if (words === undefined) continue
    if (starts.size > 0) text += '\n\n'
    starts.set(block, text.length)
    text += words
  }
  const spanOf = ({ block, start, end }: Range) => {
    const from = starts.get(block)
    const length = textAt(article, block)?.length ?? 0
    if (from === undefined || end > length) return undefined
    return filled(text, { start: from + start, end: from + end })
  }
  return { text, spanOf }
}

/** The copy that an article was read from, by the positions in it. */
export function textOfCopy(copy: string): AnnotatedText {
  return { text: copy, spanOf: ({ position }) => position && filled(copy, position) }
}

function filled(text: string, { start, end }: Span): Span | undefined {
  return end <= text.length && text.slice(start, end).trim() !== '' ? { start, end } : undefined
}
