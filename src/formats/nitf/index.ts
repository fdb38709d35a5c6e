export {
  FormatError,
  type FormatErrorPlace,
  type FormatIssueCode,
  formatIssues,
  type ReadArticles,
  type WriteOptions,
  type Written,
} from '../shared/index.js'
export type { NitfAttributes, NitfExtra } from './kept.js'
export { type ReadNitfOptions, readNitf } from './read.js'
export { type WriteNitfOptions, writeNitf } from './write.js'
