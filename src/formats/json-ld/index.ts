export {
  FormatError,
  type FormatErrorPlace,
  type FormatIssueCode,
  formatIssues,
  type ReadArticles,
  type WriteOptions,
  type Written,
} from '../shared/index.js'
export { type ReadJsonLdOptions, readJsonLd } from './read.js'
export { scriptText } from './script-text.js'
export type {
  JsonLdAddress,
  JsonLdCorrection,
  JsonLdCountry,
  JsonLdEvent,
  JsonLdFile,
  JsonLdMedia,
  JsonLdMediaType,
  JsonLdNewsArticle,
  JsonLdOrganization,
  JsonLdPerson,
  JsonLdPixels,
  JsonLdPlace,
  JsonLdQuotation,
  JsonLdRole,
  JsonLdTerm,
  JsonLdWork,
} from './types.js'
export { writeJsonLd } from './write.js'
