import type { Article } from '../../article/index.js'
import { itemTypes, languageTagShape, signalKinds, statuses } from '../../article/plain.js'
import { parseHtml } from '../markup/html.js'
import {
  addMentions,
  attribute,
  childrenOf,
  element,
  type MarkupElement,
  type MarkupNode,
  readBody,
  textIn,
  wholeIn,
} from '../markup/index.js'
import { filled, knownWord, linkSpeakers, type Report, settleReferences, withKnown } from '../shared/index.js'
import { readByline } from './bylines.js'
import { readDateline } from './dateline.js'
import { readFigures } from './media.js'
import {
  readConcepts,
  readFurniture,
  readNamed,
  readPeople,
  readPlaces,
  readRights,
  readSources,
} from './read-footer.js'
import { readTime } from './times.js'
import { allOfClass, elementsIn, ofClass, passageIn } from './values.js'

type Signals = NonNullable<Article['signals']>

/** The articles in HTML that was written here. */
export function ownArticlesIn(html: string, report: Report): Article[] {
  return ownElements(parseHtml(html, report)).map(readOwn)
}

/** The `article` elements that were written here. */
export function ownElements(nodes: readonly MarkupNode[]): MarkupElement[] {
  return elementsIn(
    element('', {}, nodes),
    (node) => node.name === 'article' && attribute(node, 'data-wirecopy') === '1',
  )
}

/** An article from the element that `writeHtml` wrote. */
export function readOwn(root: MarkupElement): Article {
  const header = childrenOf(root, 'header')[0]
  const footer = childrenOf(root, 'footer')[0]
  const times = ofClass(header, 'times')
  const main = ofClass(root, 'body') ?? element('div')
  const figures = readFigures(root)
  const { body, quotes, dateline, named, associations } = readBody(main.children, { associations: figures })
  const people = readPeople(footer)
  const organizations = readNamed(footer)
  const places = readPlaces(footer, 'places')
  addMentions({ people, organizations, places }, named)
  const language = attribute(root, 'lang')
  const provider = readSources(allOfClass(footer, 'provider'))[0]
  const article: Article = withKnown(
    { schemaVersion: 1 as const, body, quotes },
    {
      id: attribute(root, 'data-id'),
      version: attribute(root, 'data-version'),
      type: knownWord(itemTypes, attribute(root, 'data-type')),
      language: language !== undefined && languageTagShape.test(language) ? language : undefined,
      status: knownWord(statuses, attribute(root, 'data-status')),
      signals: filled(readSignals(footer)),
      headline: textIn(childrenOf(header, 'h1')[0]),
      headlines: filled(readHeadlines(header)),
      summary: passageIn(ofClass(header, 'summary')),
      bylines: filled(allOfClass(header, 'byline').flatMap((node) => readByline(node) ?? [])),
      dateline: dateline === undefined ? undefined : readDateline(dateline, main),
      located: filled(readPlaces(footer, 'located')),
      published: readTime(ofClass(times, 'published')),
      firstCreated: readTime(ofClass(times, 'firstCreated')),
      versionCreated: readTime(ofClass(times, 'versionCreated')),
      expires: readTime(ofClass(times, 'expires')),
      provider: provider && withKnown({ name: provider.name }, { uri: provider.uri }),
      infoSources: filled(readSources(childrenOf(ofClass(footer, 'sources')))),
      creditLine: textIn(ofClass(footer, 'credit-line')),
      rights: readRights(ofClass(footer, 'rights')),
      digitalSourceType: attribute(root, 'data-digital-source-type'),
      keywords: filled(childrenOf(ofClass(footer, 'keywords')).flatMap((node) => textIn(node) ?? [])),
      subjects: readConcepts(footer, 'subjects'),
      genres: readConcepts(footer, 'genres'),
      events: readConcepts(footer, 'events'),
      // whom the text marks and nothing lists has no id
      people: filled(people.filter(({ id }) => id)),
      organizations: filled(organizations.filter(({ id }) => id)),
      places: filled(places),
      // somebody may have put pictures into the text since
      associations: filled([...figures, ...associations]),
      furniture: filled(readFurniture(footer)),
    },
  )
  settleReferences(article)
  linkSpeakers(article, { byName: false })
  return article
}

function readHeadlines(header: MarkupElement | undefined): NonNullable<Article['headlines']> {
  return allOfClass(header, 'headline').flatMap((node) => {
    const text = textIn(node)
    return text === undefined ? [] : [{ role: attribute(node, 'data-role') ?? 'sub', text }]
  })
}

function readSignals(footer: MarkupElement | undefined): Signals {
  return allOfClass(footer, 'signal').flatMap((node) => {
    const kind = knownWord(signalKinds, attribute(node, 'data-kind'))
    if (kind === undefined) return []
    return [withKnown({ kind }, { number: wholeIn(node, 'data-number'), text: passageIn(node) })]
  })
}
