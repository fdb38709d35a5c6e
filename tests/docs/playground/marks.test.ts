import { describe, expect, test } from 'vitest'
import { type Article, annotateArticle, createArticle, parseArticle, textOf } from 'wirecopy'
import { placeInArticle } from '../../../docs/playground/article-text.js'
import { type MarkedBlock, markText, placeInCopy } from '../../../docs/playground/marks.js'
import { samples } from '../../../docs/playground/samples/index.js'

const copies = samples.filter(({ id }) => id !== 'nitf').map(({ id, copy }) => [id, copy] as const)

/** What is marked as a part of a quotation, put together again. */
function marked(text: string, blocks: readonly MarkedBlock[], quote: number, part: string): string {
  return blocks
    .flatMap(({ segments }) => segments)
    .filter(({ marks }) => marks.some((mark) => mark.quote === quote && mark.part === part))
    .map(({ start, end }) => text.slice(start, end))
    .join('')
}

function isCovered({ start, end, segments }: MarkedBlock): boolean {
  const ends = segments.map((segment) => segment.end)
  return segments.every((segment, at) => segment.start === (ends[at - 1] ?? start)) && (ends.at(-1) ?? start) === end
}

describe.each(copies)('the sample %s', (_, copy) => {
  const { article, issues } = parseArticle(copy)
  const blocks = markText(placeInCopy(copy, article), article.quotes, issues)

  test('is cut into segments without gaps, in order', () => {
    expect(blocks.every(isCovered)).toBe(true)
    expect(blocks.map(({ start }) => start)).toEqual(blocks.map(({ start }) => start).sort((a, b) => a - b))
  })

  test('is shown whole, but for white space between blocks', () => {
    const shown = blocks.map(({ start, end }) => copy.slice(start, end)).join('')
    expect(shown.replace(/\s/g, '')).toBe(copy.replace(/\s/g, ''))
  })

  test('has each quotation, cue and source marked where the library says', () => {
    for (const [index, { content, cue, source }] of article.quotes.entries()) {
      const at = ({ position }: { position?: { start: number; end: number } }) =>
        copy.slice(position?.start ?? 0, position?.end ?? 0)
      expect(marked(copy, blocks, index, 'words')).toBe(content.map(at).join(''))
      expect(marked(copy, blocks, index, 'cue')).toBe(cue === undefined ? '' : at(cue))
      expect(marked(copy, blocks, index, 'source')).toBe(source === undefined ? '' : at(source))
    }
  })
})

test('a dateline is a part of the paragraph that it stands before', () => {
  const copy = 'Gate opens\n\nOSTREVIK, June 18 (Example News) — The gate opened.\n\n(Editing by Tom Okafor)\n'
  const { article } = parseArticle(copy)
  const blocks = markText(placeInCopy(copy, article), article.quotes)
  expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'credit'])
  expect(blocks[1]?.segments.map(({ role, start, end }) => [role, copy.slice(start, end)])).toEqual([
    ['dateline', 'OSTREVIK, June 18 (Example News) —'],
    [undefined, ' The gate opened.'],
  ])
})

test('an issue is marked where it points, also over several blocks', () => {
  const copy = 'Gate opens\n\nThe gate opened.\n\nIt closed.\n'
  const { article } = parseArticle(copy)
  const blocks = markText(placeInCopy(copy, article), [], [{ span: { start: 5, end: 32 } }, {}])
  const pointed = blocks.flatMap(({ segments }) => segments).filter(({ issues }) => issues.includes(0))
  expect(pointed.map(({ start, end }) => copy.slice(start, end))).toEqual(['opens', 'The gate opened.', 'It'])
})

test('the narrowest mark is the last', () => {
  const copy = 'abcdefghij'
  const place = { text: copy, regions: [], place: ({ start, end }: { start: number; end: number }) => ({ start, end }) }
  const quote = (start: number, end: number): Article['quotes'][number] => ({
    id: `q${start}`,
    type: 'direct',
    text: '',
    content: [{ block: 0, start, end }],
    certainty: 1,
  })
  const [block] = markText(place, [quote(2, 4), quote(0, 8)])
  expect(block?.segments.map(({ start, end, marks }) => [start, end, ...marks.map((mark) => mark.quote)])).toEqual([
    [0, 2, 1],
    [2, 4, 1, 0],
    [4, 8, 1],
    [8, 10],
  ])
})

test('nothing is marked in nothing', () => {
  const { article } = parseArticle('')
  expect(markText(placeInCopy('', article), article.quotes)).toEqual([])
})

test('an article from another format is shown as a text of its own', () => {
  const { article } = annotateArticle(
    createArticle({
      headline: 'Gate opens',
      bylines: [{ text: 'By Ida Norrby' }],
      dateline: { text: 'OSTREVIK, June 18 —', places: [{ name: 'Ostrevik' }], certainty: 1 },
      body: [
        { type: 'paragraph', text: '“Nobody cheered,” said Maren Tolvik.' },
        { type: 'rule' },
        { type: 'paragraph', text: 'She said it would close again.' },
      ],
    }),
  )
  const placed = placeInArticle(article)
  expect(placed.text).toBe(
    'Gate opens\n\nBy Ida Norrby\n\nOSTREVIK, June 18 — “Nobody cheered,” said Maren Tolvik.\n\nShe said it would close again.',
  )
  const blocks = markText(placed, article.quotes)
  expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'byline', 'paragraph', 'paragraph'])
  expect(article.quotes.length).toBeGreaterThan(1)
  for (const [index, { content }] of article.quotes.entries())
    expect(marked(placed.text, blocks, index, 'words')).toBe(content.map((range) => textOf(article, range)).join(''))
})
