import type { Article, Quote } from '../../article/index.js'
import {
  type BodyDialect,
  element,
  firstParagraph,
  htmlDialect,
  isElement,
  type MarkupElement,
  type MarkupNode,
  mayLink,
  namedSpan,
  writeBody,
} from '../markup/index.js'
import { citationsIn } from './citations.js'
import { writeDateline } from './dateline.js'
import { block, property, type Setting, thing, unshown } from './setting.js'
import { numberSpeakers, speakerHooks } from './speakers.js'

/** The body of an article, with the dateline at the head of its first paragraph. */
export function writeText(article: Article, media: BodyDialect['media'], setting: Setting): MarkupElement | undefined {
  const { dateline, body } = article
  const dialect = dialectFor(article, setting)
  const span = dateline && writeDateline(dateline, setting)
  const nodes = writeBody(article, { ...dialect, media, ...(span && { dateline: () => span }) })
  const blocks = span !== undefined && firstParagraph(body) < 0 ? [element('p', {}, [span]), ...nodes] : nodes
  return block('div', { class: 'body', ...property(setting, 'articleBody') }, blocks.filter(isElement))
}

function dialectFor(article: Article, setting: Setting): BodyDialect {
  const { report, highlight } = setting
  const base = htmlDialect(report, { mayLink })
  const cited = citationsIn(article)
  const numbers = numberSpeakers(article)
  const begun = new Set<Quote>()
  const hooks = (quote: Quote, role: string) => (highlight ? speakerHooks(quote, role, numbers) : {})
  const dialect: BodyDialect = {
    ...base,
    blockquote: (children, given) => withAttributes(base.blockquote(children, given), { cite: cited.ofBlock(given) }),
    quote: (quote) => {
      const make = base.quote(quote)
      return (
        make &&
        ((children) => {
          const isFirst = !begun.has(quote)
          begun.add(quote)
          const node = make(isFirst ? [...aboutQuote(quote, setting), ...children] : children)
          return withAttributes(node, {
            cite: node.name === 'q' ? cited.ofQuote(quote) : undefined,
            ...(isFirst && thing(setting, 'Quotation', 'hasPart')),
            ...hooks(quote, 'quotation'),
          })
        })
      )
    },
    cue: (quote, children) =>
      withAttributes(base.cue?.(quote, children) ?? element('span', {}, children), hooks(quote, 'cue')),
    source: (quote, children) =>
      withAttributes(base.source?.(quote, children) ?? element('span', {}, children), hooks(quote, 'source')),
  }
  if (!highlight) return dialect
  const crossed = new Set<string>()
  return {
    ...dialect,
    named: (named, children) => withAttributes(namedSpan(named, children), { class: 'mention' }),
    unnamed: (path) => {
      if (!crossed.has(path)) report.changed(path, 'written without those that other markup crosses')
      crossed.add(path)
    },
  }
}

/** What schema.org has for a quotation: its words, and who spoke. */
function aboutQuote({ text, speaker }: Quote, setting: Setting): MarkupNode[] {
  if (!setting.microdata) return []
  const type = speaker?.kind === 'person' || speaker?.kind === 'unnamed' ? 'Person' : 'Organization'
  const isMaker = speaker !== undefined && speaker.kind !== 'document'
  return [
    unshown(setting, 'text', text),
    isMaker
      ? element('span', thing(setting, type, 'creator'), [unshown(setting, 'name', speaker.name)])
      : unshown(setting, 'citation', speaker?.name),
  ].filter((node) => node !== undefined)
}

function withAttributes(node: MarkupElement, more: Readonly<Record<string, string | undefined>>): MarkupElement {
  return element(node.name, { ...node.attributes, ...more }, node.children)
}
