import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { FormatError, readNewsmlG2, writeNewsmlG2 } from 'wirecopy/newsml-g2'
import { expectLinear } from '../../growth.js'
import { runs } from '../../runs.js'
import { anyArticle } from '../generate-article.js'
import { newsItem } from './items.js'

/** What damage does: a part is taken out, doubled, or put in the place of another. */
const damage = fc.array(fc.tuple(fc.constantFrom('cut', 'double', 'swap'), fc.nat(1e6), fc.nat(60)), {
  minLength: 1,
  maxLength: 4,
})

test('a damaged item is read or refused, and what is read is a valid article', () => {
  fc.assert(
    fc.property(anyArticle(), damage, (article, deeds) => {
      let { output } = writeNewsmlG2(article)
      for (const [deed, place, length] of deeds) {
        const at = place % output.length
        const part = output.slice(at, at + length)
        if (deed === 'cut') output = output.slice(0, at) + output.slice(at + length)
        else if (deed === 'double') output = output.slice(0, at) + part + output.slice(at)
        else output = output.replace(/"[^"]*"/, () => JSON.stringify(part.replace(/[<&"]/g, '')))
      }
      checkRead(output)
    }),
    { numRuns: runs(150) },
  )
})

test('elements in the place of others are read or refused', () => {
  const names = [...newsItem().matchAll(/<(\w+)/g)].map(([, name]) => name as string)
  const more = ['subject', 'located', 'link', 'edNote', 'headline', 'html', 'nitf', 'body', 'p', 'media', 'constructor']
  const name = fc.constantFrom(...names, ...more)
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 6 }), (pairs) => {
      let xml = newsItem({
        contentMeta: '<subject type="cpnat:person"><name>Mara Lind</name></subject><by>By Lind</by>',
      })
      for (const [from, to] of pairs) xml = xml.replace(new RegExp(`(?<=</?)${from}\\b`, 'g'), to)
      checkRead(xml)
    }),
    { numRuns: runs(250) },
  )
})

function checkRead(xml: string): void {
  try {
    for (const article of readNewsmlG2(xml).articles) expect(Article.safeParse(article).error).toBeUndefined()
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
  }
}

test('reading takes time in proportion to the text', () => {
  expectLinear((length) => {
    const paragraphs = Math.ceil(length / 4)
    const subjects = '<subject type="cpnat:person"><name>Mara Lind</name></subject>'.repeat(paragraphs)
    const content = `<inlineXML><html><body>${'<p>The harbour reopened.</p>'.repeat(paragraphs)}</body></html></inlineXML>`
    const xml = newsItem({ contentMeta: subjects, content })
    return () => readNewsmlG2(xml)
  })
})
