import type { Article } from '../../article/index.js'
import type { Written } from '../shared/index.js'
import type { WriteMarkdownOptions } from './options.js'
import { printMarkdown } from './print.js'
import { toMdast } from './to-mdast.js'

/**
 * Writes an article as Markdown: CommonMark with the tables of GFM, below front matter in YAML with the names that Hugo,
 * Jekyll, Astro and Eleventy know (see `MarkdownFrontMatter`) and the quotations, who said what. The dateline stands at
 * the head of the first paragraph. Without front matter headline, summary and bylines stand above the text.
 *
 * What is not to be published, or not yet, is `draft: true` and `published: false` in the front matter, and stays so
 * when an embargo has passed: no clock is asked. The option `generator` leaves out the one that it does not know. Without
 * front matter nothing but the issues says so.
 *
 * What CommonMark and GFM read of the output is the tree of `toMdast`. Nor do words of an article become Markdown, HTML, an
 * attribute (`{: … }`) or a template (`{{ … }}`) to kramdown, Hugo and MDX, as they come, or cut a page there
 * (`<!--more-->`). Their extensions, and quotation marks and dashes that they set, are not looked at; kramdown shows the
 * backslash of a line left empty within a paragraph where it is told to break lines. Addresses that are printed in the text
 * stay as they are, and GFM makes links of them. Links lead to the web, to mail and to places beside the page alone, and
 * what no address holds, as a space, is written as `%20`.
 * Underlined, raised and lowered words are plain, line breaks in headings and tables are spaces, the first row of a
 * table is its head, and pictures have their caption as `alt`, their credit as `title`. Left out are embedded HTML, unless
 * the option `html` says otherwise, `furniture` but for corrections, and all that is not for readers. Whatever does not
 * come back is told of in the issues, by its path.
 * @throws TypeError for an unknown option or one of the wrong type.
 */
export function writeMarkdown(article: Article, options: WriteMarkdownOptions = {}): Written<string> {
  const { output, issues } = toMdast(article, options)
  return { output: printMarkdown(output), issues }
}
