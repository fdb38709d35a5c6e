import { expect, test } from 'vitest'
import { readNitf } from 'wirecopy/nitf'

test.each([
  ['Jane Doe', 'person'],
  ['Interior Ministry', 'organization'],
  ['Vellmar Police Department', 'organization'],
  ['Jane Banks', 'person'],
  ['Source: Harbour log', 'document'],
])('a block quotation of %s has a speaker of the kind %s', (name, kind) => {
  const { articles } = readNitf(
    `<nitf><body><body.content><bq><block><p>“It rained.”</p></block><credit>${name}</credit></bq></body.content></body></nitf>`,
  )
  expect(articles[0]?.quotes[0]?.speaker).toEqual({ name, kind })
})
