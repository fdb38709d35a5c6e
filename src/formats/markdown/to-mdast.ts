import type { Root } from 'mdast'
import type { Article } from '../../article/index.js'
import { checkArticle, createReport, datelineWithMark, type Written } from '../shared/index.js'
import { bodyOf, withDateline } from './body.js'
import { frontMatterOf } from './front-matter.js'
import { headOf } from './head.js'
import { checkedOptions, type WriteMarkdownOptions } from './options.js'
import { printFrontMatter } from './print-front-matter.js'
import { tellMarkdownLosses } from './tell-markdown-losses.js'

/**
 * An article as a syntax tree of Markdown (mdast, with the tables of GFM) for the tools of unified: what `writeMarkdown`
 * prints, with its options and issues. The front matter is a `yaml` node, as `remark-frontmatter` has it.
 * @throws TypeError for an unknown option or one of the wrong type.
 */
export function toMdast(article: Article, options: WriteMarkdownOptions = {}): Written<Root> {
  checkArticle(article)
  const { frontMatter, html, generator } = checkedOptions(options)
  const report = createReport()
  const matter = frontMatter ? frontMatterOf(article, generator, report) : undefined
  const head = frontMatter ? undefined : headOf(article)
  const body = bodyOf(article, { html }, report)
  tellMarkdownLosses(article, { matter, head, body, html }, report)
  const yaml = matter === undefined || Object.keys(matter).length === 0 ? undefined : printFrontMatter(matter)
  const children = [
    ...(yaml === undefined ? [] : [{ type: 'yaml' as const, value: yaml }]),
    ...Object.values(head ?? {}).flat(),
    ...withDateline(body, article.dateline && datelineWithMark(article.dateline, '—')),
  ]
  return { output: { type: 'root', children }, issues: report.issues }
}
