import { make } from './dom.js'
import type { OutputFormat } from './output-formats.js'

/** A string that is a name, before its colon. */
const jsonName = /"(?:[^"\\\n]|\\.){0,200}"(?=:)/g
/** A tag or an instruction of a document. */
const tag = /<[!?/a-z][^<>]{0,2000}>/gi

/** What stands out in a format: the names in JSON, the tags in XML and HTML. */
const outstanding: Partial<Record<OutputFormat['ending'], RegExp>> = { json: jsonName, xml: tag, html: tag }

/** A text with what stands out in its format in a colour of its own. */
export function paint(text: string, ending: OutputFormat['ending']): (Node | string)[] {
  const pattern = outstanding[ending]
  if (pattern === undefined) return [text]
  const painted: (Node | string)[] = []
  let at = 0
  for (const { 0: words, index } of text.matchAll(pattern)) {
    if (index > at) painted.push(text.slice(at, index))
    painted.push(make('span', { class: 'painted' }, words))
    at = index + words.length
  }
  painted.push(text.slice(at))
  return painted
}
