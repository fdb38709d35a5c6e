import type { Article } from '../../article/index.js'
import { attribute, childrenOf, type MarkupElement, textIn, wholeIn } from '../markup/index.js'
import { filled, knownWord, withKnown } from '../shared/index.js'
import { readPlace } from './places.js'
import { allOfClass, ofClass, passageIn, shareIn } from './values.js'

type Footer = MarkupElement | undefined
type Concept = NonNullable<Article['subjects']>[number]
type Person = NonNullable<Article['people']>[number]
type Organization = NonNullable<Article['organizations']>[number]
type Place = NonNullable<Article['places']>[number]
type Source = NonNullable<Article['infoSources']>[number]
type Furniture = NonNullable<Article['furniture']>[number]

const furnitureRoles = ['correction', 'contact', 'boilerplate', 'credit', 'copyright'] as const

/** The items of a list of the footer that have words, with those. */
function itemsOf(footer: Footer, name: string): { node: MarkupElement; text: string }[] {
  return childrenOf(ofClass(footer, name), 'li').flatMap((node) => {
    const text = textIn(node)
    return text === undefined ? [] : [{ node, text }]
  })
}

/** The address of a thing: that of its link, or one that leads nowhere. */
function uriOf(node: MarkupElement): string | undefined {
  return attribute(childrenOf(node, 'a')[0], 'href') ?? attribute(node, 'data-uri')
}

export function readConcepts(footer: Footer, name: string): Concept[] | undefined {
  return filled(
    itemsOf(footer, name).map(({ node, text }) =>
      withKnown(
        { name: text },
        {
          qcode: attribute(node, 'data-qcode'),
          uri: uriOf(node),
          scheme: attribute(node, 'data-scheme'),
          relevance: shareIn(node, 'data-relevance'),
          confidence: shareIn(node, 'data-confidence'),
        },
      ),
    ),
  )
}

/** The people that are listed; those without an id of their own have an empty one. */
export function readPeople(footer: Footer): Person[] {
  return itemsOf(footer, 'people').flatMap(({ node }) => {
    const name = textIn(ofClass(node, 'name'))
    if (name === undefined) return []
    const roles = allOfClass(node, 'role').flatMap((role) => {
      const text = textIn(role)
      const former = attribute(role, 'data-former')
      if (text === undefined) return []
      return [
        withKnown(
          { text },
          {
            organization: attribute(role, 'data-organization'),
            former: former === 'true' ? true : former === 'false' ? false : undefined,
          },
        ),
      ]
    })
    return [
      withKnown(
        { id: attribute(node, 'data-id') ?? '', name },
        {
          givenName: attribute(node, 'data-given-name'),
          familyName: attribute(node, 'data-family-name'),
          roles: filled(roles),
          names: formsIn(node),
        },
      ),
    ]
  })
}

export function readNamed(footer: Footer): Organization[] {
  return itemsOf(footer, 'organizations').map(({ node, text }) =>
    withKnown({ id: attribute(node, 'data-id') ?? '', name: text }, { names: formsIn(node) }),
  )
}

function formsIn(node: MarkupElement): string[] | undefined {
  return filled(
    attribute(node, 'data-names')
      ?.split('|')
      .filter((form) => form !== ''),
  )
}

export function readPlaces(footer: Footer, name: 'places' | 'located'): Place[] {
  return itemsOf(footer, name).map(({ node, text }) => readPlace(node, text))
}

export function readSources(nodes: readonly MarkupElement[]): Source[] {
  return nodes.flatMap((node) => {
    const name = textIn(node)
    return name === undefined ? [] : [withKnown({ name }, { role: attribute(node, 'data-role'), uri: uriOf(node) })]
  })
}

export function readRights(node: MarkupElement | undefined): Article['rights'] {
  const year = wholeIn(node, 'data-year')
  const terms = childrenOf(ofClass(node, 'usage-terms'), 'li').flatMap((term) => passageIn(term) ?? [])
  const rights = withKnown(
    {},
    {
      holder: textIn(ofClass(node, 'holder')),
      notice: passageIn(ofClass(node, 'notice')),
      year: year !== undefined && year >= 1000 && year <= 9999 ? year : undefined,
      usageTerms: filled(terms),
    },
  )
  return Object.keys(rights).length > 0 ? rights : undefined
}

export function readFurniture(footer: Footer): Furniture[] {
  return allOfClass(footer, 'furniture').flatMap((node) => {
    const role = knownWord(furnitureRoles, attribute(node, 'data-role'))
    const text = passageIn(node)
    return role === undefined || text === undefined ? [] : [{ role, text }]
  })
}
