import type { Quote } from '../../article/index.js'
import { type Report, urnOf } from '../shared/index.js'
import type { AnnotationTarget, SpeakerBody, SpeechBody, TextualBody, WebAnnotation } from './types.js'

type Speaker = NonNullable<Quote['speaker']>

/** How a quotation is written. */
export interface Writing {
  /** URI of what is annotated. */
  source: string
  report: Report
  targetOf: (range: Quote['content'][number]) => AnnotationTarget | undefined
}

/** Who said a quotation, whether word for word, and where the text says so. */
export function writeBodies(quote: Quote, path: string, writing: Writing): WebAnnotation['body'] {
  const { speaker, type } = quote
  return [
    ...(speaker === undefined ? [] : [tag('tagging', speaker.name)]),
    tag('classifying', type),
    ...(speaker === undefined ? [] : [writeSpeaker(speaker, `${path}.speaker`, writing)]),
    ...writeSpeech('identifying', quote.source, `${path}.source`, writing),
    ...writeSpeech('describing', quote.cue, `${path}.cue`, writing),
  ]
}

function tag(purpose: TextualBody['purpose'], value: string): TextualBody {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' }
}

const kinds: Record<Speaker['kind'], SpeakerBody['source']['type']> = {
  person: 'Person',
  unnamed: 'Person',
  organization: 'Organization',
  group: 'Organization',
  document: 'Text',
}

function writeSpeaker({ name, kind, ref }: Speaker, path: string, { source, report }: Writing): SpeakerBody {
  const type = kinds[kind]
  if (kind === 'unnamed' || kind === 'group') report.changed(`${path}.kind`, `written as ${type}`)
  const id = urnOf([source, 'speaker', kind, name, ref])
  return { type: 'SpecificResource', purpose: 'identifying', source: { id, type, name } }
}

function writeSpeech(
  purpose: SpeechBody['purpose'],
  range: Quote['cue'] | Quote['source'],
  path: string,
  { targetOf, report }: Writing,
): SpeechBody[] {
  if (range === undefined) return []
  const target = targetOf(range)
  if (target === undefined) {
    report.lost(path, FORMAT)
    return []
  }
  const held = ['block', 'start', 'end', 'position']
  for (const key of Object.keys(range)) if (!held.includes(key)) report.lost(`${path}.${key}`, FORMAT)
  return [{ type: 'SpecificResource', purpose, ...target }]
}

/** The format as issues name it. */
export const FORMAT = 'Web Annotation'
