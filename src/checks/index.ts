export {
  type Chunk,
  type ChunkChars,
  type ChunkContext,
  type ChunkOptions,
  type ChunkOverlap,
  type ChunkTable,
  type ChunkTokens,
  chunkArticle,
} from './chunk/index.js'
export {
  type ArticleComparison,
  type BlockAdded,
  type BlockEdited,
  type BlockMoved,
  type BlockRemoved,
  type BlockSplit,
  type BlocksMerged,
  type BlockWords,
  type Change,
  type ComparedBlock,
  type ComparedField,
  compareArticles,
  describeChanges,
  type FieldChange,
  type LinksChange,
  type MediaAdded,
  type MediaChanged,
  type MediaRemoved,
  type QuotationAdded,
  type QuotationAltered,
  type QuotationMoved,
  type QuotationRemoved,
  type SpeakerChange,
  type TextChange,
  type WordsChange,
} from './compare/index.js'
export { createQuoteIndex, type QuoteIndex, type QuoteSource } from './verify/quote-index.js'
export type { QuoteVerdict, SourceWords, VerdictRisk, Wording } from './verify/verdict.js'
export { type VerifyQuoteOptions, verifyQuote } from './verify/verify-quote.js'
export { type VerifiedQuote, verifyQuotes } from './verify/verify-quotes.js'
export { compareWords } from './words/compare-words.js'
export type { PlacedWords, Risk, WordEdit } from './words/word-edit.js'
