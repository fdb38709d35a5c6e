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
export { createQuoteIndex, type QuoteIndex, type QuoteSource } from './verify/quote-index.js'
export type { QuoteVerdict, SourceWords, VerdictRisk, Wording } from './verify/verdict.js'
export { type VerifyQuoteOptions, verifyQuote } from './verify/verify-quote.js'
export { type VerifiedQuote, verifyQuotes } from './verify/verify-quotes.js'
export { compareWords } from './words/compare-words.js'
export type { PlacedWords, Risk, WordEdit } from './words/word-edit.js'
