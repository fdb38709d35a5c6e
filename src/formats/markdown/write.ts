import type { Article } from '../../article/index.js'
import type { Written } from '../shared/index.js'
import type { WriteMarkdownOptions } from './options.js'
import { printMarkdown } from './print.js'
import { toMdast } from './to-mdast.js'

/**
 * Writes an article as Markdown: CommonMark with the tables of GFM, below front matter in YAML for generators of sites.
 * @throws TypeError for an unknown option or one of the wrong type.
 */
export function writeMarkdown(article: Article, options: WriteMarkdownOptions = {}): Written<string> {
  const { output, issues } = toMdast(article, options)
  return { output: printMarkdown(output), issues }
}
