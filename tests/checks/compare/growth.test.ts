import { expect, test } from 'vitest'
import { createArticle } from 'wirecopy'
import { compareArticles, describeChanges } from 'wirecopy/checks'
import { expectLinear } from '../../growth.js'

const long = 60

function compared(before: (at: number) => string, after: (at: number) => string) {
  expectLinear((length) => {
    const blocks = [...Array(Math.ceil(length / long)).keys()]
    const [one, other] = [createArticle({ body: blocks.map(before) }), createArticle({ body: blocks.map(after) })]
    return () => compareArticles(one, other)
  })
}

test('paragraphs that are all the same, and all the same but for a word', () => {
  compared(
    () => 'The ferry to Keel stayed in port with a broken engine today.',
    () => 'The ferry to Keel stayed in port with a broken engine again.',
  )
})

test('paragraphs that all changed places, each with a word of its own', () => {
  compared(
    (at) => `The ferry to Keel stayed in port ${at} with a broken engine now.`,
    (at) => `The ferry to Keel stays in port ${(at * 7919) % 1667} with a broken engine.`,
  )
})

test('ten thousand equal paragraphs, one of them gone', () => {
  const body = Array<string>(10_000).fill('No.')
  const { changes } = compareArticles(createArticle({ body }), createArticle({ body: body.slice(1) }))
  expect(changes).toHaveLength(1)
})

test('long lists that have nothing in common, for people', () => {
  expectLinear((length) => {
    const listOf = (name: string) => Array.from({ length: length / 2 }, (_, at) => `${name}${at}`)
    const changes = [{ kind: 'keywords' as const, before: listOf('a'), after: listOf('b') }]
    return () => describeChanges({ changes })
  })
})
