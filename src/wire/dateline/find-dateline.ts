import type { Dateline } from '../../article/index.js'
import { checkOptions, type ReadWireOptions } from '../options.js'
import { parseDateline, resolveDateline } from './parse-dateline.js'
import { readDateline } from './read-dateline.js'

/** What a caller knows of a dateline that it may not say. */
export type FindDatelineOptions = Omit<ReadWireOptions, 'positions'>

/**
 * The dateline at the head of a text, `KYIV, Nov 22 (AP) —`, or behind a byline, credit or teaser that is run into it. Place,
 * region, country, date and agency may stand in any order, with any separator; with none only where an agency or a date
 * is evidence enough. The signs for and against are added up: `reasons` names them, `certainty` is what they come to.
 * A place in small letters, before a colon, or with nothing else at all (`TARNHOLM —`) has to be one that the table of places
 * knows or that is named as places are. Offsets are into `text`.
 *
 * Left out: a place with nothing behind it but the text (`LONDON The minister said`), and what the table does not know
 * of country and zone, which is no issue here.
 *
 * {@includeCode ../../../examples/weigh-a-dateline.ts}
 *
 * @throws TypeError for a text that is no string, an unknown option or one of the wrong type.
 */
export function findDateline(text: string, options: FindDatelineOptions = {}): Dateline | undefined {
  if (typeof text !== 'string') throw new TypeError(`Text is no string: ${String(text)}`)
  const settings = checkOptions(options)
  const found = readDateline(text, { start: 0, end: text.length, paragraph: 0, isText: true }, settings.knowledge)
  if (found === undefined) return undefined
  return resolveDateline(parseDateline(text, found, settings).dateline, settings).dateline
}
