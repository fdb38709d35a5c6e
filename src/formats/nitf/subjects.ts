import type { Article } from '../../article/index.js'
import { altCode, altCodes, attribute, childrenOf, element, type MarkupElement, textIn } from '../markup/index.js'
import { filled, mediaTopicOf, subjectCodeOf, withKnown } from '../shared/index.js'
import { keptOfAll, type NitfAttributes } from './kept.js'

type Concept = NonNullable<Article['subjects']>[number]
type Known<Key extends keyof Article> = NonNullable<Article[Key]>

const EIGHT_DIGITS = /^\d{8}$/
const QCODE = /^(medtop|subj):(\d{8})$/
const ADDRESS = /^https?:\/\/cv\.iptc\.org\/newscodes\/(mediatopic|subjectcode)\/(\d{8})$/

export interface Concepts {
  subjects?: Known<'subjects'>
  genres?: Known<'genres'>
  events?: Known<'events'>
}

/**
 * Subjects, genres and events: `tobject.subject` by its Subject Code, as the Media Topic that means exactly the same where
 * there is one, other codes as they are; `tobject.property` is the genre; `classifier` and `event` of `identified-content` the others.
 */
export function readConcepts(tobject: MarkupElement | undefined, identified: readonly MarkupElement[]): Concepts {
  const subjects = childrenOf(tobject, 'tobject.subject').flatMap((node) => readSubject(node) ?? [])
  const genres = childrenOf(tobject, 'tobject.property').flatMap((node): Concept[] => {
    const name = attribute(node, 'tobject.property.type')
    return name === undefined ? [] : [{ name }]
  })
  const events: Concept[] = []
  for (const node of identified) {
    const type = attribute(node, 'type')
    const list =
      node.name === 'event'
        ? events
        : node.name !== 'classifier'
          ? undefined
          : type === 'subject'
            ? subjects
            : type === 'genre'
              ? genres
              : undefined
    const concept = list && readConcept(node)
    if (concept !== undefined) list?.push(concept)
  }
  return withKnown({}, { subjects: filled(subjects), genres: filled(genres), events: filled(events) })
}

/** Classifiers of neither subjects nor genres, as they are kept: the text of one is its `value`. */
export function keptClassifiers(identified: readonly MarkupElement[]): NitfAttributes[] | undefined {
  const others = identified.filter((node) => node.name === 'classifier' && !isConcept(node))
  return keptOfAll(others.map((node) => ({ ...node, attributes: { value: textIn(node) ?? '', ...node.attributes } })))
}

/** Whether a classifier is of a subject or a genre. */
export function isConcept(node: MarkupElement): boolean {
  const type = attribute(node, 'type')
  return type === 'subject' || type === 'genre'
}

function readSubject(node: MarkupElement): Concept | undefined {
  const code = attribute(node, 'tobject.subject.refnum')
  const said = ['detail', 'matter', 'type'].map((level) => attribute(node, `tobject.subject.${level}`))
  const name = said.find((text) => text !== undefined) ?? code
  if (name === undefined) return undefined
  if (code === undefined) return { name }
  // F02003000 is a code of EFE's own
  if (!EIGHT_DIGITS.test(code))
    return withKnown({ name, qcode: code }, { scheme: attribute(node, 'tobject.subject.ipr') })
  const topic = mediaTopicOf(code)
  return { name, qcode: topic === undefined ? `subj:${code}` : `medtop:${topic}` }
}

function readConcept(node: MarkupElement): Concept | undefined {
  const value = attribute(node, 'value')
  const name = textIn(node) ?? value
  if (name === undefined) return undefined
  const isAddress = value !== undefined && /^https?:/i.test(value)
  return withKnown(
    { name },
    {
      qcode: isAddress ? undefined : value,
      uri: isAddress ? value : altCodes(node).get('uri'),
      scheme: attribute(node, 'idsrc'),
    },
  )
}

/** The subjects and genres as `tobject`, and what of them goes into `identified-content`. */
export function writeConcepts(
  article: Article,
  type: string | undefined,
): { tobject: MarkupElement | undefined; identified: MarkupElement[] } {
  const { subjects = [], genres = [], events = [] } = article
  const coded: MarkupElement[] = []
  const identified: MarkupElement[] = []
  for (const subject of subjects) {
    const code = subjectCode(subject)
    if (code === undefined) identified.push(writeConcept('classifier', subject, 'subject'))
    else coded.push(element('tobject.subject', { 'tobject.subject.refnum': code, ...named(code, subject.name) }))
  }
  const plain: MarkupElement[] = []
  for (const genre of genres) {
    const { name, qcode, uri, scheme } = genre
    if (qcode === undefined && uri === undefined && scheme === undefined)
      plain.push(element('tobject.property', { 'tobject.property.type': name }))
    else identified.push(writeConcept('classifier', genre, 'genre'))
  }
  identified.push(...events.map((event) => writeConcept('event', event)))
  const isEmpty = coded.length + plain.length === 0 && type === undefined
  return {
    tobject: isEmpty ? undefined : element('tobject', { 'tobject.type': type }, [...plain, ...coded]),
    identified,
  }
}

function subjectCode({ qcode = '', uri = '' }: Concept): string | undefined {
  const [, list = '', code = ''] = QCODE.exec(qcode) ?? ADDRESS.exec(uri) ?? []
  return list.startsWith('subj') ? code : subjectCodeOf(code)
}

// 04000000 is of the first tier, 04019000 of the second, 04019001 of the third
function named(code: string, name: string): Record<string, string> {
  if (name === code) return {}
  const level = code.endsWith('000000') ? 'type' : code.endsWith('000') ? 'matter' : 'detail'
  return { 'tobject.subject.ipr': 'IPTC', [`tobject.subject.${level}`]: name }
}

function writeConcept(
  tag: 'classifier' | 'event',
  { name, qcode, uri, scheme }: Concept,
  type?: string,
): MarkupElement {
  return element(tag, { type, idsrc: scheme, value: qcode ?? uri }, [
    name,
    qcode === undefined ? undefined : altCode('uri', uri),
  ])
}
