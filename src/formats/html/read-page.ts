import type { Article } from '../../article/index.js'
import {
  addMentions,
  attribute,
  type BodyReading,
  datelineSpan,
  element,
  finishNames,
  type MarkupElement,
  type MarkupNode,
  readBody,
  textIn,
} from '../markup/index.js'
import {
  datelineParts,
  filled,
  linkSpeakers,
  type Report,
  readIsoTime,
  settleReferences,
  withKnown,
} from '../shared/index.js'
import { isBeside, isFormBeside, isNoText } from './beside.js'
import { readDateline } from './dateline.js'
import { linesAround } from './line-around.js'
import { mainOf } from './main-of.js'
import { lookOver, type Page } from './page.js'
import { bylineOf, bylineOfNames, bylinesFrom, contributorOf, partsOfLine } from './page-bylines.js'
import { addressOf, keywordsIn, keywordsOf, languageOf, Metas, sharedPicture, timeOf, titleOf } from './page-head.js'
import { around, headingOf, headlineOf } from './page-headline.js'
import { textOf } from './page-text.js'
import { printedDate } from './printed-date.js'
import { contentOf, type Said, saidIn } from './said.js'

const FOREIGN_DATELINE = 0.9
const publishedNames = [
  'itemprop datepublished',
  'article:published_time',
  'date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
]

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
  const { weights } = page
  const metas = new Metas(page)
  const whole = element('div', {}, nodes)
  const main = mainOf(page) ?? { text: whole, scope: whole }
  const { scope } = main
  const isPage = page.isWhole || main.text !== whole
  const isPassed = (node: MarkupElement) =>
    isPage ? isBeside(node, weights) : isNoText(node) || isFormBeside(node, weights)
  const heading = headingOf(page, main, metas, isPage)
  const root = isPage ? around(main, heading, page) : scope
  const said = saidIn({ root, scope, heading, isPassed })
  const headline = headlineOf(said, heading, main, isPage)
  const authors = said.authors.filter((node) => contributorOf(node) !== undefined)
  const named = new Set([...said.bylines, ...authors, ...said.times])
  const lines = linesAround(named, weights.parents, new Set([root, scope, main.text]), isPassed)
  const taken = new Set([...headline.nodes, ...said.kicker, ...said.sub, ...said.summary, ...lines])
  const { text, left } = textOf(main.text, { isPassed, isNoText, taken, weights })
  const reading = readBody(text.children)
  if (left > 0) report.add('part-not-read', `${left} characters of text beside that of the article were passed over.`)
  if (reading.body.length > 0 || headline.text !== undefined)
    return assemble({ page, metas, said, scope, text, headline: headline.text }, reading, report)
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
  const published =
    timeIn(said.published) ??
    metas.first(...publishedNames) ??
    printedDate(textIn(said.printed))?.time ??
    timeOfBylines(said)
  const modified =
    timeIn(said.modified) ?? metas.first('itemprop datemodified', 'article:modified_time', 'og:updated_time')
  const article: Article = {
    ...withKnown(
      { schemaVersion: 1 as const, body, quotes },
      {
        id: addressOf(page, metas),
        language,
        headline: headline ?? titles.shared ?? titles.plain,
        headlines: headlinesOf(said),
        summary: contentOf(said.summary[0]) ?? metas.first('description', 'og:description'),
        bylines: bylinesOf(said, metas, language),
        dateline: dateline === undefined ? undefined : datelineOf(dateline, text),
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

/** A dateline that is marked as one; where nothing more is said of it, that may be another thing. */
function datelineOf(printed: string, text: MarkupElement): NonNullable<Article['dateline']> {
  const { attributes = {} } = datelineSpan([text]) ?? {}
  const isOurs = Object.keys(attributes).some((name) => name.startsWith('data-'))
  const dateline = { ...datelineParts(printed), ...readDateline(printed, text) }
  return isOurs ? dateline : { ...dateline, certainty: Math.min(dateline.certainty, FOREIGN_DATELINE) }
}

function headlinesOf({ kicker, sub }: Said): Article['headlines'] {
  const each = (role: string, nodes: readonly MarkupElement[]) =>
    [...new Set(wordsOf(nodes))].map((text) => ({ role, text }))
  return filled([...each('kicker', kicker), ...each('sub', sub)])
}

/** The bylines as printed, else one of the authors that are named, in the text or in the head. */
function bylinesOf(said: Said, metas: Metas, language: string | undefined): Article['bylines'] {
  const lines = filled(bylinesFrom(said.bylines, said.times))
  if (lines !== undefined) return lines
  const name = ['author', 'itemprop author', 'article:author'].find((one) => metas.first(one) !== undefined)
  const names = name === undefined ? [] : metas.all(name)
  const byline = bylineOf(said.authors, language) ?? bylineOfNames(names, language)
  return byline && [byline]
}

// By Ida Norrby, 15 April, 2031
function timeOfBylines({ bylines }: Said): string | undefined {
  return bylines.flatMap((line) => partsOfLine(textIn(line)).time ?? [])[0]
}

function wordsOf(nodes: readonly MarkupElement[]): string[] {
  return nodes.flatMap((node) => contentOf(node) ?? [])
}

function timeIn(node: MarkupElement | undefined): string | undefined {
  return attribute(node, 'datetime') ?? attribute(node, 'content') ?? titleTime(node) ?? textIn(node)
}

// <abbr itemprop="datePublished" title="2031-04-15T19:28:00+02:00">7:28 PM</abbr>
function titleTime(node: MarkupElement | undefined): string | undefined {
  const title = attribute(node, 'title')
  return title !== undefined && readIsoTime(title) !== undefined ? title : undefined
}
