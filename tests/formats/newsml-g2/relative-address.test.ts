import { expect, test } from 'vitest'
import { readNewsmlG2, writeNewsmlG2 } from 'wirecopy/newsml-g2'
import { inXhtml, newsItem } from './items.js'

test.each(['xhtml', 'nitf'] as const)('a relative address of a picture in the body survives in %s', (payload) => {
  const content = inXhtml('<p>Rain.</p><img src="in.jpg"/>')
  const [article] = readNewsmlG2(newsItem({ content })).articles
  if (article === undefined) throw new Error('nothing was read')
  const once = writeNewsmlG2(article, { payload }).output
  const [back] = readNewsmlG2(once).articles
  expect(back?.associations).toEqual([expect.objectContaining({ type: 'picture', href: 'in.jpg' })])
  expect(back && writeNewsmlG2(back, { payload }).output).toBe(once)
})
