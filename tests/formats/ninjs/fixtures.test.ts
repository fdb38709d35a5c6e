import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { FormatError, readNinjs, writeNinjs } from 'wirecopy/ninjs'
import { isShared, shared, validator } from './ninjs-schemas.js'

const files = (folder: string) => (isShared ? readdirSync(`${shared}fixtures/${folder}`).sort() : [''])
const read = (folder: string, file: string) => readNinjs(readFileSync(`${shared}fixtures/${folder}/${file}`))

/** Events, pictures and sound. */
const NO_TEXT =
  /press-conference|pressconference|_audio|_image\.|_video|imageEncoded|imageLinked|Photo|superdesk-core__ninjs3/

describe.skipIf(!isShared)('real files', () => {
  test.each(files('ninjs'))('%s', (file) => {
    const { articles, issues } = read('ninjs', file)
    if (NO_TEXT.test(file)) {
      expect(articles).toEqual([])
      expect(issues.map(({ code }) => code)).toContain('not-a-news-text')
      return
    }
    const [article] = articles as [Article]
    expect(Article.safeParse(article).error).toBeUndefined()
    expect(article.headline).toBeDefined()
    expect(article.body.length).toBeGreaterThan(0)
    expect(article.versionCreated ?? article.published).toBeDefined()
    for (const version of ['3.1', '2.2'] as const) {
      const { output } = writeNinjs(article, { version })
      expect(validator(version)(output)).toBeUndefined()
      const [back] = readNinjs(JSON.stringify(output)).articles as [Article]
      expect(writeNinjs(back, { version }).output).toEqual(output)
    }
  })
})

/** What is right or wrong in one version only, and no file says its version: `component` and `infosource` came with 1.2. */
const UNDECIDED = /type_component|01[46]_|00[12]_(?:infosource|type_component)/

describe.skipIf(!isShared)("IPTC's suite", () => {
  test.each(files('ninjs-suite').filter((file) => file.includes('should_pass')))('%s', (file) => {
    const { articles, issues } = read('ninjs-suite', file)
    for (const article of articles) expect(Article.safeParse(article).error).toBeUndefined()
    // that a time is no time is told all the same
    const told = issues.filter(({ severity }) => severity !== 'info')
    expect(file.includes('bad_datetime') ? [] : told).toEqual([])
  })

  test.each(files('ninjs-suite').filter((file) => file.includes('should_fail')))('%s', (file) => {
    try {
      const { articles, issues } = read('ninjs-suite', file)
      for (const article of articles) expect(Article.safeParse(article).error).toBeUndefined()
      if (!UNDECIDED.test(file)) expect(issues.map(({ code }) => code)).toContain('field-invalid')
    } catch (error) {
      expect(error).toBeInstanceOf(FormatError)
    }
  })
})
