import { type MarkupElement, textIn } from '../markup/index.js'
import { datelineParts, readPrintedTime } from '../shared/index.js'

const QUOTE = /(?:^|\s)quote-\S/
const speakers: ReadonlySet<string> = new Set(['q', 'span', 'blockquote'])

/**
 * The attributes of an element of a page that was not written here, without those that mean something else there than in what
 * is written here: `data-source`, `class="quote-block"`, a reference to media that the text does not list.
 */
export function foreignAttributes(node: MarkupElement): Readonly<Record<string, string>> {
  const { 'data-media': _media, ...kept } = node.attributes as Record<string, string>
  const isSpan = node.name === 'q' || node.name === 'span'
  const isOurs = isSpan && ['data-type', 'data-kind', 'data-lemma'].some((name) => kept[name] !== undefined)
  if (!isOurs) {
    delete kept['data-quote']
    delete kept['data-cue']
    delete kept['data-source']
    if (kept.class !== undefined && QUOTE.test(kept.class)) delete kept.class
  }
  if (!speakers.has(node.name)) delete kept['data-speaker']
  if (kept.class?.trim() === 'dateline' && !isDateline(node)) delete kept.class
  return kept
}

/** Whether what a page calls a dateline is one of copy: it has an agency, a dash or a place, not a date alone. */
function isDateline(node: MarkupElement): boolean {
  const text = textIn(node)
  if (text === undefined || node.name !== 'span' || readPrintedTime(text) !== undefined) return false
  if (Object.keys(node.attributes).some((name) => name.startsWith('data-'))) return true
  return Object.keys(datelineParts(text)).length > 0 || /^\p{Lu}{3}/u.test(text)
}
