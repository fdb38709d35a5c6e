// What annotating an article builds on.
export { english } from './en/index.js'
export { extendLanguages, type LexiconOptions } from './extend.js'
export type { Languages } from './grammar.js'
export { quoteIssues } from './issues.js'
export { readCast } from './read-cast.js'
export { readQuotes } from './read-quotes.js'
export { unclosedIssues } from './unclosed.js'
export { classifierOf } from './word-classes.js'
