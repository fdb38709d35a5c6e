import type { Byline, Contributor } from '../../article/index.js'
import { cleanText } from '../../text/index.js'
import { isAgency } from '../profiles/agencies.js'
import type { KnownNames } from './known-names.js'
import { openerOf } from './openers.js'
import { isNobody } from './organizations.js'
import { type BylineParts, findTimeBehind, readParts } from './parts.js'

const withoutPlaces: KnownNames = { isAgency, isPlace: () => false, isArea: () => false }
/** Longer lines are text. */
const LONGEST = 260
const MOST_PEOPLE = 20
/** A few words, and a mark behind them. */
const behind = /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: [\p{L}\p{M}.'’-]{1,30}){1,7}\s?[,;|•·(/–—-]/u
const trailing = /\s?[=<]$/
/** A stop that ends the line, and no initial, `Jr.` or `Pa.` */
const stop = /(?<=\p{Ll}{2}|\))(?<!\b(?:[JS]r|Ph\.D|Inc|Co)|,\s\p{Lu}\p{Ll}{1,4})\.$/u
/** `By Ana Ruiz et al.` */
const andOthers = /\s(?:et al\.?|and others)$/i
/** What a desk puts behind the names: `- Analysis`. */
const kind = /\s[-–—|]\s(?:analysis|opinion|commentary|comment|column|feature|interview|review|exclusive|explainer)$/i

/**
 * Reads a byline alone on its line: `By Ana Ruiz and Tom Okafor`, `BY ANA RUIZ, Example News`, `By Dr. Ana Ruiz in Paris`,
 * `By PTI`; `Ana Ruiz, Associated Press` when what follows the name is an agency or a job. Titles before a name are
 * taken off it. All of the line must fit: names are two words or more, and no date; a time behind the names is left.
 * A name alone on its line is not known for a byline. One word behind a comma is a place; places are not looked up.
 * @throws TypeError for a line that is no string.
 */
export function readByline(line: string): Byline | undefined {
  if (typeof line !== 'string') throw new TypeError(`Line is no string: ${String(line)}`)
  return readBylineWith(cleanText(line), withoutPlaces)
}

/**
 * The same of clean text, with a table of places, which tells a town behind a name from another name. What is known for
 * a byline needs no `By`, and nothing behind the names.
 */
export function readBylineWith(text: string, known: KnownNames, isKnown = false): Byline | undefined {
  if (text.length > LONGEST) return undefined
  const opener = openerOf(text)
  // without an opener something behind the name has to say what it is
  if (opener === undefined && !isKnown && !behind.test(text)) return undefined
  const rest = bare(text.slice(opener?.length ?? 0))
  if ((opener !== undefined || isKnown) && isNobody(rest)) return { text, credit: rest }
  const read = readParts(rest, known)
  if (read === undefined || !isByline(read, opener !== undefined || isKnown)) return undefined
  const { contributors, credits } = read
  const people = opener?.role === undefined ? contributors : contributors.map((one) => ({ role: opener.role, ...one }))
  return {
    text,
    ...(people.length > 0 && { contributors: people as Contributor[] }),
    ...(credits.length > 0 && { credit: credits.join(', ') }),
  }
}

function isByline({ contributors, credits, hasJob }: BylineParts, hasOpener: boolean): boolean {
  if (contributors.length > MOST_PEOPLE || contributors.length + credits.length === 0) return false
  return hasOpener || (contributors.length > 0 && hasJob)
}

/** The line without its opener and what is no part of the names. */
function bare(rest: string): string {
  return rest.replace(trailing, '').replace(stop, '').replace(kind, '').replace(andOthers, '')
}

/** The names of people, where a text is nothing else. */
export function readNames(text: string, known: KnownNames): Contributor[] | undefined {
  if (findTimeBehind(text) !== undefined) return undefined
  const read = readParts(text, known)
  return read === undefined || read.credits.length > 0 || read.contributors.length === 0 ? undefined : read.contributors
}

/** The time that stands behind the names of a byline, as printed. */
export function timeOfByline(text: string): string | undefined {
  const rest = bare(text.slice(openerOf(text)?.length ?? 0))
  const at = findTimeBehind(rest)
  return at === undefined ? undefined : rest.slice(at)
}
