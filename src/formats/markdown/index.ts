// The door `wirecopy/markdown`: articles as Markdown with front matter, and as its syntax tree.
export { type FormatIssueCode, formatIssues, type Written } from '../shared/index.js'
export type { MarkdownFrontMatter, MarkdownQuote } from './front-matter.js'
export type { WriteMarkdownOptions } from './options.js'
export { toMdast } from './to-mdast.js'
export { writeMarkdown } from './write.js'
