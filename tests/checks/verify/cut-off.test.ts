import { describe, expect, test } from 'vitest'
import { verifyQuote, verifyQuotes } from 'wirecopy'

const risksOf = (said: string, claimed: string) => verifyQuote(`“${said}” Mara Lind told reporters.`, claimed).risks

describe('what a claim cuts off before its words', () => {
  test.each([
    ['whose view it is', 'I believe that the gate is safe.', 'the gate is safe', ['modality']],
    ['whose view it is, without that', 'Critics say we lied.', 'we lied', ['modality']],
    ['that it is a question', 'Did we lie about the gate?', 'we lie about the gate', ['modality']],
    ['that it may not be', 'Perhaps the gate is safe.', 'the gate is safe', ['modality']],
    ['what is not thought, and its subject', 'I do not think the contract allows it.', 'allows it', ['negation']],
    ['a denial of something else', 'I never met a man who runs so fast.', 'runs so fast', []],
    ['nothing of weight', 'At noon the gate is safe.', 'the gate is safe', []],
    ['an order', 'Do the right thing.', 'the right thing', []],
    ['a sentence before', 'I believe so. The gate is safe.', 'The gate is safe', []],
  ])('%s', (_, said, claimed, risks) => {
    expect(risksOf(said, claimed)).toEqual(risks)
  })
})

describe('what stands in brackets', () => {
  test.each([
    ['another name', 'I saw Lind there.', 'I saw [Brandt] there', ['name']],
    ['a name for a pronoun', 'I saw him there.', 'I saw [Brandt] there', []],
    ['a description for a pronoun', 'They left us there.', '[The pilots] left us there', []],
  ])('%s', (_, said, claimed, risks) => {
    expect(risksOf(said, claimed)).toEqual(risks)
  })
})

test('emphasis of Markdown hides no speaker, and moves nothing', () => {
  const source = '“We will go,” Mara Lind said. “We stay,” said Olav Brandt.'
  const draft = '- **Olav Brandt** said “We *will* go.” A file_name_here stays.'
  const [checked] = verifyQuotes(source, draft)
  expect(checked).toMatchObject({
    claim: { text: 'We *will* go.' },
    speaker: { name: 'Olav Brandt' },
    verdict: { match: 'normalised', risks: ['speaker'] },
  })
  const { start = 0, end } = checked?.claim ?? {}
  expect(draft.slice(start, end)).toBe('We *will* go.')
})
