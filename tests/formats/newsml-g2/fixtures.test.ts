import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readNewsmlG2, writeNewsmlG2 } from 'wirecopy/newsml-g2'

const folder = new URL('../../../../shared/formats/fixtures/newsml-g2/', import.meta.url).pathname
const files = existsSync(folder) ? readdirSync(folder) : []

/** Concepts, plans, events, packages, pictures, and items without content: by what their names say. */
const noText = /LISTING_(?:3|4|10|12|15|16|23|24|29)_|planning|events_ml|snep|KBN0FL0NM|LYNXMPEA6F0MT|stt_planning_ml/

/** Of a text whose `inlineXML` is empty there is an article without a body. */
const noBody = /LISTING_1_/

describe.skipIf(files.length === 0)('real files', () => {
  test.each(files)('%s', (file) => {
    const { articles, issues } = readNewsmlG2(readFileSync(join(folder, file)))
    if (noText.test(file)) {
      expect(articles).toEqual([])
      expect(issues.map(({ code }) => code)).toContain('not-a-news-text')
      return
    }
    expect(articles.length).toBeGreaterThan(0)
    for (const article of articles) {
      expect(Article.safeParse(article).error).toBeUndefined()
      expect(article.body.length > 0).toBe(!noBody.test(file))
      const written = writeNewsmlG2(article)
      expect(readNewsmlG2(written.output).articles[0]).toMatchObject({ body: article.body, id: article.id })
      const again = readNewsmlG2(written.output).articles[0] as Article
      expect(writeNewsmlG2(again).output).toBe(written.output)
    }
  })
})
