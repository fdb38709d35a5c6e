// NewsML-G2 (IPTC) in and out.
export {
  FormatError,
  type FormatErrorPlace,
  type FormatIssueCode,
  formatIssues,
  type ReadArticles,
  type WriteOptions,
  type Written,
} from '../shared/index.js'
export { type ReadNewsmlG2Options, readNewsmlG2 } from './read.js'
export { type WriteNewsmlG2Options, writeNewsmlG2 } from './write.js'
