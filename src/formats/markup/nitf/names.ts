import type { Article } from '../../../article/index.js'
import { filled, withKnown } from '../../shared/index.js'
import { attribute, childAt, childrenOf, element, type MarkupElement } from '../node.js'
import { textIn, withoutFunctions } from '../text-in.js'
import { xmlId } from '../xml-id.js'
import { altCode, type Place, readLocation, writeLocation } from './locations.js'
import { wrapParts } from './wrap-parts.js'

export type Person = NonNullable<Article['people']>[number]
export type Organization = NonNullable<Article['organizations']>[number]
/** What is named, before each has an id. */
export interface Names {
  people: (Omit<Person, 'id'> & { id?: string })[]
  organizations: (Omit<Organization, 'id'> & { id?: string })[]
  places: Place[]
}

/** The people, bodies and places among elements, as NITF's `identified-content` holds them. */
export function readNames(elements: readonly MarkupElement[]): Names {
  const names: Names = { people: [], organizations: [], places: [] }
  for (const node of elements) {
    if (node.name === 'person') addKnown(names.people, readPerson(node))
    else if (node.name === 'org') addKnown(names.organizations, readOrganization(node))
    else if (node.name === 'location') addKnown(names.places, readLocation(node))
  }
  return names
}

function addKnown<Item>(list: Item[], item: Item | undefined): void {
  if (item !== undefined) list.push(item)
}

export function readPerson(node: MarkupElement): Names['people'][number] | undefined {
  const name = nameIn(node) ?? attribute(node, 'value')
  if (name === undefined) return undefined
  const roles = childrenOf(node, 'function').flatMap((child) => {
    const text = textIn(child) ?? attribute(child, 'value')
    return text === undefined ? [] : [{ text }]
  })
  return withKnown(
    { name },
    {
      id: attribute(node, 'id'),
      givenName: textIn(childAt(node, 'name.given')),
      familyName: textIn(childAt(node, 'name.family')),
      roles: filled(roles),
      names: formsOf(node),
    },
  )
}

// Ana Ruiz, <function>City Editor</function>
//         ^ belongs to neither
function nameIn(node: MarkupElement): string | undefined {
  const bare = withoutFunctions(node)
  const name = textIn(bare)
  return bare === node ? name : name?.replace(/^[,\s]+|[,\s]+$/g, '') || undefined
}

function readOrganization(node: MarkupElement): Names['organizations'][number] | undefined {
  const name = textIn(node) ?? attribute(node, 'value')
  return name === undefined ? undefined : withKnown({ name }, { id: attribute(node, 'id'), names: formsOf(node) })
}

function formsOf(node: MarkupElement): string[] | undefined {
  const forms = childrenOf(node, 'alt-code').flatMap((code) =>
    attribute(code, 'idsrc') === 'name' ? (attribute(code, 'value') ?? []) : [],
  )
  return filled(forms)
}

/** People, bodies and places as elements of `identified-content`; further forms of a name are codes of the list `name`. */
export function writeNames({ people = [], organizations = [], places = [] }: Article, taken: Set<string>) {
  const forms = (names: readonly string[] | undefined) => (names ?? []).map((name) => altCode('name', name))
  return [
    ...people.map(({ id, name, givenName, familyName, roles = [], names }) => {
      const parts = [
        { name: 'name.given', text: givenName },
        { name: 'name.family', text: familyName },
      ].flatMap((part) =>
        part.text === undefined
          ? []
          : [{ text: part.text, make: (printed: string) => element(part.name, {}, [printed]) }],
      )
      parts.sort((a, b) => name.indexOf(a.text) - name.indexOf(b.text))
      const functions = roles.map(({ text }) => element('function', {}, [text]))
      return element('person', { id: xmlId(id, taken) }, [...wrapParts(name, parts), ...functions, ...forms(names)])
    }),
    ...organizations.map(({ id, name, names }) => element('org', { id: xmlId(id, taken) }, [name, ...forms(names)])),
    ...places.map((place) => {
      const { id, name, region, country, countryCode } = place
      const children = [
        name,
        region === undefined ? undefined : element('state', {}, [region]),
        country === undefined ? undefined : element('country', { 'iso-cc': countryCode }, [country]),
      ].filter((child) => child !== undefined)
      return writeLocation(place, children, place, xmlId(id, taken))
    }),
  ]
}
