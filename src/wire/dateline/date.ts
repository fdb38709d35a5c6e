import type { Token } from '../../text/index.js'
import { type ReadTimestampOptions, readTimestamp } from '../../time/index.js'

const monthLike = /^\p{L}{3,10}$/u
const dayLike = /^\d{1,2}(?:st|nd|rd|th)?$/
const inDate = /^(?:[\p{L}\p{N}]{1,12}|[.,])$/u
/** `Monday, Nov. 22, 2031` */
const MOST_TOKENS = 8

/**
 * The end of the longest run of tokens from here that is a day and nothing else: the index just past it. A day and a
 * month stand near, in whatever order; the year may be missing.
 */
export function endOfDate(
  tokens: readonly Token[],
  at: number,
  text: string,
  time: ReadTimestampOptions,
): number | undefined {
  const near = tokens.slice(at, at + 4)
  if (!near.some((token) => dayLike.test(token.text)) || !near.some((token) => monthLike.test(token.text)))
    return undefined
  if (near[0]?.kind === 'punctuation') return undefined
  let to = at
  while (to < tokens.length && to < at + MOST_TOKENS && inDate.test((tokens[to] as Token).text)) to++
  for (; to >= at + 2; to--) {
    const { kind, end } = tokens[to - 1] as Token
    if (kind === 'punctuation') continue
    const { timestamp, complete } = readTimestamp(text.slice((tokens[at] as Token).start, end), time)
    // a time that begins later leaves words before it
    if (complete && timestamp?.precision === 'day' && timestamp.position?.start === 0) return to
  }
  return undefined
}
