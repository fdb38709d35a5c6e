export {
  FormatError,
  type FormatErrorPlace,
  type FormatIssueCode,
  formatIssues,
  type ReadArticles,
  type Written,
} from '../shared/index.js'
export type { FeedAuthor, WriteFeedOptions } from './options.js'
export { type ReadFeedOptions, readFeed } from './read.js'
export type { JsonFeed, JsonFeedAttachment, JsonFeedAuthor, JsonFeedItem } from './types.js'
export { writeAtom, writeJsonFeed, writeRss } from './write.js'
