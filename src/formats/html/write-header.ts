import type { Article } from '../../article/index.js'
import { breakLines, element, type MarkupElement } from '../markup/index.js'
import { writeByline } from './bylines.js'
import { block, property, type Setting } from './setting.js'
import { writeTime } from './times.js'

/** The times of an article, each with what schema.org calls it. */
const timesOfHeader = [
  ['published', 'datePublished'],
  ['versionCreated', 'dateModified'],
  ['firstCreated', 'dateCreated'],
  ['expires', 'expires'],
] as const

/** What stands above the text: headlines, summary, bylines and times. */
export function writeHeader(article: Article, setting: Setting): MarkupElement | undefined {
  const { headline, headlines = [], summary, bylines = [] } = article
  const times = timesOfHeader.map(([field, name]) => {
    const time = article[field]
    return time && writeTime(time, { class: field, ...property(setting, name) })
  })
  return block('header', {}, [
    headline === undefined ? undefined : element('h1', property(setting, 'headline'), [headline]),
    ...headlines.map(({ role, text }) =>
      element('p', { class: 'headline', 'data-role': role, ...property(setting, 'alternativeHeadline') }, [text]),
    ),
    summary === undefined
      ? undefined
      : element('p', { class: 'summary', ...property(setting, 'description') }, breakLines(summary)),
    ...bylines.map((byline, at) => writeByline(byline, setting, `bylines[${at}]`)),
    block('p', { class: 'times' }, times),
  ])
}
