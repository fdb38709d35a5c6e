export {
  FormatError,
  type FormatErrorPlace,
  type FormatIssueCode,
  formatIssues,
  type ReadArticles,
  type WriteOptions,
  type Written,
} from '../shared/index.js'
export { type ReadNinjsOptions, readNinjs } from './read.js'
export type {
  Ninjs2,
  Ninjs3,
  NinjsAssociation,
  NinjsConcept,
  NinjsContactInfo,
  NinjsInfoSource,
  NinjsPlace,
  NinjsRendition,
  NinjsSubject,
  NinjsTerm,
  NinjsText,
} from './types.js'
export { type WriteNinjsOptions, writeNinjs } from './write.js'
