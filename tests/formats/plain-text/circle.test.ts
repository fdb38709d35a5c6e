import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from 'wirecopy/article'
import { type WritePlainTextOptions, writePlainText } from 'wirecopy/plain-text'
import { readWire } from 'wirecopy/wire'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'
import { withoutChanges, withoutLosses } from '../without-losses.js'
import { copyShaped } from './copy-shaped.js'

const styles = [undefined, 'ap', 'reuters', 'interfax-ukraine', 'press-release'] as const
const read = (output: string) => readWire(output, { positions: false }).article

function anyOptions(): fc.Arbitrary<WritePlainTextOptions> {
  return fc
    .tuple(fc.constantFrom(...styles), fc.constantFrom(undefined, 40, 72))
    .map(([style, columns]) => ({ ...(style && { style }), ...(columns && { columns }) }))
}

/** Lines of furniture that fields say too are written as the fields are. */
function withoutFurniture({ furniture, ...article }: Article): Article {
  return article
}

/** Times as they were given: those without a text have one when they are printed. */
function withoutPrinted(back: Article, given: Article): Article {
  const times = ['published', 'versionCreated', 'firstCreated', 'expires', 'embargoedUntil'] as const
  const read = structuredClone(back)
  for (const key of times) if (given[key]?.text === undefined) delete read[key]?.text
  return read
}

describe('copy is read back', () => {
  test('as the article that was written, but for what is told', () => {
    fc.assert(
      fc.property(anyArticle(), anyOptions(), (article, options) => {
        const { output, issues } = writePlainText(article, options)
        const given = withoutFurniture(withoutLosses(article, issues))
        expect(withoutFurniture(withoutPrinted(withoutChanges(read(output), issues), article))).toEqual(given)
      }),
      { numRuns: runs(100) },
    )
  })

  test('whole, where the article is as agencies send them', () => {
    fc.assert(
      fc.property(copyShaped(), fc.constantFrom(undefined, 72), (article, columns) => {
        const { output, issues } = writePlainText(article, columns === undefined ? {} : { columns })
        expect(
          issues.filter(
            ({ path }) =>
              !/^(?:dateline\.(?:certainty|reasons|date)|furniture|signals)|\.(?:zoneFrom|text)$/.test(path ?? ''),
          ),
        ).toEqual([])
        const { headline, slugline, edNotes, bylines, body } = read(output)
        expect({ headline, slugline, edNotes, bylines, body }).toEqual({
          headline: article.headline,
          slugline: article.slugline,
          edNotes: article.edNotes,
          bylines: article.bylines,
          body: article.body,
        })
      }),
      { numRuns: runs(200) },
    )
  })

  test('with its text whole in any style, where the article is as agencies send them', () => {
    fc.assert(
      fc.property(copyShaped(), anyOptions(), (article, options) => {
        const back = read(writePlainText(article, options).output)
        expect([back.headline, back.body]).toEqual([article.headline, article.body])
        expect(back.published?.instant).toBe(article.published?.instant)
        expect(back.embargoedUntil?.instant).toBe(article.embargoedUntil?.instant)
      }),
      { numRuns: runs(200) },
    )
  })

  test('the same once what is left out is known', () => {
    fc.assert(
      fc.property(copyShaped(), anyOptions(), (article, options) => {
        const { output } = writePlainText(read(writePlainText(article, options).output), options)
        expect(writePlainText(read(output), options).output).toBe(output)
      }),
      { numRuns: runs(200) },
    )
  })
})

const folder = '../shared/corpora/polnear-train/text'
describe.skipIf(!existsSync(folder))('real copy', () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((_, at) => at % 10 === 0) : []
  test.each<[string, WritePlainTextOptions]>([
    ['as it was printed', {}],
    ['in the style of AP', { style: 'ap' }],
    ['with lines of 60 columns', { columns: 60 }],
  ])('is written %s and read with its paragraphs in 39 of 40', (_, options) => {
    const whole = files.filter((file) => {
      const { article } = readWire(readFileSync(`${folder}/${file}`, 'utf8'), { positions: false })
      return JSON.stringify(read(writePlainText(article, options).output).body) === JSON.stringify(article.body)
    })
    expect(whole.length / files.length).toBeGreaterThanOrEqual(0.975)
  })
})
