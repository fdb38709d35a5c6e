import type { Contributor } from '../../article/index.js'
import type { KnownNames } from './known-names.js'
import { isWordOfName, looksLikeName, splitTitle } from './names.js'
import { hasPaperSurname, isDeskJob, isJob, isOrganization, isRunIn, namesJob } from './organizations.js'

/** One person of a byline. */
export interface Person {
  readonly contributor: Contributor
  /** For whom it was written, or as what. */
  readonly credit?: string
  /** More than a name was read. */
  readonly isClear: boolean
}

const bracketed = /\s?[([]([^()[\]]{2,60})[)\]]$/u
const placed = /\s(?:in|IN|at|reporting from|from)\s(\p{Lu}[\p{L}\p{M}'’. -]{1,60})$/u
const employed = /\s(?:of|for|OF|FOR|For)\s((?:the |The )?\p{Lu}[^()]{1,60})$/u
const special = /\s(?:[Ss]pecial|SPECIAL|[Ee]xclusive) (?:to|TO) ((?:[Tt]he |THE )?\p{Lu}.{1,60})$/u
/** A town, as one word behind a comma is. */
const oneWord = /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{1,30}$/u
const several = /^(?:\p{Lu}{2,6}|\p{Lu}\S{0,30}(?:\s\S{1,30}){1,5})$/u

/** `Dr. Ana Ruiz of the Courier in Port Ansel (Reuters)` */
export function readPerson(part: string, known: KnownNames): Person | undefined {
  const note = part.includes('(') || part.includes('[') ? bracketed.exec(part)?.[1] : undefined
  let rest = note === undefined ? part : part.replace(bracketed, '')
  const person: Partial<Contributor> = {}
  let credit: string | undefined
  const place = placed.exec(rest)
  if (place !== null) {
    person.location = place[1] as string
    rest = rest.slice(0, place.index)
  }
  const employer = special.exec(rest) ?? employed.exec(rest)
  if (employer !== null) {
    credit = special.test(rest) ? employer[0].trim() : (employer[1] as string)
    addWork(person, employer[1] as string, known)
    rest = rest.slice(0, employer.index)
  } else {
    const run = splitRunIn(rest, known)
    if (run !== undefined) {
      credit = run.credit
      person[run.kind === 'job' ? 'title' : 'organization'] = run.credit
      rest = run.name
    }
  }
  if (note !== undefined) {
    if (known.isPlace(note) || (oneWord.test(note) && !isOrganization(note, known) && !isJob(note)))
      person.location ??= note
    else if (isJob(note) || isOrganization(note, known) || several.test(note)) {
      credit ??= note
      addWork(person, note, known)
    } else return undefined
  }
  const { title, name } = splitTitle(rest.trim())
  if (!isName(name, known)) return undefined
  const contributor: Contributor = { name, ...(title !== undefined && { title }), ...person }
  const isClear = rest.length < part.length
  return credit === undefined ? { contributor, isClear } : { contributor, credit, isClear }
}

/** Whether it is the name of a person, and of nothing else that is known. */
function isName(name: string, known: KnownNames): boolean {
  if (hasPaperSurname(name, known)) return true
  return looksLikeName(name) && !isOrganization(name, known) && !isJob(name) && !known.isPlace(name)
}

function addWork(person: Partial<Contributor>, work: string, known: KnownNames): void {
  if (isJob(work) && !isOrganization(work, known)) person.title ??= work
  else person.organization ??= work
}

// Ana Ruiz Associated Press Writer      Political Editor Ana Ruiz
function splitRunIn(
  text: string,
  known: KnownNames,
): { name: string; credit: string; kind: 'job' | 'organization' } | undefined {
  const hasJob = namesJob(text)
  let from = 0
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    // Council votes to close the pier
    //         ^ no name goes on from here
    if (!hasJob && !isWordOfName(text.slice(from, at))) return undefined
    from = at + 1
    const before = text.slice(0, at)
    const behind = text.slice(at + 1)
    if (hasJob && isDeskJob(before, known) && looksLikeName(behind))
      return { name: behind, credit: before, kind: 'job' }
    if (!looksLikeName(before)) continue
    const kind = isRunIn(behind, before, known)
    if (kind !== undefined) return { name: before, credit: behind, kind }
  }
  return undefined
}
