export {
  FormatError,
  type FormatErrorPlace,
  type FormatIssueCode,
  formatIssues,
  type ReadArticles,
  type WriteOptions,
  type Written,
} from '../shared/index.js'
export { type ReadHtmlOptions, readHtml } from './read.js'
export { type WriteHtmlOptions, writeHtml } from './write.js'
