import type { Article } from '../../../article/index.js'
import { filled, readEmail, withKnown } from '../../shared/index.js'
import { attribute, childAt, childrenOf, element, type MarkupElement } from '../node.js'
import { textIn } from '../text-in.js'
import { altCode, readLocation } from './locations.js'
import { readPerson } from './names.js'
import { type LinePart, placeOf, wrapParts } from './wrap-parts.js'

export type Byline = NonNullable<Article['bylines']>[number]
type Contributor = NonNullable<Byline['contributors']>[number]

const SEVERAL = /\s+and\s+/
// By Ana Ruiz
// ^^^ is no part of a name, where it is marked with it
const BY = /^by\s{1,4}(?=\p{Lu})/iu

/**
 * NITF's `byline`: its text as printed, and the people marked in it with what stands behind their names. One `byttl` is
 * the credit; several are the titles of the people before them, and one that is all `org` is what they write for. A byline
 * that marks nobody has its text only.
 */
export function readNitfByline(node: MarkupElement): Byline | undefined {
  const text = textIn(node)
  const contributors: Contributor[] = []
  const titles = childrenOf(node, 'byttl').filter((title) => textIn(title) !== textIn(childAt(title, 'org')))
  let credit: string | undefined
  for (const child of childrenOf(node)) {
    const last = contributors.at(-1)
    const words = textIn(child)
    if (child.name === 'person') contributors.push(...contributorsOf(child))
    else if (child.name === 'byttl') {
      const organization = childAt(child, 'org')
      const isOfOrganization = organization !== undefined && textIn(organization) === words
      if (isOfOrganization && last !== undefined) put(last, 'organization', words ?? attribute(organization, 'value'))
      else if (titles.length > 1 && last !== undefined) put(last, 'title', words)
      else credit ??= words
    } else if (child.name === 'location') put(last, 'location', words ?? readLocation(child)?.name)
    else if (child.name === 'virtloc') {
      const address = attribute(child, 'value') ?? words ?? ''
      const email = readEmail(address)
      if (email !== undefined) put(last, 'email', email)
      else put(last, 'uri', address || undefined)
    }
  }
  const printed = text ?? (contributors.map(({ name }) => name).join(', ') || undefined)
  if (printed === undefined) return undefined
  return withKnown({ text: printed }, { contributors: filled(contributors), credit })
}

function put(contributor: Contributor | undefined, key: keyof Contributor, value: string | undefined): void {
  if (contributor !== undefined && value !== undefined && contributor[key] === undefined) contributor[key] = value
}

function contributorsOf(node: MarkupElement): Contributor[] {
  const person = readPerson(node)
  if (person === undefined) return []
  const role = attribute(node, 'class')
  const title = person.roles?.[0]?.text
  return person.name
    .replace(BY, '')
    .split(SEVERAL)
    .map((name) => withKnown({ name }, { role, title }))
}

/** A byline with the parts of it that are known marked. */
export function writeNitfByline({ text, contributors = [], credit }: Byline): MarkupElement {
  const parts: LinePart[] = contributors.flatMap(({ name, role, title, organization, location, uri, email }) => [
    personPart(text, name, role, title),
    ...part(
      organization,
      (printed) => element('byttl', {}, [element('org', {}, [printed])]),
      (value) => element('byttl', {}, [element('org', { value })]),
    ),
    ...part(
      location,
      (printed) => element('location', {}, [printed]),
      (value) => element('location', {}, [altCode('name', value)]),
    ),
    ...part(
      email,
      (printed) => element('virtloc', { idsrc: 'email' }, [printed]),
      (value) => element('virtloc', { idsrc: 'email', value }),
    ),
    ...part(
      uri,
      (printed) => element('virtloc', { idsrc: 'uri' }, [printed]),
      (value) => element('virtloc', { idsrc: 'uri', value }),
    ),
  ])
  parts.push(...part(credit, (printed) => element('byttl', {}, [printed])))
  return element('byline', {}, wrapParts(text, parts))
}

// By Ana Ruiz, City Editor
//    person    function
function personPart(line: string, name: string, role: string | undefined, title: string | undefined): LinePart {
  const unprinted = title === undefined ? undefined : element('function', { value: title })
  const without = () => element('person', { class: role, value: name }, [unprinted])
  const start = title === undefined ? -1 : placeOf(line, name, 0)
  const gap = start < 0 ? '' : (/^,?\s/.exec(line.slice(start + name.length))?.[0] ?? '')
  const at = start + name.length + gap.length
  if (title === undefined || gap === '' || line.slice(at, at + title.length) !== title)
    return { text: name, make: (printed) => element('person', { class: role }, [printed, unprinted]), without }
  return {
    text: name + gap + title,
    make: () => element('person', { class: role }, [name, gap, element('function', {}, [title])]),
    without,
  }
}

function part(text: string | undefined, make: LinePart['make'], without?: (text: string) => MarkupElement): LinePart[] {
  return text === undefined ? [] : [{ text, make, ...(without && { without: () => without(text) }) }]
}
