import { type Cast, createCast } from './cast.js'
import { choosePeople } from './choose-people.js'
import { readContext } from './context.js'
import { addDescriptions } from './descriptions.js'
import { addDisplayMentions } from './display-mentions.js'
import type { PeopleLanguage } from './language.js'
import { startOfSuffixes } from './name-endings.js'
import { addUse, createForms, type Forms } from './name-forms.js'
import { addPeople } from './name-mentions.js'
import { addNameRuns, type NameRun } from './name-runs.js'
import { once } from './once.js'
import { addOrganizations, endOfBody, isBodyName, joinOwnedBodies } from './organizations.js'
import type { Passage } from './passage.js'
import { endsInSurname, type Segment, segmentRun } from './segment.js'

/**
 * The people and bodies of an article. First every run of capitalised words is taken apart and the words around it are
 * asked what they say; then the uses of one name, and of the short forms of a long one, are weighed together.
 */
export function findCast(passages: readonly Passage[], language: PeopleLanguage): Cast {
  const cast = createCast(passages)
  const found: NameRun[] = []
  for (const passage of passages) if (!passage.isDisplay) addNameRuns(found, passage)
  const runs = joinOwnedBodies(found, language)
  const alone = once(() => loneWords(runs))
  const surnames = once(() => surnamesIn(runs, language))
  const known = {
    standsAlone: (word: string) => alone().has(word),
    isSurname: (word: string) => language.surnameOffices.has(word) && surnames().has(word),
  }
  const bodies: NameRun[] = []
  const segments: Segment[] = []
  for (const run of runs) {
    const body = bodies.at(-1)
    if (body?.passage === run.passage && run.first < body.last) continue
    if (isBodyName(run, language)) {
      bodies.push({ passage: run.passage, first: run.first, last: endOfBody(run, language) })
      continue
    }
    const segment = segmentRun(run, language, known)
    if (segment === undefined) continue
    // "Minister of Energy, Water and Mines Ana Tulo": the words of an office are no names
    while (isInOffice(segments.at(-1), segment)) segments.pop()
    segments.push(segment)
  }
  const forms = createForms()
  const uses = segments.map((segment) => addUse(forms, segment, language))
  const context = readContext(passages, runs, bodies)
  choosePeople(forms, context, language)
  addPeople(cast, uses, language)
  addDisplayMentions(cast, passages, forms.tree, language)
  addOrganizations(cast, bodies, othersOf(forms), context.isBodyWord, language)
  addDescriptions(cast, passages, language)
  return cast
}

/** The names that are no person's, form by form. */
function othersOf(forms: Forms): Segment[] {
  const others: Segment[] = []
  for (const form of forms.all) {
    if (form.bearers.length === 0) for (const { segment } of form.uses) others.push(segment)
  }
  return others
}

function loneWords(runs: readonly NameRun[]): Set<string> {
  const lone = new Set<string>()
  for (const { passage, first, last } of runs) if (last - first === 1) lone.add(passage.lower[first] as string)
  return lone
}

// Oskar King
function surnamesIn(runs: readonly NameRun[], language: PeopleLanguage): Set<string> {
  const surnames = new Set<string>()
  for (const run of runs) {
    const { passage, first, last } = run
    if (!endsInSurname(run, language)) continue
    surnames.add(passage.lower[startOfSuffixes(passage, first, last) - 1] as string)
  }
  return surnames
}

function isInOffice(before: Segment | undefined, { passage, office }: Segment): boolean {
  return before !== undefined && before.passage === passage && office !== undefined && before.first >= office.first
}
