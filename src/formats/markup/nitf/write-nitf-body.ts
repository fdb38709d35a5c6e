import type { Article } from '../../../article/index.js'
import type { Report } from '../../shared/index.js'
import { mediaElement, nitfDialect } from '../body/nitf-dialect.js'
import { writeBody } from '../body/write-body.js'
import { element, type MarkupElement } from '../node.js'
import { writeNitfByline } from './byline.js'
import { writeNitfDateline } from './dateline.js'

/**
 * An article's text as NITF's `body`, valid against NITF 3.6: headlines, byline, dateline, distributor, abstract, text,
 * and a credit at the end of the copy as `tagline`. Media that the text does not show stand in an abstract of their own.
 * `taken` holds the XML ids that are used already.
 */
export function writeNitfBody(article: Article, report: Report, taken: Set<string>): MarkupElement {
  const {
    headline,
    headlines = [],
    summary,
    bylines = [],
    dateline,
    provider,
    rights,
    furniture = [],
    associations = [],
  } = article
  const shown = new Set(article.body.map((block) => (block.type === 'media' ? block.ref : undefined)))
  const others = associations.filter(({ id }) => !shown.has(id))
  const head = [
    headline === undefined && headlines.length === 0
      ? undefined
      : element('hedline', {}, [
          element('hl1', {}, headline === undefined ? [] : [headline]),
          ...headlines.map(({ role, text }) => element('hl2', { class: role === 'sub' ? undefined : role }, [text])),
        ]),
    rights?.notice === undefined ? undefined : element('rights', {}, [rights.notice]),
    ...bylines.map(writeNitfByline),
    provider === undefined
      ? undefined
      : element('distributor', {}, [element('org', { value: provider.uri }, [provider.name])]),
    dateline === undefined ? undefined : writeNitfDateline(dateline, report),
    summary === undefined
      ? undefined
      : element(
          'abstract',
          {},
          summary.split('\n').map((line) => element('p', {}, [line])),
        ),
    others.length === 0
      ? undefined
      : element(
          'abstract',
          { class: 'media' },
          others.map((association) =>
            mediaElement(association, taken, report, `associations[${associations.indexOf(association)}]`),
          ),
        ),
  ]
  const tagline = furniture.find(({ role }) => role === 'credit')?.text
  return element('body', {}, [
    element('body.head', {}, head),
    element('body.content', {}, [element('block', {}, writeBody(article, nitfDialect(report, taken)))]),
    tagline === undefined ? undefined : element('body.end', {}, [element('tagline', {}, [tagline])]),
  ])
}
