import type { Article } from '../../article/index.js'
import {
  addMentions,
  attribute,
  type BodyReading,
  element,
  finishNames,
  isElement,
  type MarkupElement,
  type MarkupNode,
  readBody,
  textIn,
} from '../markup/index.js'
import { datelineParts, filled, linkSpeakers, type Report, settleReferences, withKnown } from '../shared/index.js'
import { isBeside, isNoText } from './beside.js'
import { readDateline } from './dateline.js'
import { lookOver, mainOf, type Page } from './page.js'
import { bylineOf, bylineOfNames, bylinesFrom, contributorOf } from './page-bylines.js'
import { addressOf, keywordsIn, keywordsOf, languageOf, Metas, sharedPicture, timeOf, titleOf } from './page-head.js'
import { contentOf, type Said, saidIn } from './said.js'
import { elementsIn } from './values.js'

/** The parts of a page that an article is put together from. */
interface Parts {
  page: Page
  metas: Metas
  said: Said
  scope: MarkupElement
  /** The text, without what stands beside it. */
  text: MarkupElement
  headline: string | undefined
}

/** The article of a page that was not written here, or of a fragment; nothing, and an issue, where it holds no text. */
export function readPage(nodes: readonly MarkupNode[], report: Report): Article | undefined {
  const page = lookOver(nodes)
  const whole = element('div', {}, nodes)
  const main = mainOf(page) ?? { text: whole, scope: whole }
  const { scope } = main
  const isPage = page.isWhole || main.text !== whole
  const isPassed = isPage ? isBeside : isNoText
  const said = saidIn(scope, isPassed)
  const headline = headlineOf(page, said, scope, isPage)
  const authors = said.authors.filter((node) => contributorOf(node) !== undefined)
  const lines = said.bylines.length > 0 ? said.bylines : authors
  const taken = new Set([...headline.nodes, ...said.sub, ...said.summary, ...lines, ...said.times])
  const text = textOf(main.text, taken, isPassed)
  const reading = readBody(text.children)
  if (reading.body.length > 0 || headline.text !== undefined)
    return assemble({ page, metas: new Metas(page), said, scope, text, headline: headline.text }, reading, report)
  report.add('not-a-news-text', 'The HTML holds no text.')
  return undefined
}

function assemble({ page, metas, said, scope, text, headline }: Parts, reading: BodyReading, report: Report): Article {
  const { body, quotes, dateline } = reading
  const titles = titleOf(page, metas)
  const language = languageOf([
    attribute(scope, 'lang'),
    page.language,
    metas.first('content-language'),
    metas.first('og:locale'),
  ])
  const picture = reading.associations.length === 0 ? sharedPicture(page, metas) : undefined
  const associations = picture === undefined ? reading.associations : [picture]
  const names = { people: [], organizations: [], places: [] }
  addMentions(names, reading.named)
  const site = metas.first('og:site_name')
  const published = timeIn(said.published) ?? metas.first('itemprop datepublished', 'article:published_time')
  const modified =
    timeIn(said.modified) ?? metas.first('itemprop datemodified', 'article:modified_time', 'og:updated_time')
  const article: Article = {
    ...withKnown(
      { schemaVersion: 1 as const, body, quotes },
      {
        id: addressOf(page, metas),
        language,
        headline: headline ?? titles.shared ?? titles.plain,
        headlines: filled(wordsOf(said.sub).map((words) => ({ role: 'sub', text: words }))),
        summary: contentOf(said.summary[0]) ?? metas.first('description', 'og:description'),
        bylines: bylinesOf(said, metas, language),
        dateline: dateline === undefined ? undefined : { ...datelineParts(dateline), ...readDateline(dateline, text) },
        published: timeOf(published, 'The time of publication', report),
        versionCreated: timeOf(modified, 'The time of the last change', report),
        provider: site === undefined ? undefined : { name: site },
        keywords: keywordsOf(metas) ?? keywordsIn(wordsOf(said.keywords)),
        associations: filled(associations),
      },
    ),
    ...finishNames(names, { quotes, associations, body }),
  }
  settleReferences(article)
  linkSpeakers(article)
  return article
}

/** The bylines as printed, else one of the authors that are named, in the text or in the head. */
function bylinesOf(said: Said, metas: Metas, language: string | undefined): Article['bylines'] {
  const lines = filled(bylinesFrom(said.bylines))
  if (lines !== undefined) return lines
  const names = metas.all(metas.first('author') === undefined ? 'article:author' : 'author')
  const byline = bylineOf(said.authors, language) ?? bylineOfNames(names, language)
  return byline && [byline]
}

function wordsOf(nodes: readonly MarkupElement[]): string[] {
  return nodes.flatMap((node) => contentOf(node) ?? [])
}

/**
 * The headline that is shown, and the elements that show it: what is marked so, else the first `h1` of the article, else the
 * only one of the page. In a text alone it has to stand first.
 */
function headlineOf(page: Page, said: Said, scope: MarkupElement, isPage: boolean) {
  const { headings } = page
  const marked = contentOf(said.headline)
  const inside = new Set(elementsIn(scope, ({ name }) => name === 'h1'))
  const within = headings.find((node) => inside.has(node) && textIn(node) !== undefined)
  const only = headings.length === 1 ? headings[0] : undefined
  const found = isPage ? (within ?? only) : only
  const words = textIn(found)
  const isFound = words !== undefined && (isPage || textIn(scope)?.startsWith(words) === true)
  const text = marked ?? (isFound ? words : undefined)
  const nodes = [said.headline, isFound && words === text ? found : undefined]
  return { text, nodes: nodes.filter((node) => node !== undefined) }
}

function timeIn(node: MarkupElement | undefined): string | undefined {
  return attribute(node, 'datetime') ?? contentOf(node)
}

/** The text of an article without what stands beside it, and without what was read as something else. */
function textOf(
  root: MarkupElement,
  taken: ReadonlySet<MarkupElement>,
  isPassed: (node: MarkupElement) => boolean,
): MarkupElement {
  return { ...root, children: root.children.flatMap((child) => kept(child, root.name)) }

  function kept(node: MarkupNode, parent: string): MarkupNode[] {
    if (!isElement(node)) return [node]
    // who is quoted stands in a `footer`
    const isOfQuote = node.name === 'footer' && parent === 'blockquote'
    // in an article another one is a comment, or leads elsewhere
    const isOther = root.name === 'article' && node.name === 'article'
    if (taken.has(node) || isOther || (isPassed(node) && !isOfQuote)) return []
    // a reference to media that this text does not list
    const { 'data-media': _, ...attributes } = node.attributes
    return [{ ...node, attributes, children: node.children.flatMap((child) => kept(child, node.name)) }]
  }
}
