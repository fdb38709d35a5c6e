import type { InputFormat } from './input-format.js'

/** Where an object begins, alone or as the first of a list: `[ {` */
const OPENING = /(?:\[\s*)?\{\s*(?=["}])/y
const LIST = /\[\s*(?:\]|["\d[-])/y

/** Fields that only one of the formats has, in small letters. */
const decisive: Readonly<Record<string, InputFormat>> = {
  schemaversion: 'article',
  '@context': 'json-ld',
  '@graph': 'json-ld',
  '@type': 'json-ld',
  standard: 'ninjs',
  representationtype: 'ninjs',
  pubstatus: 'ninjs',
  bodies: 'ninjs',
  body_html: 'ninjs',
  body_text: 'ninjs',
  body_xhtml: 'ninjs',
  home_page_url: 'feed',
  feed_url: 'feed',
}
/** What says so where nothing is decisive. */
const telling: Readonly<Record<string, InputFormat>> = {
  uri: 'ninjs',
  guid: 'ninjs',
  versioncreated: 'ninjs',
  articlebody: 'json-ld',
  datepublished: 'json-ld',
}

/** Where the answer of a service has its items: `{"total": 1, "items": [{`. */
const lists: ReadonlySet<string> = new Set(['item', 'items', '_items'])
// {"version": "https://jsonfeed.org/version/1.1"
const JSON_FEED = /\s{0,100}:\s{0,100}"https:\\?\/\\?\/jsonfeed\.org\//y
const LIST_NEXT = /\s{0,100}:\s{0,100}(?=\[)/y

/** What is in a text that begins with a bracket; copy begins with one too: `[Corrects spelling of name]`. */
export function formatOfJson(text: string, start: number, isAnswer = false): InputFormat | undefined {
  OPENING.lastIndex = start
  if (!OPENING.test(text)) {
    LIST.lastIndex = start
    return LIST.test(text) ? undefined : 'wire'
  }
  let told: InputFormat | undefined
  for (const [name, end] of fieldNames(text, OPENING.lastIndex)) {
    const key = name.toLowerCase()
    JSON_FEED.lastIndex = end
    if (key === 'version' && JSON_FEED.test(text)) return 'feed'
    LIST_NEXT.lastIndex = end
    const isList = told === undefined && !isAnswer && lists.has(key) && LIST_NEXT.test(text)
    if (isList) return formatOfJson(text, LIST_NEXT.lastIndex, true)
    if (Object.hasOwn(decisive, key)) return decisive[key]
    if (Object.hasOwn(telling, key)) told ??= telling[key]
  }
  return told
}

/** The names of the fields of the object whose first field begins at `from`, and where each ends, as far as the text goes. */
function* fieldNames(text: string, from: number): Generator<[name: string, end: number]> {
  const marks = /["{}[\]]/g
  marks.lastIndex = from
  let depth = 1
  for (let mark = marks.exec(text); mark !== null && depth > 0; mark = marks.exec(text)) {
    if (mark[0] === '{' || mark[0] === '[') depth++
    else if (mark[0] !== '"') depth--
    else {
      const end = endOfString(text, marks.lastIndex)
      marks.lastIndex = end + 1
      if (depth === 1 && isColonNext(text, end + 1)) yield [text.slice(mark.index + 1, end), end + 1]
    }
  }
}

/** Where the quotation mark stands that closes a string. */
function endOfString(text: string, from: number): number {
  const stops = /["\\]/g
  stops.lastIndex = from
  for (let stop = stops.exec(text); stop !== null; stop = stops.exec(text)) {
    if (stop[0] === '"') return stop.index
    stops.lastIndex++
  }
  return text.length
}

const COLON = /\s*:/y

function isColonNext(text: string, at: number): boolean {
  COLON.lastIndex = at
  return COLON.test(text)
}
