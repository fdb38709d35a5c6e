import { expect, test } from 'vitest'
import { readNinjs } from 'wirecopy/ninjs'

const texts = (value: string) => {
  const { articles } = readNinjs({ uri: 'urn:example:1', bodies: [{ value }] })
  return articles[0]?.body.map((block) => ('text' in block ? block.text : block.type))
}

test.each(['Write to <a.smith@example.org> today.', 'Where <b in 1 < 2 holds.', 'Say <p> and go on.'])(
  'a text without a content type is plain: %s',
  (text) => {
    expect(texts(text)).toEqual([text])
  },
)

test('a text without a content type is HTML where elements are closed', () => {
  expect(texts('<p>One.</p><p>Two.</p>')).toEqual(['One.', 'Two.'])
})
