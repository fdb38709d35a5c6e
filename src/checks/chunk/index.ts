// Pieces of an article for retrieval: found by search, and read alone.
export type { Chunk, ChunkContext, ChunkTable } from './chunk.js'
export { chunkArticle } from './chunk-article.js'
export type { ChunkChars, ChunkOptions, ChunkOverlap, ChunkTokens } from './options.js'
