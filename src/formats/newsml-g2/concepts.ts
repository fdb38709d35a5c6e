import type { Article } from '../../article/index.js'
import { attribute, childrenOf, element, type MarkupElement, textIn, xmlId } from '../markup/index.js'
import { filled, withKnown } from '../shared/index.js'
import { codeIn, isQCode, isUri, percentOf, shareOf } from './codes.js'
import { type ItemContext, type Place, putInList, type Reading, type ReadProperty } from './context.js'
import { nameOf, ownName, writeName } from './labels.js'
import { oneLine } from './one-line.js'
import { ownIn, ownText, writeOwn } from './own-terms.js'
import { readPlace, writePlace } from './places.js'

type Known<Key extends keyof Article> = NonNullable<Article[Key]>
type Concept = Known<'subjects'>[number]
type Person = Known<'people'>[number]
type Organization = Known<'organizations'>[number]

/** What a subject is, by the code of its type: of `cpnat:`, of `cptype:` and its kin, and of Reuters' numbers. */
const kinds: ReadonlyMap<string, 'person' | 'organization' | 'place' | 'event'> = new Map([
  ['person', 'person'],
  ['organisation', 'organization'],
  ['organization', 'organization'],
  ['geoarea', 'place'],
  ['poi', 'place'],
  ['city', 'place'],
  ['country', 'place'],
  ['statprov', 'place'],
  ['5', 'place'],
  ['event', 'event'],
])

/** A subject: a person, body, place or event by its type, or else what the article is about. */
export const readSubject: ReadProperty = (node, context) => {
  const kind = kinds.get(codeIn(attribute(node, 'type')) ?? '')
  if (kind === 'place') return readNamedPlace(node, context)
  if (kind === 'person' || kind === 'organization') return readNamed(kind, node, context)
  return readConcept('subject', kind === 'event' ? 'events' : 'subjects', node, context)
}

export const readGenre: ReadProperty = (node, context) => readConcept('genre', 'genres', node, context)

function readConcept(
  tag: 'subject' | 'genre',
  key: 'subjects' | 'genres' | 'events',
  node: MarkupElement,
  context: ItemContext,
): Reading | undefined {
  const name = nameOf(node, context)
  if (name === undefined) return undefined
  const concept: Concept = withKnown(
    { name },
    {
      qcode: attribute(node, 'qcode'),
      uri: attribute(node, 'uri'),
      relevance: shareOf(node, 'relevance'),
      confidence: shareOf(node, 'confidence'),
    },
  )
  return {
    written: writeConcept(tag, key, concept),
    put: (draft) => {
      // AP names a subject once for each who found it
      const isDouble = concept.qcode !== undefined && draft.seen.has(`${key} ${concept.qcode}`)
      draft.seen.add(`${key} ${concept.qcode}`)
      return !isDouble && putInList(key, concept)(draft)
    },
  }
}

export function writeConcept(
  tag: 'subject' | 'genre',
  key: 'subjects' | 'genres' | 'events',
  { name, qcode, uri, relevance, confidence }: Concept,
): MarkupElement {
  const code = qcode !== undefined && isQCode(qcode) ? qcode : undefined
  const address = uri !== undefined && isUri(uri) ? uri : undefined
  const attributes = {
    type: key === 'genres' ? undefined : key === 'events' ? 'cpnat:event' : 'cpnat:abstract',
    qcode: code,
    uri: address,
    relevance: percentOf(relevance),
    confidence: percentOf(confidence),
  }
  return element(tag, attributes, [writeName(name, code ?? address)])
}

function readNamed(kind: 'person' | 'organization', node: MarkupElement, context: ItemContext): Reading | undefined {
  const name = nameOf(node, context)
  if (name === undefined) return undefined
  const id = attribute(node, 'id')
  const forms = childrenOf(node, 'name').filter((child) => attribute(child, 'role') === 'wirecopy:form')
  const names = forms.flatMap((child) => textIn(child) ?? [])
  const known = withKnown({ name }, { id, names: filled(names) })
  if (kind === 'organization') {
    return {
      written: writeOrganization(known),
      put: ({ organizations }) => organizations.push(known) > 0,
    }
  }
  const roles = ownIn(node, 'role').flatMap((role) => readRole(role) ?? [])
  const person = withKnown(known, {
    givenName: partOf(node, 'given'),
    familyName: partOf(node, 'family'),
    roles: filled(roles),
  })
  return { written: writePerson(person), put: ({ people }) => people.push(person) > 0 }
}

function partOf(node: MarkupElement, part: string): string | undefined {
  return textIn(childrenOf(node, 'name').find((child) => codeIn(attribute(child, 'part')) === part))
}

function readRole(node: MarkupElement): Known<'people'>[number]['roles'] {
  const text = textIn(childrenOf(node, 'name')[0])
  if (text === undefined) return undefined
  const former = ownIn(node, 'former').length > 0 ? true : undefined
  return [withKnown({ text }, { organization: ownText(node, 'organization'), former })]
}

export function writePerson({
  id,
  name,
  givenName,
  familyName,
  names = [],
  roles = [],
}: Omit<Person, 'id'> & { id?: string }): MarkupElement {
  const part = (code: string, text: string | undefined) => {
    return text === undefined ? undefined : element('name', { part: `nprt:${code}` }, [oneLine(text)])
  }
  return element('subject', { id: xmlId(id), type: 'cpnat:person' }, [
    element('name', {}, [oneLine(name)]),
    part('given', givenName),
    part('family', familyName),
    ...formsOf(names),
    ...roles.map(({ text, organization, former }) => {
      const more = former === true ? element('related', { rel: 'wirecopy:former' }) : undefined
      return writeOwn('role', text, [writeOwn('organization', organization), more])
    }),
  ])
}

export function writeOrganization({ id, name, names = [] }: Omit<Organization, 'id'> & { id?: string }): MarkupElement {
  return element('subject', { id: xmlId(id), type: 'cpnat:organisation' }, [
    element('name', {}, [oneLine(name)]),
    ...formsOf(names),
  ])
}

function formsOf(names: readonly string[]): MarkupElement[] {
  return names.map((name) => element('name', { role: 'wirecopy:form' }, [oneLine(name)]))
}

function readNamedPlace(node: MarkupElement, context: ItemContext): Reading | undefined {
  const place = readPlace(node, context)
  if (place === undefined) {
    return ownName(node, context) === undefined ? undefined : readConcept('subject', 'subjects', node, context)
  }
  const known = withKnown(place, { id: attribute(node, 'id') })
  return { written: writeNamedPlace(known), put: ({ places }) => places.push(known) > 0 }
}

/** A place as a subject; its position stands in what the item asserts of it, as a subject may hold none. */
export function writeNamedPlace(place: Place): MarkupElement {
  const literal = place.geo === undefined ? undefined : oneLine(place.name)
  return element('subject', { id: xmlId(place.id), type: 'cpnat:geoArea', literal }, writePlace(place))
}
