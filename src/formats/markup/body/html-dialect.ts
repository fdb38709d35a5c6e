import type { Quote } from '../../../article/index.js'
import type { Report } from '../../shared/index.js'
import { element, type MarkupElement, type MarkupNode } from '../node.js'
import type { Association, BodyDialect, Named } from './dialect.js'
import { isUnsafeLink, safeLink, tellLink } from './safe-link.js'

const elementOfMark: ReadonlyMap<string, string> = new Map([
  ['strong', 'strong'],
  ['emphasis', 'em'],
  ['underline', 'u'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['code', 'code'],
])
const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Addresses that a link may have where articles are handed on, and not shown: nothing that runs. */
const SAFE_LINK = /^(?:https?:|mailto:|tel:|ftp:|[^:]*$|[^:]*[/?#])/i

/** How HTML is written. */
export interface HtmlForm {
  /** The element of quotations: browsers set marks of their own around a `q`. */
  quotation?: 'q' | 'span'
  /** Whether a link may lead to an address; unless told, to telephones and files too. */
  mayLink?: (href: string) => boolean
}

/**
 * HTML and XHTML. Quotations are `q`, indirect ones `span`, with the speaker and all else in `data-` attributes; the
 * marks stand in the text, so a style sheet sets `q { quotes: none }`; where none goes with the HTML, `quotation` is
 * `span`. Embedded HTML is kept in an attribute, where it does nothing. Links that may not be are written without their
 * address, and told of.
 */
export function htmlDialect(report: Report, { quotation = 'q', mayLink = isSafe }: HtmlForm = {}): BodyDialect {
  return {
    heading: ({ level = 2 }, children, _path) => {
      const name = `h${level}`
      // nothing of an article that nobody checked names an element
      return element(headings.has(name) ? name : 'h2', {}, children)
    },
    blockquote: (children) => element('blockquote', {}, children),
    preformatted: (_text, children) => element('pre', {}, startsWithLine(children) ? ['\n', ...children] : children),
    media: (association, path) => {
      const href = safeLink(association.href, report, `${path}.href`)
      return element('figure', { 'data-media': association.id }, mediaOf({ ...association, href }))
    },
    embed: (html) => element('div', { 'data-embed': html }),
    dateline: (text) => element('span', { class: 'dateline' }, [text]),
    link: (href, path) => {
      if (mayLink(href)) return href
      tellLink(href, report, path)
      return undefined
    },
    mark: ({ type, href }, children) => {
      if (type !== 'link') return element(elementOfMark.get(type) ?? 'span', {}, children)
      return element('a', { href }, children)
    },
    quote: (quote) => (children) =>
      element(quote.type === 'indirect' ? 'span' : quotation, attributesOf(quote), children),
    cue: ({ id, cue }, children) => element('span', { 'data-cue': id, 'data-lemma': cue?.lemma }, children),
    source: ({ id, source }, children) => element('span', { 'data-source': id, 'data-kind': source?.kind }, children),
    cell: { header: 'th', plain: 'td' },
  }
}

function isSafe(href: string): boolean {
  return SAFE_LINK.test(href.trim()) && !isUnsafeLink(href)
}

/** A name where the text has it, with the name in full where that is another. */
export function namedSpan({ kind, name }: Named, children: MarkupNode[]): MarkupElement {
  const isInFull = children.length === 1 && children[0] === name
  return element('span', { 'data-named': kind, 'data-name': isInFull ? undefined : name }, children)
}

function attributesOf({ id, type, speaker, certainty, via, within }: Quote) {
  return {
    'data-quote': id,
    'data-type': type,
    'data-speaker': speaker?.name,
    'data-speaker-kind': speaker?.kind,
    'data-ref': speaker?.ref,
    'data-certainty': certainty,
    'data-via': via,
    'data-within': within,
  }
}

function mediaOf({
  type,
  href,
  width,
  height,
  caption,
  credit,
}: Omit<Association, 'href'> & { href: string | undefined }): MarkupNode[] {
  const name = type === 'video' || type === 'audio' ? type : 'img'
  const shown =
    href === undefined ? [] : [element(name, { src: href, width, height, ...(name === 'img' && { alt: '' }) })]
  const words = [caption, caption !== undefined && credit !== undefined ? ' ' : undefined]
  const by = credit === undefined ? undefined : element('span', { class: 'credit' }, [credit])
  return caption === undefined && credit === undefined ? shown : [...shown, element('figcaption', {}, [...words, by])]
}

function startsWithLine([first]: readonly MarkupNode[]): boolean {
  return typeof first === 'string' && first.startsWith('\n')
}
