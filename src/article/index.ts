export {
  type ArticleInput,
  type ArticleTexts,
  bodyText,
  createArticle,
  type QuoteInput,
  quoteText,
  type SourceInput,
  type SpeakerInput,
  speakerOf,
  type TimeField,
  textAt,
  textOf,
} from './plain.js'
export { Article } from './schema/article.js'
export {
  Block,
  Blockquote,
  Embed,
  Heading,
  ListItem,
  Mark,
  MediaBlock,
  Paragraph,
  Preformatted,
  Rule,
  Table,
  TableCell,
} from './schema/block.js'
export { Byline, Contributor } from './schema/byline.js'
export { Dateline } from './schema/dateline.js'
export { Concept, Geo, Organization, Person, Place, Role } from './schema/entities.js'
export { Association, Rendition } from './schema/media.js'
export { Range, Span, TextRef } from './schema/place-in-text.js'
export { Cue, Quote, Source, Speaker } from './schema/quote.js'
export { Rights } from './schema/rights.js'
export { Timestamp } from './schema/timestamp.js'
export {
  AltId,
  EdNote,
  Furniture,
  Headline,
  InfoSource,
  Priority,
  Provider,
  Relation,
  Signal,
} from './schema/transmission.js'
