import type { Article } from '../../article/index.js'
import { breakLines, element, isOfWeb, type MarkupElement } from '../markup/index.js'
import { safeUri } from './addresses.js'
import { placeAttributes } from './places.js'
import { block, nameOf, property, type Setting, thing, unshown } from './setting.js'

type Concept = NonNullable<Article['subjects']>[number]
type Person = NonNullable<Article['people']>[number]
type Rights = NonNullable<Article['rights']>
type Attributes = Readonly<Record<string, string | number | undefined>>

/** Lines of the copy that are meant for readers. */
const forReaders: ReadonlySet<string> = new Set(['correction', 'contact', 'boilerplate', 'credit', 'copyright'])

/** What stands below the text: corrections, who supplied it, what it is about, and printed matter for readers. */
export function writeFooter(article: Article, setting: Setting): MarkupElement | undefined {
  const { keywords, subjects, genres, events, people, organizations, places, located, infoSources } = article
  const { provider, creditLine, rights } = article
  const concepts = (field: 'subjects' | 'genres' | 'events', name: string, given: readonly Concept[] | undefined) =>
    items(field, given, (concept, at) => writeConcept(concept, name, setting, `${field}[${at}]`))
  return block('footer', {}, [
    ...writeSignals(article, setting),
    items('keywords', keywords, (word) => element('li', property(setting, 'keywords'), [word])),
    concepts('subjects', 'about', subjects),
    concepts('genres', 'genre', genres),
    concepts('events', 'about', events),
    items('people', people, (person) => writePerson(person, setting)),
    items('organizations', organizations, ({ id, name, names }) =>
      element('li', { 'data-id': id, ...formsOf(names), ...thing(setting, 'Organization', 'mentions') }, [
        ...nameOf(setting, [name]),
      ]),
    ),
    items('places', places, (place) =>
      element('li', { ...placeAttributes(place), ...thing(setting, 'Place', 'mentions') }, [
        ...nameOf(setting, [place.name]),
      ]),
    ),
    items('located', located, (place) =>
      element('li', { ...placeAttributes(place), ...thing(setting, 'Place', 'locationCreated') }, [
        ...nameOf(setting, [place.name]),
      ]),
    ),
    items('sources', infoSources, (source, at) =>
      linked('li', { 'data-role': source.role }, source, setting, `infoSources[${at}]`),
    ),
    creditLine === undefined
      ? undefined
      : element('p', { class: 'credit-line', ...property(setting, 'creditText') }, [creditLine]),
    provider &&
      linked('p', { class: 'provider', ...thing(setting, 'Organization', 'publisher') }, provider, setting, 'provider'),
    rights && writeRights(rights, setting),
    ...writeFurniture(article, setting),
  ])
}

function items<Item>(
  name: string,
  given: readonly Item[] | undefined,
  write: (item: Item, at: number) => MarkupElement,
): MarkupElement | undefined {
  return block('ul', { class: name }, given?.map(write) ?? [])
}

/** Something with a name, linked where its address is one of the web. */
function linked(
  tag: 'li' | 'p',
  attributes: Attributes,
  { name, uri: given }: { name: string; uri?: string },
  setting: Setting,
  path: string,
): MarkupElement {
  const uri = safeUri(given, setting.report, `${path}.uri`)
  const isThing = 'itemscope' in attributes
  const text = isThing ? nameOf(setting, [name]) : [name]
  if (uri === undefined || !isOfWeb(uri)) return element(tag, { ...attributes, 'data-uri': uri }, text)
  return element(tag, attributes, [element('a', { href: uri, ...(isThing && property(setting, 'url')) }, text)])
}

function writeConcept(concept: Concept, name: string, setting: Setting, path: string): MarkupElement {
  const { qcode, scheme, relevance, confidence } = concept
  const attributes = {
    'data-qcode': qcode,
    'data-scheme': scheme,
    'data-relevance': relevance,
    'data-confidence': confidence,
    ...(name === 'genre' ? property(setting, name) : thing(setting, 'Thing', name)),
  }
  return linked('li', attributes, concept, setting, path)
}

function writePerson({ id, name, givenName, familyName, names, roles = [] }: Person, setting: Setting): MarkupElement {
  return element(
    'li',
    {
      'data-id': id,
      'data-given-name': givenName,
      'data-family-name': familyName,
      ...formsOf(names),
      ...thing(setting, 'Person', 'mentions'),
    },
    [
      element('span', { class: 'name', ...property(setting, 'name') }, [name]),
      ...roles.flatMap(({ text, organization, former }) => [
        ', ',
        element(
          'span',
          {
            class: 'role',
            'data-organization': organization,
            'data-former': former === undefined ? undefined : String(former),
            ...property(setting, 'jobTitle'),
          },
          [text],
        ),
      ]),
    ],
  )
}

function formsOf(names: readonly string[] | undefined): Attributes {
  return { 'data-names': names?.join('|') }
}

function writeRights({ holder, notice, year, usageTerms }: Rights, setting: Setting): MarkupElement | undefined {
  const parts = [
    holder === undefined
      ? undefined
      : element('p', { class: 'holder', ...thing(setting, 'Organization', 'copyrightHolder') }, [
          ...nameOf(setting, [holder]),
        ]),
    notice === undefined
      ? undefined
      : element('p', { class: 'notice', ...property(setting, 'copyrightNotice') }, breakLines(notice)),
    unshown(setting, 'copyrightYear', year === undefined ? undefined : String(year)),
    items('usage-terms', usageTerms, (term) => element('li', {}, breakLines(term))),
  ]
  const attributes = { class: 'rights', 'data-year': year }
  return block('div', attributes, parts) ?? (year === undefined ? undefined : element('div', attributes))
}

/** Corrections and clarifications; readers have no use for what else a transmission announces. */
function writeSignals({ signals = [] }: Article, setting: Setting): MarkupElement[] {
  return signals.flatMap(({ kind, number, text }, at) => {
    if (kind === 'correction' || kind === 'clarification') {
      const attributes = { class: 'signal', 'data-kind': kind, 'data-number': number }
      const said = text === undefined ? {} : property(setting, 'correction')
      return [element('p', { ...attributes, ...said }, breakLines(text ?? ''))]
    }
    setting.report.lost(`signals[${at}]`, 'HTML')
    return []
  })
}

function writeFurniture({ furniture = [] }: Article, { report }: Setting): MarkupElement[] {
  return furniture.flatMap(({ role, text }, at) => {
    if (forReaders.has(role) && text.trim() !== '')
      return [element('p', { class: 'furniture', 'data-role': role }, breakLines(text))]
    report.lost(`furniture[${at}]`, 'HTML')
    return []
  })
}
