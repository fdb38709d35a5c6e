import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toMdast, writeMarkdown } from 'wirecopy/markdown'
import { anyArticle } from '../generate-article.js'
import { runs } from '../runs.js'
import { pageOf, parse, plain } from './parse.js'

const options = fc.constantFrom({}, { frontMatter: false })

describe('what unified reads of Markdown is the tree that was written', () => {
  test('block by block, word by word', () => {
    fc.assert(
      fc.property(anyArticle(), options, (article, options) => {
        const { output: tree } = toMdast(article, options)
        const { output } = writeMarkdown(article, options)
        expect(parse(pageOf(output).text)).toEqual(plain(tree))
      }),
      { numRuns: runs(1000) },
    )
  })
})
