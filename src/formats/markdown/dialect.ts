import { type Association, type BodyDialect, element, mayLink, mayShow, tellLink } from '../markup/index.js'
import type { Report } from '../shared/index.js'
import { plainAddress } from './templates.js'

const elementOfMark = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  underline: 'u',
  sub: 'sub',
  sup: 'sup',
} as const

/** Bodies in elements of which each has a node of mdast, or none at all: `u`, `sub` and `sup`. */
export function markdownDialect(report: Report, { html: asHtml }: { html: boolean }): BodyDialect {
  return {
    heading: ({ level = 2 }, children) => element(`h${level}`, {}, children),
    blockquote: (children) => element('blockquote', {}, children),
    preformatted: (text) => element('pre', {}, [text]),
    media: (association) => {
      const { href = '', caption, credit } = association
      const kind = mediaKind(association)
      const address = plainAddress(href)
      if (kind === 'picture') return element('img', { src: address, alt: caption, title: credit })
      return element('div', {}, kind === undefined ? [] : [element('a', { href: address }, [caption ?? href])])
    },
    embed: (html) => (asHtml && isHtml(html) ? element('embed', { html: withoutBlankLines(html) }) : undefined),
    link: (href, path) => {
      if (href.trim() !== '' && mayLink(href)) return plainAddress(href)
      tellLink(href, report, path)
      return undefined
    },
    mark: ({ type, href }, children) =>
      type === 'link' ? element('a', { href }, children) : element(elementOfMark[type], {}, children),
    quote: () => undefined,
    cell: { header: 'th', plain: 'td', isNeeded: true },
  }
}

/** Whether Markdown takes a text for HTML, and not for words. */
export function isHtml(text: string): boolean {
  return /^\s*<[a-z!/?]/i.test(text)
}

/** HTML as one block: a blank line would end it. */
function withoutBlankLines(html: string): string {
  return html
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .join('\n')
    .trim()
}

/** How an item is shown: as a picture, or as a link to it; nothing where its address may not be written. */
export function mediaKind({ type, href }: Association): 'picture' | 'link' | undefined {
  if (href === undefined || href.trim() === '') return undefined
  if (type === 'picture' || type === 'graphic') return mayShow(href) ? 'picture' : undefined
  return mayLink(href) ? 'link' : undefined
}
