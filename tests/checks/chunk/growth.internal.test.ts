import { test } from 'vitest'
import { createArticle } from 'wirecopy'
import type { Article } from 'wirecopy/article'
import { chunkArticle } from '../../../src/checks/chunk/index.js'
import { expectLinear } from '../../growth.js'

const blocksOf = (text: string, length: number) => createArticle({ body: Array(Math.ceil(length / 5)).fill(text) })

/** Each quotation overlaps the next, so that none can be kept apart. */
function chain(length: number): Article {
  const article = blocksOf('Yes.', length)
  const range = (block: number) => ({ block, start: 0, end: 4 })
  const quotes = [...article.body.keys()].slice(3).map((block) => ({
    id: `q${block}`,
    type: 'direct' as const,
    text: 'Yes.',
    content: [range(block - 3), range(block)],
    certainty: 1,
  }))
  return { ...article, quotes }
}

const shapes: [string, (length: number) => Article | string][] = [
  ['one word', (length) => '😀'.repeat(length)],
  ['one quotation', (length) => `“${'The ships came in. '.repeat(length / 19)}” she said.`],
  ['small blocks', (length) => blocksOf('Yes.', length)],
  ['small blocks of quotations that overlap', (length) => chain(length)],
]

test.each(shapes)('work grows with the text: %s', { timeout: 60_000 }, (_, make) => {
  expectLinear((length) => {
    const source = make(length)
    return () => {
      chunkArticle(source, { maxChars: 5000, overlap: 1000 })
      chunkArticle(source, { countTokens: (text) => text.length / 4, maxTokens: 250, overlap: 50 })
    }
  })
})
