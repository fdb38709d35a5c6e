import type { Article } from '../../article/index.js'
import { element, isOfWeb, type MarkupElement, printHtml } from '../markup/index.js'
import { block } from './setting.js'
import { styleSheet } from './style-sheet.js'

/** A whole page around an article. */
export function writeDocument(article: Article, main: MarkupElement, highlight: boolean): string {
  const { language, headline, id, summary } = article
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [headline ?? id]),
    summary === undefined ? undefined : element('meta', { name: 'description', content: summary }),
    id !== undefined && isOfWeb(id) ? element('link', { rel: 'canonical', href: id }) : undefined,
  ]
  const written = printHtml(head.flatMap((node) => (node === undefined ? [] : [node, '\n'])))
  const open = printHtml([element('html', { lang: language })]).replace('</html>', '')
  const body = printHtml([block('body', {}, [main]) as MarkupElement])
  return `<!doctype html>\n${open}\n<head>\n${written}<style>\n${styleSheet(highlight)}</style>\n</head>\n${body}\n</html>\n`
}
