import { type CueForm, takes } from './language.js'

/** The forms of a verb; of several past forms each. */
export interface VerbForms {
  base: string
  present: string
  past: readonly string[]
  participle: string
}

/** What is said of all forms of a cue. */
export interface CueEntry {
  lemma: string
  takes: number
  links: readonly string[]
}

type Cues = Map<string, CueForm[]>

/** What stands for a cue that is on no list: a verb beside words in marks, the colon behind a label. */
export const unlistedCue: CueForm = { lemma: '', kind: 'verb', takes: takes.marks, links: [], rest: [], form: 'past' }

/** Adds a verb in all its forms. */
export function addVerb(cues: Cues, entry: CueEntry, { base, present, past, participle }: VerbForms): void {
  const cue = { ...propertiesOf(entry), kind: 'verb' as const }
  addForm(cues, base, { ...cue, form: 'base' })
  addForm(cues, present, { ...cue, form: 'present' })
  for (const form of past) addForm(cues, form, { ...cue, form: 'past' })
  addForm(cues, participle, { ...cue, form: 'participle' })
}

/** Adds a noun, one and several. */
export function addNoun(cues: Cues, entry: CueEntry, plural: string): void {
  const cue = { ...propertiesOf(entry), kind: 'noun' as const, form: 'base' as const }
  for (const form of [entry.lemma, plural]) addForm(cues, form, cue)
}

/** Adds a form of one word or several; those of more words go before others. */
export function addForm(
  cues: Cues,
  text: string,
  { lemma, kind, takes: taken, links = [], form }: Omit<CueForm, 'links' | 'rest'> & { links?: CueForm['links'] },
): void {
  const [first = '', ...rest] = text.split(' ')
  const whole: CueForm = { lemma, kind, takes: taken, links, rest, form }
  const known = cues.get(first)
  if (known === undefined) cues.set(first, [whole])
  else if (rest.length === 0) known.push(whole)
  else known.unshift(whole)
}

/** Lets the forms of a cue that is known take more; an unknown one stays unknown. */
export function widenCue(cues: Cues, { lemma, takes: taken, links }: CueEntry, kind: CueForm['kind']): void {
  for (const [word, forms] of cues) {
    if (!forms.some((form) => form.lemma === lemma && form.kind === kind)) continue
    cues.set(
      word,
      forms.map((form) => {
        if (form.lemma !== lemma || form.kind !== kind) return form
        return { ...form, takes: form.takes | taken | takes.marks, links: [...form.links, ...links] }
      }),
    )
  }
}

function propertiesOf({ lemma, takes: taken, links }: CueEntry) {
  return { lemma, takes: taken | takes.marks, links }
}
