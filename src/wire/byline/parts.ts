import type { Contributor } from '../../article/index.js'
import type { KnownNames } from './known-names.js'
import { isNameSuffix, splitTitle } from './names.js'
import { type Opener, openerOf } from './openers.js'
import { hasPaperSurname, isJob, isOffice, isOrganization } from './organizations.js'
import { readPerson } from './person.js'
import { type PrintedPart, splitParts } from './split-parts.js'

/** The people of a byline, and what stands behind them. */
export interface BylineParts {
  readonly contributors: Contributor[]
  readonly credits: string[]
  /** One of the credits is an agency or a job, not merely a word such as `Times`. */
  hasJob: boolean
  /** The part read last is a place. */
  isBehindPlace: boolean
  /** It is a name behind a comma, with nothing that shows whose. */
  isBehindName: boolean
}

const mail = /\s?(?:e-?mail\s?:?\s)?[(<[]?([^\s@()<>[\],;]{1,64}@[^\s@()<>[\],;]{1,190}\.[a-z]{2,24})[)>\]]?/iu
const handle = /\s?[(<[]?@[A-Za-z0-9_]{2,30}[)>\]]?/
const special = /^(?:[Ss]pecial|SPECIAL|[Ee]xclusive) (?:to|TO) ((?:[Tt]he |THE )?\p{Lu}.{1,60})$/u
const worksFor = /^(?:of|for|OF|FOR|For) ((?:[Tt]he |THE )?\p{Lu}.{1,60})$/u
const isIn = /^(?:(?:reporting )?(?:in|from)|at) (\p{Lu}[\p{L}\p{M}'’. -]{1,60})$/u
/** `the Harbour Line` */
const called = /^(?:[Tt]he|THE)(?: \p{Lu}[\p{L}\p{N}&.'’-]{0,30}){2,5}$/u
const oneWord = /^\p{Lu}[\p{L}\p{M}'’-]{2,30}$/u
/** The stop of a line, which a region keeps. */
const townStop = /^(\p{L}{3,30})\.$/u
// Port Ansel, Pa.     Washington, D.C.     Kessel, NJ
const region = /^(?:(?:\p{Lu}\.\s?){2,3}|\p{Lu}\p{L}{1,5}\.|\p{Lu}{2})$/u
// By Ana Ruiz | Updated April 5, 2031 | 7:28 p.m. ET
//             ^ no name from here on
const timeBehind =
  /(?:\s?[|•·,;–—-]\s?|\s)(?:(?:on|at)\s)?(?:(?:last )?(?:updated|published|posted|created)\b|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s\d|\d{1,4}[\s./:-](?:\d|\p{L}{3}))|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b)[^@]{0,120}$/iu
const digit = /\d/

/** Where a time begins that stands behind the names. */
export function findTimeBehind(text: string): number | undefined {
  return digit.test(text) ? timeBehind.exec(text)?.index : undefined
}

/** Reads names and what stands behind them; `undefined` when something in it is neither. */
export function readParts(text: string, known: KnownNames): BylineParts | undefined {
  const parts: BylineParts = { contributors: [], credits: [], hasJob: false, isBehindPlace: false, isBehindName: false }
  const timeAt = findTimeBehind(text)
  let role: Opener['role']
  for (const printed of splitParts(text.slice(0, timeAt), known.isAgency)) {
    // By Ana Ruiz; photographs by Tom Okafor
    //              ^ an opener of its own
    const opener = parts.contributors.length > 0 ? openerOf(printed.text) : undefined
    if (opener !== undefined) role = opener.role
    const part = opener === undefined ? printed : { text: printed.text.slice(opener.length), isJoined: true }
    if (!addPart(part, role, parts, known)) return undefined
  }
  return parts
}

function addPart(printed: PrintedPart, role: Opener['role'], parts: BylineParts, known: KnownNames): boolean {
  const email = printed.text.includes('@') ? mail.exec(printed.text)?.[1] : undefined
  const text = printed.text.includes('@') ? printed.text.replace(mail, '').replace(handle, '').trim() : printed.text
  const last = parts.contributors[parts.contributors.length - 1]
  const isAdded = text === '' ? last !== undefined : addText({ ...printed, text }, role, parts, known)
  const owner = parts.contributors[parts.contributors.length - 1]
  if (isAdded && email !== undefined && owner !== undefined) owner.email ??= email
  return isAdded
}

function addText(part: PrintedPart, role: Opener['role'], parts: BylineParts, known: KnownNames): boolean {
  const { text, isJoined } = part
  const { contributors, credits } = parts
  const last = contributors[contributors.length - 1]
  const { isBehindPlace, isBehindName } = parts
  parts.isBehindPlace = false
  parts.isBehindName = false
  if (last !== undefined && isNameSuffix(text)) {
    last.name = `${last.name}, ${text}`
    return true
  }
  // By Ana Ruiz, Port Ansel, Pa.
  //                          ^ goes on with the place
  if (last !== undefined && !isJoined && isBehindPlace && isRegion(text, known)) {
    last.location = `${last.location}, ${text}`
    parts.isBehindPlace = true
    return true
  }
  if (isBehindName && !isJoined && known.isArea(text)) return placeName(text, parts)
  const isWork = last !== undefined && !isJoined && (isJob(text) || isOffice(text))
  const person = isWork ? undefined : readPerson(text, known)
  if (person?.isClear !== true && addWork(part, last, parts, known)) return true
  if (last !== undefined && !isJoined && addPlace(text, last, known)) {
    parts.isBehindPlace = true
    return true
  }
  if (person === undefined) return false
  if (person.credit !== undefined) {
    credits.push(person.credit)
    parts.hasJob ||= known.isAgency(person.credit) || isJob(person.credit)
  }
  contributors.push({ ...person.contributor, ...(role !== undefined && { role }) })
  parts.isBehindPlace = person.contributor.location !== undefined
  parts.isBehindName = contributors.length > 1 && !isJoined && !person.isClear
  return true
}

function isRegion(text: string, known: KnownNames): boolean {
  return known.isArea(text) || (!known.isAgency(text) && (region.test(text) || oneWord.test(text)))
}

// By Ana Ruiz, Port Ansel, Norway
//              ^ no second person: a country stands behind it
function placeName(text: string, { contributors }: BylineParts): boolean {
  const place = contributors.pop() as Contributor
  const person = contributors[contributors.length - 1] as Contributor
  person.location ??= `${place.name}, ${text}`
  return true
}

/** An agency, a paper, a job, or for whom somebody wrote it. */
function addWork(
  { text, isJoined }: PrintedPart,
  last: Contributor | undefined,
  parts: BylineParts,
  known: KnownNames,
): boolean {
  const employer = special.exec(text)?.[1] ?? (last === undefined ? undefined : worksFor.exec(text)?.[1])
  // By Ana Ruiz and Emily Post      By Ana Ruiz, Harbour Post
  const isPerson = (last === undefined || isJoined) && hasPaperSurname(splitTitle(text).name, known)
  const isOrganized =
    employer !== undefined ||
    (!isPerson && isOrganization(text, known)) ||
    (last !== undefined && called.test(text) && !isJob(text))
  if (!isOrganized && !isJob(text) && !(last !== undefined && !isJoined && isOffice(text))) return false
  parts.credits.push(employer === undefined || special.test(text) ? text : employer)
  parts.hasJob ||= known.isAgency(employer ?? text) || isJob(text)
  // By Ana Ruiz and AFP
  //                 ^ beside her
  if (last === undefined || (isJoined && isOrganized && employer === undefined)) return true
  // Chief Executive of Example Industries
  if (isOrganized && !(employer === undefined && isOffice(text))) last.organization ??= employer ?? text
  else last.title ??= text
  return true
}

/** A place behind a name with a comma. */
function addPlace(text: string, last: Contributor, known: KnownNames): boolean {
  const place = (isIn.exec(text)?.[1] ?? text).replace(townStop, '$1')
  if (last.location !== undefined || !(isIn.test(text) || known.isPlace(text) || oneWord.test(place))) return false
  last.location = place
  return true
}
