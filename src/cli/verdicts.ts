import type { QuoteVerdict, SourceWords, WordEdit } from '../index.js'
import { type Paper, wrap } from './paper.js'

/** A claim that was checked. */
export interface Checked {
  /** The words of the claim. */
  quote: string
  speaker?: string
  /** Where the claim stands, for people: `2:15`, or its own id. */
  where?: string
  /** The file that the words were found in. */
  file?: string
  verdict: QuoteVerdict
}

/** Where words stand in a source, by its number, for people. */
export type PlaceIn = (words: SourceWords, source: number) => string

const risks: Readonly<Record<QuoteVerdict['risks'][number], string>> = {
  absent: 'not there',
  negation: 'negation changed',
  number: 'another number',
  unit: 'another unit',
  name: 'another name',
  modality: 'surer or less sure',
  order: 'another order',
  wording: 'other words',
  joined: 'joined from separate quotations',
  unquoted: 'not quoted there',
  speaker: 'said by somebody else',
}

/** Whether a claim may be printed as it is. */
export function holds({ verdict }: Checked): boolean {
  return (verdict.match === 'exact' || verdict.match === 'normalised') && verdict.risks.length === 0
}

/** A claim, how it stands, where in which file, and what was changed. */
export function listVerdict(checked: Checked, placeIn: PlaceIn, paper: Paper): string[] {
  const { quote, speaker, where, verdict } = checked
  const told = [verdict.match, ...verdict.risks.flatMap((risk) => (risk === verdict.match ? [] : risks[risk]))].join(
    ', ',
  )
  const unknown = verdict.speakerMatch === 'unknown' ? ' (not known there)' : ''
  const said = speaker === undefined ? '' : ` — ${speaker}${unknown}`
  const [first = '', ...more] = wrap(
    `${where === undefined ? '' : `${where} `}${told}: “${quote}”${said}`,
    paper.width,
    '',
    '    ',
  )
  return [
    paper.bold(first),
    ...more,
    ...(verdict.match === 'absent' ? [] : wrap(foundIn(checked, placeIn), paper.width, '  ', '    ')),
    ...verdict.edits.flatMap((edit) => wrap(describeEdit(edit), paper.width, '    ', '      ')),
  ]
}

function foundIn({ file, verdict }: Checked, placeIn: PlaceIn): string {
  const [first] = verdict.found
  const place = first === undefined ? '' : placeIn(first, verdict.source ?? 0)
  const words = verdict.found.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … ')
  const who = verdict.speaker === undefined ? '' : ` — ${verdict.speaker.name}`
  return `${file ?? 'source'}${place === '' ? '' : `:${place}`}: ${words}${who}`
}

const verbs = { added: 'put in', removed: 'left out', changed: 'changed', moved: 'moved' } as const

function describeEdit({ kind, risk, before, after }: WordEdit): string {
  const words = [before, after].flatMap((side) => (side === undefined ? [] : `“${side.text.replace(/\s+/g, ' ')}”`))
  const what = kind === 'moved' ? words.slice(0, 1) : words
  return `${verbs[kind]}: ${what.join(' to ')}${risk === undefined ? ' (harmless)' : ` (${risk})`}`
}

/** How many of each: `3 quotations: 1 exact, 2 absent; 1 may stand`. */
export function countVerdicts(all: readonly Checked[]): string {
  const counts = (['exact', 'normalised', 'altered', 'absent'] as const).flatMap((match) => {
    const count = all.filter(({ verdict }) => verdict.match === match).length
    return count === 0 ? [] : [`${count} ${match}`]
  })
  return `${all.length === 1 ? '1 quotation' : `${all.length} quotations`}: ${counts.join(', ')}; ${all.filter(holds).length} may stand`
}
