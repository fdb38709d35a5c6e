import { expect, test } from 'vitest'
import { readNewsmlG2 } from 'wirecopy/newsml-g2'
import { newsItem } from './items.js'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function read(text: string, type?: string) {
  const said = type === undefined ? '' : ` contenttype="${type}"`
  const { articles, issues } = readNewsmlG2(newsItem({ content: `<inlineData${said}>${escaped(text)}</inlineData>` }))
  const texts = articles[0]?.body.map((block) => ('text' in block ? block.text : block.type))
  return { texts, codes: issues.map(({ code }) => code) }
}

test.each([
  ['an address', 'Write to <a.smith@example.org> today.'],
  ['a sum', 'Where <b in 1 < 2 holds, all is well.'],
  ['a sum with a later mark', 'Where <b in 1 < 2 and 3 > 2, all is well.'],
  ['a placeholder', 'Say <p> and go on.'],
  ['an end without a beginning', 'Say </p> and go on.'],
  ['an unknown element', 'Say <name>so</name> and go on.'],
])('%s in plain text is text', (_what, text) => {
  expect(read(text, 'text/plain').texts).toEqual([text])
})

test.each(['<p>One.</p><p>Two.</p>', 'One.<br><br>Two.', 'One.<br/><br />Two.', '<P class="x">One.</P>Two.'])(
  'plain text that is HTML is read as such: %s',
  (text) => {
    expect(read(text, 'text/plain').texts).toEqual(['One.', 'Two.'])
  },
)

test('HTML that closes nothing is HTML where it is said to be', () => {
  expect(read('<p>One.<p>Two.', 'text/html').texts).toEqual(['One.', 'Two.'])
  expect(read('<a.smith@example.org> wrote.').texts).toEqual(['<a.smith@example.org> wrote.'])
})

test('blank lines part paragraphs', () => {
  expect(read('One <x@example.org>.\n\nTwo.', 'text/plain; charset=utf-8').texts).toEqual([
    'One <x@example.org>.',
    'Two.',
  ])
})

test('an indent parts paragraphs in one element', () => {
  const text = '<p>\n     (XA) - Ellery - The harbour\nreopened.\n   Ferries sail\nagain.\n   </p>'
  expect(read(text, 'text/plain').texts).toEqual(['(XA) - Ellery - The harbour reopened.', 'Ferries sail again.'])
})

test('an indent of every line parts nothing', () => {
  expect(read('<p>One\n   line\n   of many.</p>', 'text/html').texts).toEqual(['One line of many.'])
})

test.each(['application/json', 'image/png', 'application/octet-stream'])('%s is no text', (type) => {
  const { texts, codes } = read('{"a": 1}', type)
  expect(texts).toBeUndefined()
  expect(codes).toContain('not-a-news-text')
})
