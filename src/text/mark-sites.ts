import { classAt, classBefore, DIGIT, LETTER, SPACE, widthBefore } from './characters.js'
import { type MarkCharacter, markCharacters } from './mark-characters.js'
import type { Token } from './tokens.js'

/**
 * What stands before a mark: `open` is white space, an opening bracket or the start of the text; `dash` a dash;
 * `stop` punctuation that ends something; `word` all else.
 */
export type Before = 'open' | 'dash' | 'stop' | 'word'
/** What stands after a mark: `end` is white space or the end of the text; `stop` punctuation that ends something. */
export type After = 'end' | 'stop' | 'word'

/** A mark in its surroundings. */
export interface MarkSite {
  readonly token: Token
  readonly mark: MarkCharacter
  readonly before: Before
  readonly after: After
  /** The mark stands directly after the mark before it in the list. */
  readonly touches: boolean
  /** A letter or digit follows directly. */
  readonly beforeWord: boolean
  /** A digit stands directly before, as before an inch mark. */
  readonly afterDigit: boolean
  /** The token before the mark, when it stands directly before. */
  readonly previous: Token | undefined
  readonly next: Token | undefined
  /** The next site of the same kind. */
  following: MarkSite | undefined
}

const openers = '([{<¿¡\u202a\u202b\u202d\u202e\u2066\u2067\u2068' // the last begin a run in one direction
const dashes = '-–—―‒_/'
const stops = '.,;:!?…)]}>。、，．！？；：'

/** The marks of a text in order, each with what stands around it. */
export function findMarkSites(text: string, tokens: readonly Token[]): MarkSite[] {
  const sites: MarkSite[] = []
  let last: Map<string, MarkSite> | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (token.kind !== 'mark') continue
    const mark = markCharacters.get(token.text)
    if (mark === undefined) continue
    const previous = tokens[index - 1]
    const next = tokens[index + 1]
    const following = classAt(text, token.end)
    const site: MarkSite = {
      token,
      mark,
      before: whatIsBefore(text, token.start),
      after: whatIsAfter(text, token.end),
      touches: sites.length > 0 && (sites[sites.length - 1] as MarkSite).token.end === token.start,
      beforeWord: following === LETTER || following === DIGIT,
      afterDigit: classBefore(text, token.start) === DIGIT,
      previous: previous?.end === token.start ? previous : undefined,
      next: next?.start === token.end ? next : undefined,
      following: undefined,
    }
    last ??= new Map()
    const earlier = last.get(mark.kind)
    if (earlier !== undefined) earlier.following = site
    last.set(mark.kind, site)
    sites.push(site)
  }
  return sites
}

function whatIsBefore(text: string, start: number): Before {
  const kind = classBefore(text, start)
  if (kind === 0 || kind === SPACE) return 'open'
  if (kind === LETTER || kind === DIGIT) return 'word'
  const character = text.slice(start - widthBefore(text, start), start)
  if (openers.includes(character)) return 'open'
  if (dashes.includes(character)) return 'dash'
  return stops.includes(character) ? 'stop' : 'word'
}

function whatIsAfter(text: string, end: number): After {
  const kind = classAt(text, end)
  if (kind === 0 || kind === SPACE) return 'end'
  if (kind === LETTER || kind === DIGIT) return 'word'
  const character = text[end] as string
  if (character === '…' || text.startsWith('..', end) || text.startsWith('. .', end)) return 'word'
  return stops.includes(character) ? 'stop' : 'word'
}
