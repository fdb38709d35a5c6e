import { describe, expect, test } from 'vitest'
import { type Article, createArticle } from 'wirecopy'
import { htmlDialect, printHtml, writeBody } from '../../../src/formats/markup/index.js'
import { createReport } from '../../../src/formats/shared/index.js'

type Mark = { type: 'strong' | 'emphasis' | 'underline'; start: number; end: number }

function written(text: string, marks: Mark[]): string {
  const article: Article = createArticle({ body: [{ type: 'paragraph', text, marks }] })
  return printHtml(writeBody(article, htmlDialect(createReport())))
}

describe('marks of one paragraph', () => {
  test.each<[string, Mark[], string]>([
    ['siblings', [mark('strong', 0, 1), mark('emphasis', 1, 2)], '<p><strong>a</strong><em>b</em>cdef</p>'],
    ['one in another', [mark('strong', 0, 4), mark('emphasis', 1, 2)], '<p><strong>a<em>b</em>cd</strong>ef</p>'],
    [
      'two that cross',
      [mark('strong', 0, 3), mark('emphasis', 2, 5)],
      '<p><strong>ab<em>c</em></strong><em>de</em>f</p>',
    ],
    [
      'three that cross',
      [mark('strong', 0, 3), mark('emphasis', 1, 5), mark('underline', 2, 6)],
      '<p><strong>a<em>b<u>c</u></em></strong><u><em>de</em>f</u></p>',
    ],
  ])('%s', (_name, marks, html) => expect(written('abcdef', marks)).toBe(html))

  test('ten times as many take about ten times as long', () => {
    const timed = (count: number) => {
      const marks = Array.from({ length: count }, (_, at) => mark('strong', at * 5, at * 5 + 4))
      const article = createArticle({ body: [{ type: 'paragraph', text: 'word '.repeat(count).trim(), marks }] })
      let best = Number.POSITIVE_INFINITY
      for (let round = 0; round < 5; round++) {
        const before = process.cpuUsage()
        writeBody(article, htmlDialect(createReport()))
        best = Math.min(best, process.cpuUsage(before).user / 1000)
      }
      return best
    }
    // what is too short to be timed counts as 50 ms
    const few = Math.max(timed(3000), 50)
    expect(timed(30000)).toBeLessThan(few * 15)
  })
})

function mark(type: Mark['type'], start: number, end: number): Mark {
  return { type, start, end }
}
