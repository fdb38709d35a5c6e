import type { RootContent } from 'mdast'
import type { Article, Association, Block } from '../../article/index.js'
import { type Report, tellLosses, withKnown } from '../shared/index.js'
import { blocksIn } from './blocks-in.js'
import type { MarkdownBody } from './body.js'
import { isHtml, mediaKind } from './dialect.js'
import { fieldsIn } from './fields-in.js'
import { oneLine } from './flow.js'
import type { MarkdownFrontMatter } from './front-matter.js'
import type { Head } from './head.js'
import { plainAddress } from './templates.js'

/** What is written of an article: front matter or a head, and the body. */
interface WrittenParts {
  matter: MarkdownFrontMatter | undefined
  head: Head | undefined
  body: MarkdownBody
  html: boolean
}

/** Tells what of an article nobody could read back from what is written of it. */
export function tellMarkdownLosses(article: Article, { matter, head, body, html }: WrittenParts, report: Report): void {
  tellBlocks(article, html, report)
  const associations = tellMedia(article, matter, report)
  const fields = matter === undefined ? headIn(article, head, body) : fieldsIn(matter, article)
  if (matter !== undefined) tellFields(article, report)
  const back = withKnown({ ...fields, body: bodyIn(article, body.own) }, { associations })
  tellLosses(article, back, 'Markdown', report)
}

/** Blocks that are not written, or as something else. */
function tellBlocks(article: Article, html: boolean, report: Report): void {
  const shown = associationsById(article)
  for (const [at, block] of article.body.entries()) {
    const path = `body[${at}]`
    const association = block.type === 'media' ? shown.get(block.ref) : undefined
    if (association !== undefined && mediaKind(association) === 'link') tellLink(path, report)
    else if (isLeftOut(block, association, html)) report.lost(path, 'Markdown')
    else if (block.type === 'table' && block.caption !== undefined)
      report.changed(`${path}.caption`, 'written as a paragraph above the table')
  }
}

function isLeftOut(block: Block, association: Association | undefined, html: boolean): boolean {
  if (block.type === 'media') return association === undefined || mediaKind(association) === undefined
  if (block.type === 'embed') return !html || !isHtml(block.html)
  if (block.type === 'table') return block.rows.length === 0
  return 'text' in block && block.text.trim() === ''
}

function tellLink(path: string, report: Report): void {
  report.add('field-not-held', `Markdown has no place for ${path}; a link to it was written.`, { path })
}

/**
 * The media that come back: of those that the body shows what is written there, of the first picture the address.
 * Pictures and graphics are not told apart.
 */
function tellMedia(
  { body, associations }: Article,
  matter: MarkdownFrontMatter | undefined,
  report: Report,
): Article['associations'] {
  const shown = new Set(body.flatMap((block) => (block.type === 'media' ? [block.ref] : [])))
  const first = matter?.image === undefined ? undefined : associations?.find((one) => mediaKind(one) === 'picture')
  return associations?.flatMap((association, at): Association[] => {
    const path = `associations[${at}]`
    const { id, type, href, caption, credit } = association
    const kind = mediaKind(association)
    const isShown = shown.has(id)
    if (kind === 'link' && isShown) tellLink(path, report)
    else if (kind !== 'picture' || (!isShown && association !== first)) report.lost(path, 'Markdown')
    else {
      if (type === 'graphic') report.changed(`${path}.type`, 'written as a picture')
      const words = { caption: caption && oneLine(caption), credit: credit && oneLine(credit) }
      const address = isShown && href !== undefined ? plainAddress(href) : href
      return [withKnown({ id, type }, { href: address, ...(isShown && words) })]
    }
    return []
  })
}

/** What is written in a form from which it does not come back. */
function tellFields({ bylines = [], rights }: Article, report: Report): void {
  if (bylines.length > 1)
    for (const [at, { contributors }] of bylines.entries())
      if (contributors !== undefined) report.changed(`bylines[${at}].contributors`, 'written among the authors')
  if (rights?.holder !== undefined && rights.notice === undefined) report.changed('rights', 'written as one line')
}

function headIn(article: Article, head: Head | undefined, body: MarkdownBody): Omit<Article, 'body'> {
  const { dateline } = article
  const isDated = dateline !== undefined && body.first !== undefined
  const bylines = textsIn(head?.bylines).map((text) => ({ text }))
  return withKnown(
    { schemaVersion: 1 as const, quotes: [] },
    {
      headline: textsIn(head?.headline)[0],
      summary: textsIn(head?.summary)[0],
      bylines: bylines.length > 0 ? bylines : undefined,
      dateline: isDated ? { text: dateline.text, certainty: 1 } : undefined,
    },
  )
}

function textsIn(nodes: readonly RootContent[] = []): string[] {
  return blocksIn(nodes).flatMap((block) => ('text' in block ? [block.text] : []))
}

/** The body as it comes back; its pictures are those that the article shows, in their order. */
function bodyIn(article: Article, own: readonly RootContent[]): Block[] {
  const shown = associationsById(article)
  const pictures = article.body.filter((block) => {
    const association = block.type === 'media' ? shown.get(block.ref) : undefined
    return association !== undefined && mediaKind(association) === 'picture'
  })
  let next = 0
  return blocksIn(own).map((block) => (block.type === 'media' ? (pictures[next++] ?? block) : block))
}

function associationsById({ associations = [] }: Article): Map<string, Association> {
  return new Map(associations.map((association) => [association.id, association]))
}
