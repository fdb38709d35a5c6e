import type { Article } from '../../article/index.js'
import { element, htmlDialect, type MarkupElement, namedSpan, nitfDialect, writeBody } from '../markup/index.js'
import type { Report } from '../shared/index.js'
import { NITF, XHTML } from './names.data.js'

/** The text of an article as `inlineXML`. */
export function writePayload(article: Article, payload: 'xhtml' | 'nitf', report: Report): MarkupElement {
  return payload === 'xhtml' ? writeXhtml(article, report) : writeNitf(article, report)
}

function writeXhtml(article: Article, report: Report): MarkupElement {
  const { headline = '', language } = article
  const root = element('html', { 'xml:lang': language }, [
    element('head', {}, [element('title', {}, [headline])]),
    element('body', {}, writeBody(article, { ...htmlDialect(report), named: namedSpan })),
  ])
  return element('inlineXML', { contenttype: 'application/xhtml+xml' }, [{ ...root, namespace: XHTML }])
}

function writeNitf(article: Article, report: Report): MarkupElement {
  const { headline, bylines = [], dateline } = article
  const { people = [], organizations = [], places = [], associations = [] } = article
  // the item has these ids already; media are known by a class
  const taken = new Set(
    [people, organizations, places, associations].flatMap((things) => things.map(({ id }) => id ?? '')),
  )
  const dialect = nitfDialect(report, taken)
  const nodes = writeBody(article, {
    ...dialect,
    media: (association, path) => {
      const node = dialect.media(association, path)
      return { ...node, attributes: { ...node.attributes, class: `media-${association.id}` } }
    },
  })
  const root = element('nitf', {}, [
    element('body', {}, [
      element('body.head', {}, [
        headline === undefined ? undefined : element('hedline', {}, [element('hl1', {}, [headline])]),
        ...bylines.map(({ text }) => element('byline', {}, [text])),
        dateline === undefined ? undefined : element('dateline', {}, [dateline.text]),
      ]),
      element('body.content', {}, nodes),
    ]),
  ])
  return element('inlineXML', { contenttype: 'application/nitf+xml' }, [{ ...root, namespace: NITF }])
}
