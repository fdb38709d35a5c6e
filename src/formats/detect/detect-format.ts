import { decodeText } from '../markup/decode.js'
import type { Report } from '../shared/index.js'
import { formatOfJson } from './format-of-json.js'
import { formatOfMarkup } from './format-of-markup.js'
import { formatOfTransmission } from './format-of-transmission.js'
import type { InputFormat } from './input-format.js'
import { isBinary } from './is-binary.js'

/** What is wrong with the encoding is for readers to tell. */
const silent: Report = { issues: [], add: () => {}, lost: () => {}, changed: () => {} }

/**
 * Tells what an input is, from text or bytes in any encoding that the readers know; undefined for what is none of these:
 * binary files, other XML and JSON, and what is empty. Of XML the root element decides, by its local name; of JSON the
 * names of its fields, in a list those of its first object; a page with JSON-LD in it is `json-ld`. Copy in the frame of a
 * wire protocol is `iptc-7901` or `anpa`, by its header.
 *
 * Only as much is looked at as it takes, and nothing is parsed: an input that is named `nitf` may yet be cut off, and a
 * page that is named `json-ld` may describe no article.
 *
 * {@includeCode ../../../examples/what-is-it.ts}
 *
 * @throws TypeError for input that is neither text nor bytes.
 */
export function detectFormat(input: string | Uint8Array): InputFormat | undefined {
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    throw new TypeError(`Expected text or bytes, found ${input === null ? 'null' : typeof input}`)
  const text = decodeText(input, silent)
  const transmission = formatOfTransmission(text)
  if (transmission !== undefined) return transmission
  if (isBinary(text)) return undefined
  const start = /\S/.exec(text)?.index
  if (start === undefined) return undefined
  if (text[start] === '<') return formatOfMarkup(text, start)
  if (text[start] === '{' || text[start] === '[') return formatOfJson(text, start)
  return 'wire'
}
