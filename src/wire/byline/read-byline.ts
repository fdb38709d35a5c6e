import type { Byline, Contributor } from '../../article/index.js'
import { cleanText } from '../../text/index.js'
import { isAgency } from '../agencies.js'
import { isNameSuffix, looksLikeName } from './names.js'

/** Longer lines are text. */
const LONGEST = 240
const MOST_PEOPLE = 12
const opener = /^(?:by|byline)\s?:?\s/i
const foreignOpener = /^(?:von|par|por|di|da|door|av|af|от|автор|автори)\s?:?\s/iu
const trailing = /\s?[=<]$/
const separator = /\s?(?:,|;|\||•|·|\s-\s|\s–\s|\s—\s)\s?|\s(?:and|AND|&|und|et|y|e|и|та)\s/u
const mail = /\s?[(<[]?([^\s@()<>[\],;]{1,64}@[^\s@()<>[\],;]{1,190}\.[a-z]{2,24})[)>\]]?/iu
const placed = /\s(?:in|IN|at)\s(\p{Lu}[\p{L}\p{M}'’. -]{1,60})$/u
const job =
  /\b(?:writer|correspondent|editor|reporter|columnist|analyst|bureau chief|contributor|producer|photographer|staff)s?$/i
const organization =
  /\b(?:news|press|agency|times|post|herald|tribune|journal|gazette|media|service|network|radio|television|tv|online|today|courier|chronicle|observer|mail|bureau|newsroom|desk|team)$/i

/**
 * Reads a byline alone on its line: `By Ana Ruiz and Tom Okafor`, `BY ANA RUIZ, Example News`, `By Ana Ruiz in Paris`,
 * `By PTI`; `Ana Ruiz, Associated Press` when what follows the name is an agency or a job.
 * All of the line must fit: names are two words or more, and no date. Titles before a name (`Dr.`) stay part of it.
 * A name alone on its line is not known for a byline.
 */
export function readByline(line: string): Byline | undefined {
  if (typeof line !== 'string') throw new TypeError(`Line is no string: ${String(line)}`)
  if (line.length > LONGEST) return undefined
  const text = cleanText(line)
  const start = opener.exec(text) ?? foreignOpener.exec(text)
  const rest = text.slice(start?.[0].length ?? 0).replace(trailing, '')
  const read = readParts(rest)
  if (read === undefined) return undefined
  const { contributors, credits, jobs } = read
  if (contributors.length > MOST_PEOPLE || contributors.length + credits.length === 0) return undefined
  if (start === null && (contributors.length === 0 || !jobs)) return undefined
  return {
    text,
    ...(contributors.length > 0 && { contributors }),
    ...(credits.length > 0 && { credit: credits.join(', ') }),
  }
}

/** The names of people, where a text is nothing else. */
export function readNames(text: string): Contributor[] | undefined {
  const read = readParts(text)
  return read === undefined || read.credits.length > 0 || read.contributors.length === 0 ? undefined : read.contributors
}

interface Parts {
  contributors: Contributor[]
  credits: string[]
  /** One of the credits is an agency or a job, not merely a word such as `Times`. */
  jobs: boolean
}

function readParts(text: string): Parts | undefined {
  const parts: Parts = { contributors: [], credits: [], jobs: false }
  for (const part of text.split(separator)) {
    if (part.trim() !== '' && !addPart(part.trim(), parts)) return undefined
  }
  return parts
}

function addPart(part: string, parts: Parts): boolean {
  const { contributors, credits } = parts
  const last = contributors.at(-1)
  if (last !== undefined && isNameSuffix(part)) {
    last.name = `${last.name}, ${part}`
    return true
  }
  if (isAgency(part) || organization.test(part)) {
    credits.push(part)
    parts.jobs ||= isAgency(part)
    if (last !== undefined && last.organization === undefined) last.organization = part
    return true
  }
  if (job.test(part)) {
    credits.push(part)
    parts.jobs = true
    if (last !== undefined && last.title === undefined) last.title = part
    return true
  }
  const email = mail.exec(part)?.[1]
  const location = placed.exec(part)?.[1]
  const name = part.replace(mail, '').replace(placed, '').trim()
  if (name === '' && email !== undefined && last !== undefined) {
    last.email ??= email
    return true
  }
  if (!looksLikeName(name)) return false
  contributors.push({ name, ...(location && { location }), ...(email && { email }) })
  return true
}
