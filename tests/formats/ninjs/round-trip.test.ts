import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readNinjs, writeNinjs } from 'wirecopy/ninjs'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'
import { withoutChanges, withoutLosses } from '../without-losses.js'
import { isShared, validator } from './ninjs-schemas.js'

const RUNS = { numRuns: runs(200) }

test.each(['3.1', '2.2'] as const)(
  'an article comes back from ninjs %s as it was, but for the losses told',
  (version) => {
    fc.assert(
      fc.property(anyArticle(), (article) => {
        const { output, issues } = writeNinjs(article, { version, id: 'urn:example:1' })
        const [back] = readNinjs(JSON.stringify(output)).articles as [Article]
        expect(Article.safeParse(back).error).toBeUndefined()
        const expected = withoutLosses({ id: 'urn:example:1', ...article }, issues)
        expect(withoutChanges(back, issues)).toEqual(expected)
      }),
      RUNS,
    )
  },
)

test.each(['3.1', '2.2'] as const)('what was read from ninjs %s is written as it was', (version) => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const { output } = writeNinjs(article, { version })
      const [back] = readNinjs(output).articles as [Article]
      expect(writeNinjs(back, { version }).output).toEqual(output)
    }),
    RUNS,
  )
})

test.skipIf(!isShared).each(['3.1', '2.2'] as const)('every article is valid ninjs %s', (version) => {
  const faultIn = validator(version)
  fc.assert(
    fc.property(anyArticle(), (article) => {
      expect(faultIn(writeNinjs(article, { version }).output)).toBeUndefined()
    }),
    { numRuns: runs(500) },
  )
})
