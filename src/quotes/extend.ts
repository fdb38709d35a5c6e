import { withTitles } from '../people/reading.js'
import { checkOptionNames } from '../text/reading.js'
import { addNoun, addVerb, widenCue } from './cue-forms.js'
import type { Languages } from './grammar.js'
import { type CueForm, type QuoteLanguage, takes } from './language.js'

/** What a cue may have behind it, by name; words in marks every cue may. */
export type CueTaking = 'that' | 'clause' | 'anything' | 'question' | 'infinitive' | 'object' | 'addressee'

/** A cue to look for beside those of the language; one of these may take what is said here, too. */
export interface ExtraCue {
  /** Dictionary form, of one word or several: `posit`, `go on record`. Capitals make no difference. */
  lemma: string
  /** A verb unless said otherwise; a noun counts with an owner: `Lind's hunch that …`. */
  kind?: 'verb' | 'noun'
  /** Forms that the rule of the language does not give: `{ past: 'went on record' }`. */
  forms?: { present?: string; past?: string; participle?: string; plural?: string }
  /** What it may have behind it: `that`, a clause and a question unless said otherwise. */
  takes?: readonly CueTaking[]
  /** Prepositions before what is spoken of: `about`. */
  links?: readonly string[]
}

/**
 * Words of a caller's own, beside those that are built in. Each list is read when it is first given, and kept with what
 * was made of it: give the same list again. A new one, of the same words too, costs a new vocabulary at every call, which
 * takes longer than to read a short text.
 */
export interface LexiconOptions {
  /** Further cues; a text alone is a regular verb with `that`, a clause or a question behind it. */
  cues?: readonly (string | ExtraCue)[]
  /** Further titles and offices of people, in small letters: `harbourmaster`, `chief keeper`. */
  titles?: readonly string[]
}

const cueNames = ['lemma', 'kind', 'forms', 'takes', 'links']
const formNames = { verb: ['present', 'past', 'participle'], noun: ['plural'] }
const takings = new Set<unknown>([
  'that',
  'clause',
  'anything',
  'question',
  'infinitive',
  'object',
  'addressee',
] satisfies CueTaking[])
const usual: readonly CueTaking[] = ['that', 'clause', 'question']

/** Packs that were made for a caller's cues. */
const extended = new WeakMap<object, Map<QuoteLanguage, QuoteLanguage>>()

/**
 * A language with a caller's cues and titles.
 * @throws TypeError for a list of another shape, or an option that there is not.
 */
export function extendLanguages(base: Languages, { cues, titles }: LexiconOptions): Languages {
  const people = titles === undefined ? base.people : withTitles(base.people, titles)
  const quotes = cues === undefined ? base.quotes : withCues(base.quotes, cues)
  return titles === undefined && cues === undefined ? base : { people, quotes }
}

function withCues(language: QuoteLanguage, extra: readonly (string | ExtraCue)[]): QuoteLanguage {
  if (!Array.isArray(extra)) throw new TypeError(`Option cues is no list: ${String(extra)}`)
  const known = extended.get(extra)?.get(language)
  if (known !== undefined) return known
  const cues = new Map<string, CueForm[]>()
  for (const [word, forms] of language.cues) cues.set(word, [...forms])
  for (const cue of extra as readonly (string | ExtraCue)[]) addCue(cues, checkCue(cue), language)
  const made = { ...language, cues }
  extended.set(extra, (extended.get(extra) ?? new Map()).set(language, made))
  return made
}

function addCue(
  cues: Map<string, CueForm[]>,
  { lemma: printed, kind = 'verb', forms = {}, ...cue }: ExtraCue,
  language: QuoteLanguage,
): void {
  const lemma = printed.trim().toLowerCase()
  const entry = {
    lemma,
    takes: (cue.takes ?? usual).reduce((sum, name) => sum | takes[name], 0),
    links: cue.links ?? [],
  }
  widenCue(cues, entry, kind)
  const [first = '', ...rest] = lemma.split(' ')
  const regular = language.inflect(first)
  const whole = (form: string) => [form, ...rest].join(' ')
  if (kind === 'noun') addNoun(cues, entry, forms.plural ?? whole(regular.present))
  else {
    addVerb(cues, entry, {
      base: lemma,
      present: forms.present ?? whole(regular.present),
      past: forms.past === undefined ? regular.past.map(whole) : [forms.past],
      participle: forms.participle ?? whole(regular.participle),
    })
  }
}

function checkCue(cue: string | ExtraCue): ExtraCue {
  if (typeof cue === 'string') return checkCue({ lemma: cue })
  if (typeof cue !== 'object' || cue === null)
    throw new TypeError(`A cue is neither text nor an object: ${String(cue)}`)
  checkOptionNames(cue, cueNames)
  const { lemma, kind = 'verb', forms = {}, takes: taken = usual, links = [] } = cue
  if (typeof lemma !== 'string' || lemma.trim() === '')
    throw new TypeError(`A cue has no lemma: ${JSON.stringify(cue)}`)
  if (kind !== 'verb' && kind !== 'noun')
    throw new TypeError(`Cue "${lemma}" is neither verb nor noun: ${String(kind)}`)
  checkForms(lemma, kind, forms)
  if (![...Object.values(forms), ...listed(lemma, links)].every((form) => typeof form === 'string' && form !== '')) {
    throw new TypeError(`Cue "${lemma}" has a form or a link that is no text`)
  }
  const unknown = listed(lemma, taken).find((name) => !takings.has(name))
  if (unknown !== undefined) throw new TypeError(`Cue "${lemma}" takes what there is not: ${String(unknown)}`)
  return cue
}

function checkForms(lemma: string, kind: 'verb' | 'noun', forms: unknown): void {
  if (typeof forms !== 'object' || forms === null || Array.isArray(forms))
    throw new TypeError(`Cue "${lemma}" has forms that are no object: ${JSON.stringify(forms)}`)
  const unknown = Object.keys(forms).find((name) => !formNames[kind].includes(name))
  if (unknown !== undefined) throw new TypeError(`Cue "${lemma}" is a ${kind}, and in forms has no ${unknown}`)
}

function listed(lemma: string, list: unknown): readonly unknown[] {
  if (Array.isArray(list)) return list
  throw new TypeError(`Cue "${lemma}" has links or takings that are no list`)
}
