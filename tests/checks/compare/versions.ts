import fc from 'fast-check'
import { annotateArticle } from 'wirecopy'
import type { Article, Block } from 'wirecopy/article'
import { anyArticle } from '../../formats/generate-article.js'

/** What is done to an article, by numbers that pick where. */
type Step = {
  what: 'drop' | 'move' | 'edit' | 'double' | 'split' | 'merge' | 'quote' | 'unquote' | 'speaker' | 'type'
  at: number
  to: number
  word: string
}

function aStep(): fc.Arbitrary<Step> {
  return fc.record({
    what: fc.constantFrom('drop', 'move', 'edit', 'double', 'split', 'merge', 'quote', 'unquote', 'speaker', 'type'),
    at: fc.nat(50),
    to: fc.nat(50),
    word: fc.constantFrom('40', '14', 'Lund', 'not', 'harbour', '', 'said the mayor', '“so”'),
  })
}

/** Two versions of a story: what a desk did to the one, and what it did to the other, or stories of their own. */
export function someVersions(): fc.Arbitrary<[Article, Article]> {
  const steps = fc.array(aStep(), { maxLength: 8 })
  const ofOne = fc
    .tuple(anyStory(), steps, steps)
    .map(([story, some, others]): [Article, Article] => [
      withoutStale(some.reduce(takeStep, story)),
      withoutStale(others.reduce(takeStep, story)),
    ])
  return fc.oneof({ weight: 5, arbitrary: ofOne }, { weight: 1, arbitrary: fc.tuple(anyArticle(), anyArticle()) })
}

/** A generated article, or one of few words that come again and again. */
function anyStory(): fc.Arbitrary<Article> {
  const word = fc.constantFrom(
    'rain',
    'fell',
    'on',
    'Port Ansel',
    '40',
    'people',
    'said',
    'Mara Lind',
    '“It is wet,”',
    'the',
    'mayor',
    'not',
  )
  const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`)
  const plain = fc.array(text, { minLength: 1, maxLength: 9 }).map(
    (texts): Article => ({
      schemaVersion: 1,
      body: texts.map((text) => ({ type: 'paragraph', text })),
      quotes: [],
    }),
  )
  return fc.oneof(anyArticle(), plain)
}

function takeStep(article: Article, { what, at, to, word }: Step): Article {
  const body = [...article.body]
  const index = at % Math.max(1, body.length)
  const block = body[index]
  if (block === undefined) return article
  const goal = to % body.length
  if (what === 'drop') body.splice(index, 1)
  else if (what === 'move') body.splice(goal, 0, ...body.splice(index, 1))
  else if (what === 'double') body.splice(goal, 0, block)
  else if (what === 'type' && block.type === 'paragraph') body[index] = { ...block, type: 'blockquote' }
  else if (what === 'edit' && 'text' in block) body[index] = withText(block, edited(block.text, to, word))
  else if (what === 'split' && 'text' in block) {
    const words = block.text.split(' ')
    const middle = to % words.length
    body.splice(
      index,
      1,
      withText(block, words.slice(0, middle).join(' ')),
      withText(block, words.slice(middle).join(' ')),
    )
  } else if (what === 'merge' && 'text' in block) {
    const next = body[index + 1]
    if (next !== undefined && 'text' in next) body.splice(index, 2, withText(block, `${block.text} ${next.text}`))
  } else if (what === 'unquote')
    return { ...article, quotes: article.quotes.filter((_, number) => number !== at % article.quotes.length) }
  else if (what === 'speaker') {
    const name = ['Mara Lind', 'Olav Brandt'][to % 2] as string
    return {
      ...article,
      quotes: article.quotes.map((quote, number) =>
        number === at % article.quotes.length ? { ...quote, speaker: { name, kind: 'person' } } : quote,
      ),
    }
  } else if (what === 'quote' && 'text' in block) {
    body[index] = withText(block, `${block.text} “The ${word} rain will not stop at ${to},” Mara Lind said.`)
  }
  return { ...article, body }
}

function withText(block: Extract<Block, { text: string }>, text: string): Block {
  const { marks: _, ...rest } = block
  return { ...rest, text }
}

function edited(text: string, at: number, word: string): string {
  const words = text.split(' ')
  words.splice(at % words.length, at % 2, ...(word === '' ? [] : [word]))
  return words.join(' ')
}

/** The article with the quotations and the names that its text now has. */
function withoutStale(article: Article): Article {
  const { people: _, organizations: __, places: ___, ...rest } = article
  const isThere = ({ content }: Article['quotes'][number]) =>
    content.every(({ block, end }) => {
      const found = typeof block === 'number' ? article.body[block] : undefined
      return found !== undefined && 'text' in found && end <= found.text.length
    })
  return annotateArticle({ ...rest, language: 'en', quotes: article.quotes.filter(isThere) }).article
}
