// What the article room offers without zod; the other rooms take values from here and types from index.ts.
export { addPositions, placeRanges } from './add-positions.js'
export { createArticle } from './builders/create-article.js'
export type { ArticleInput, QuoteInput, SourceInput, SpeakerInput, TimeField } from './builders/inputs.js'
export { languageTagShape } from './language-tag.js'
export { bodyText, speakerOf } from './lookups.js'
export { type Move, marksBehind, moveQuotes } from './move-ranges.js'
export { quoteText } from './quote-text.js'
export { type ArticleTexts, textAt, textOf } from './text-of.js'
export {
  associationTypes,
  itemTypes,
  quoteTypes,
  relationKinds,
  signalKinds,
  sourceKinds,
  speakerKinds,
  speakerWays,
  statuses,
} from './vocabularies.js'
