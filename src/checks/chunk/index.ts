// Pieces of an article for retrieval: found by search, and read alone.
export type { Chunk, ChunkContext, TableRows } from './chunk.js'
export { chunkArticle } from './chunk-article.js'
export type { ChunkOptions } from './options.js'
