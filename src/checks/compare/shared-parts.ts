import type { Quote } from '../../article/index.js'
import type { Side } from './compare-texts.js'
import type { QuotePair, TextsOf } from './match-quotes.js'

/**
 * Paired quotations without what only one of them runs over, as far as both versions print it alike: a quotation that runs
 * over paragraphs becomes two where these are parted, and two become one. Texts are blank there, so that offsets stay.
 */
export function sharedParts(pair: QuotePair, textsOf: TextsOf): QuotePair {
  return { before: withoutAlone('before', 'after'), after: withoutAlone('after', 'before') }

  function withoutAlone(side: Side, other: Side): Quote {
    const quote = pair[side]
    const lines = quote.text.split('\n')
    const blocks = [...new Set(quote.content.map(({ block }) => block))]
    if (lines.length < 2 || lines.length !== blocks.length) return quote
    const others = new Set(pair[other].content.map(({ block }) => block))
    const kept = new Set(quote.content.filter((range) => !isAlone(range)).map(({ block }) => block))
    if (kept.size === 0 || kept.size === blocks.length) return quote
    return {
      ...quote,
      text: lines.map((line, at) => (kept.has(blocks[at] ?? 0) ? line : ' '.repeat(line.length))).join('\n'),
      content: quote.content.filter(({ block }) => kept.has(block)),
    }

    function isAlone(range: Quote['content'][number]): boolean {
      const texts = textsOf(side, { ...quote, content: [range] })
      if (typeof range.block !== 'number' || texts === undefined || texts[other].blocks.length === 0) return false
      if (texts[other].blocks.some(({ block }) => others.has(block))) return false
      const from = texts[side].offsetOf(range.block)
      return !texts.isEdited(side, from + range.start, from + range.end)
    }
  }
}
