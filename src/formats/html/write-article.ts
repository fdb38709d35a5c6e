import type { Article } from '../../article/index.js'
import { element, type MarkupElement } from '../markup/index.js'
import { figureWriter } from './media.js'
import { block, type Setting, thing, unshown, unshownAddress } from './setting.js'
import { writeFooter } from './write-footer.js'
import { writeHeader } from './write-header.js'
import { writeText } from './write-text.js'

/** The `article` element of an article. */
export function writeArticle(article: Article, setting: Setting): MarkupElement {
  const { schemaVersion, language, id, version, type, status, digitalSourceType } = article
  const figures = figureWriter(article, setting)
  const attributes = {
    lang: language,
    'data-wirecopy': schemaVersion,
    'data-id': id,
    'data-version': version,
    'data-type': type,
    'data-status': status,
    'data-digital-source-type': digitalSourceType,
    ...thing(setting, 'NewsArticle'),
  }
  const parts = [
    unshownAddress(setting, 'url mainEntityOfPage', id),
    unshown(setting, 'inLanguage', language),
    unshown(setting, 'digitalSourceType', digitalSourceType),
    writeHeader(article, setting),
    writeText(article, figures.write, setting),
    block('aside', { class: 'media' }, figures.others),
    writeFooter(article, setting),
  ]
  return block('article', attributes, parts) ?? element('article', attributes)
}
