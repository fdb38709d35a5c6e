import type { Quote } from '../../article/index.js'
import { textOf } from '../../article/plain.js'
import { findWords, pairMarks } from '../../text/index.js'
import type { SpeakingArticle } from './speaking.js'

/** Words of quotations. */
export interface SpokenWords {
  /** In quotation marks: what somebody is said to have said word for word. */
  quoted: number
  /** In the words of the reporter. */
  reported: number
}

/**
 * How many words of a quotation stand in marks, and how many do not.
 * @throws RangeError where a range of it does not lie in the body.
 */
export function spokenWords(article: SpeakingArticle, quote: Quote): SpokenWords {
  const all = findWords(quote.text).length
  if (quote.type === 'direct') return { quoted: all, reported: 0 }
  if (quote.type === 'indirect') return { quoted: 0, reported: all }
  const { body, ...texts } = article
  // marks around a whole range are not in the text of the quotation
  const passages = body === undefined ? [quote.text] : quote.content.map((range) => textOf({ ...texts, body }, range))
  const quoted = Math.min(
    all,
    passages.reduce((sum, passage) => sum + wordsInMarks(passage), 0),
  )
  return { quoted, reported: all - quoted }
}

function wordsInMarks(text: string): number {
  let count = 0
  let end = 0
  for (const { open, close } of pairMarks(text)) {
    // marks in marks were counted with those around them
    if (open.start < end) continue
    end = close?.start ?? text.length
    count += findWords(text.slice(open.end, end)).length
  }
  return count
}
