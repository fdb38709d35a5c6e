import type { Article, Signal } from '../../article/index.js'

/** What words of the trade announce, and what becomes of the article then. */
export interface Announcement {
  readonly kind: Signal['kind']
  readonly status?: Article['status']
  readonly number?: number
}

const kinds: readonly (readonly [RegExp, Signal['kind'], Article['status']?])[] = [
  [
    /^(?:please )?(?:(?:bulletin|urgent|mandatory|advisory|attention|story|notice)[ ,-]{1,3}){0,2}(?:kill|elimination)(?:[ ,-]{1,3}(?:kill|story|notice|advisory|mandatory)){0,2}$/,
    'kill',
    'canceled',
  ],
  [/^(?:(?:this )?story )?(?:is |has been )?(?:killed|withdrawn)$/, 'kill', 'canceled'],
  [/^(?:please )?(?:hold|withhold)(?: for release)?$|^withheld$/, 'withhold', 'withheld'],
  [/^release(?:d)? for use$/, 'release', 'usable'],
  [/^(?:\d{1,2}(?:st|nd|rd|th) )?(?:lead|ld)(?:[ -]writethru)?$|^precede\b.{0,40}$|^recrop$/, 'lead'],
  [/^(?:\d{1,2}(?:st|nd|rd|th) )?writethru$/, 'writethru'],
  [/^(?:\d{1,2}(?:st|nd|rd|th) )?add$/, 'add'],
  [/^insert$/, 'insert'],
  [/^sub$/, 'sub'],
  [/^update(?:d)?(?: \d{1,2})?$/, 'update'],
  [/^(?:correct(?:ed|ion|s)|corrected repeat|correction \d{1,2})$/, 'correction'],
  [/^clarification$/, 'clarification'],
  [/^refile(?:d)?$/, 'refile'],
  [/^(?:repeat(?:ed)?|rpt|repetition)$/, 'repeat'],
  [/^flash$/, 'flash'],
  [/^bulletin$/, 'bulletin'],
  [/^(?:urgent|eilmeldung|urgente)$/, 'urgent'],
  [/^(?:news ?)?alert$/, 'alert'],
  [/^(?:news |media )?advisory$/, 'advisory'],
  [/^brief$/, 'brief'],
  [/^wrap-?up(?: \d{1,2})?$/, 'wrapup'],
]
/** Whom it is for. */
const address = /^(?:attention|attn|eds|editors?)(?: editors?)?[^\p{L}\p{N}]{1,4}/u
const number = /\d{1,2}/

/** What words announce, `2nd Ld-Writethru`, `MANDATORY KILL`, where they are nothing else. */
export function announcementOf(words: string): Announcement | undefined {
  const plain = words.toLowerCase().replace(address, '')
  const found = kinds.find(([shape]) => shape.test(plain))
  if (found === undefined) return undefined
  const [, kind, status] = found
  const printed = number.exec(plain)
  return { kind, ...(status !== undefined && { status }), ...(printed && { number: Number(printed[0]) }) }
}
