import { describe, expect, test } from 'vitest'
import { verifyQuote } from 'wirecopy'
import { copy, verify } from './harbour.js'

describe('how the words stand in the source', () => {
  test.each([
    ['to the character', 'We will open the gate on Monday', 'exact'],
    ['in marks, with a stop of its own', '“We will open the gate on Monday.”', 'exact'],
    ['in other capitals', 'we will open the gate on monday', 'normalised'],
    ['with another apostrophe', "I don't think that the gate is safe", 'normalised'],
    ['with other spaces', 'We will  open the\u00a0gate', 'normalised'],
    ['with a word changed', 'We will shut the gate on Monday', 'altered'],
    ['with a word put in', 'We will open the old gate on Monday', 'altered'],
    ['not at all', 'The crew was paid in gold', 'absent'],
    ['only in small words', 'of the and on', 'absent'],
    ['to the character, between dots', '… open the gate …', 'exact'],
  ])('%s', (_, claimed, match) => expect(verifyQuote(copy, claimed).match).toBe(match))

  test('what a claim says is told in full', () => {
    expect(verifyQuote(copy, 'The ships are late', { speaker: 'Lind' })).toEqual({
      match: 'altered',
      risks: ['negation'],
      similarity: 1,
      source: 0,
      found: [{ text: 'The ships are not late', start: 105, end: 127 }],
      edits: [{ kind: 'removed', risk: 'negation', before: { text: 'not', start: 119, end: 122 } }],
      wording: 'quoted',
      speaker: { name: 'Mara Lind', kind: 'person', ref: 'p1' },
      speakerMatch: 'right',
      quotes: [
        {
          type: 'direct',
          text: 'We will open the gate on Monday, The ships are not late.',
          speaker: { name: 'Mara Lind', kind: 'person', ref: 'p1' },
          certainty: expect.any(Number),
        },
      ],
    })
  })

  test('what is absent has nothing else', () => {
    const absent = { match: 'absent', risks: ['absent'], similarity: 0, found: [], edits: [], quotes: [] }
    expect(verifyQuote(copy, 'The crew was paid in gold', { speaker: 'Lind' })).toEqual(absent)
    expect(verifyQuote([], 'The gate')).toEqual(absent)
  })

  test.each(['', ' \n', '“”', '…', '[]', '[sic]', '. . .', '!?', '\ud83d', '😀'])(
    'a claim of no words, %j, is absent',
    (claim) => {
      expect(verify(claim)).toEqual({ match: 'absent' })
      expect(verify(claim, { source: '' })).toEqual({ match: 'absent' })
    },
  )

  test.each(['', ' \n', '“”', '…', '[', '😀'])('in a source of no words, %j, all is absent', (source) => {
    expect(verify('We will open the gate', { source })).toEqual({ match: 'absent' })
  })
})

describe('an editor’s hand is no change', () => {
  test.each([
    ['words left out', 'We will … on Monday', ['We will', 'on Monday']],
    ['dots in brackets', 'We will [...] on Monday', ['We will', 'on Monday']],
    ['dots with spaces', 'We will . . . on Monday', ['We will', 'on Monday']],
    ['sentences left out', 'We … are not late', ['We', 'are not late']],
    ['a subject put in', '[The board] will open the gate', ['will open the gate']],
    ['a word put in', 'We will open the [harbour] gate', ['We will open the gate']],
    ['[sic]', 'The ships [sic] are not late', ['The ships are not late']],
    ['a capital', '[w]e will open the gate', ['We will open the gate']],
  ])('%s', (_, claimed, found) => {
    expect(verify(claimed)).toEqual({ match: 'normalised', found, wording: 'quoted', speaker: 'Mara Lind' })
  })

  test.each([
    ['a negation put in', 'We will [not] open the gate', ['negation']],
    ['a negation left out', 'The ships are … late', ['negation']],
    ['another number', 'We paid [seven] crews', ['number']],
  ])('but %s is told', (_, claimed, risks) => {
    const source = `${copy}\n\n“We paid five crews,” Lind said.`
    expect(verify(claimed, { source }).risks).toEqual(risks)
  })

  test('what the source itself has in dots and brackets is exact', () => {
    const source = '“We will … open [the old] gate,” Lind said.'
    expect(verify('We will … open [the old] gate', { source }).match).toBe('exact')
  })
})

describe('a crop that turns the sense is a risk, though every word is there', () => {
  test.each([
    ['what denies it', 'the gate is safe', 'negation'],
    ['the denial behind it', 'The ships are', 'negation'],
    ['a condition', 'we stay', 'modality', '“If the fog comes, we stay,” Lind said.'],
    ['a hedge', 'it will rain', 'modality', '“Perhaps it will rain,” Lind said.'],
  ])('%s', (_, claimed, risk, source = copy) => {
    expect(verify(claimed, { source })).toMatchObject({ match: 'exact', risks: [risk] })
  })

  test.each([
    ['of another sentence', 'We go', '“Not now. We go,” Lind said.'],
    ['of another quotation', 'We go', '“It is not so,” Lind said. “We go,” Okafor said.'],
    ['before a comma', 'we go', '“No, we go,” Lind said.'],
  ])('no denial %s', (_, claimed, source) => expect(verify(claimed, { source }).risks).toBeUndefined())
})

describe('whose words they are', () => {
  test.each([
    ['quoted', 'We will open the gate', []],
    ['partlyQuoted', 'A spokesman called it a good day for the port', ['unquoted']],
    ['indirect', 'the harbour was quiet', ['unquoted']],
    ['own', 'The fog lifted at noon', ['unquoted']],
  ])('%s', (wording, claimed, risks) => {
    expect(verifyQuote(copy, claimed)).toMatchObject({ edits: [], wording, risks })
  })

  test('a source that quotes nobody is taken for what somebody said', () => {
    const verdict = verify('the harbour is quiet', { source: 'My friends, the harbour is quiet.' })
    expect(verdict).toEqual({ match: 'exact', found: ['the harbour is quiet'] })
  })

  test('words in marks are preferred to the same words outside', () => {
    const source = 'The gate is open. “The gate is open,” Lind said.'
    expect(verifyQuote(source, 'The gate is open').found).toEqual([{ text: 'The gate is open', start: 19, end: 35 }])
  })

  test('a quotation that a cue interrupts is one', () => {
    expect(verify('I don’t think that the gate is safe, and nobody asked us')).toEqual({
      match: 'normalised',
      found: ['I don’t think that the gate is safe', 'and nobody asked us'],
      wording: 'quoted',
      speaker: 'Ola Okafor',
    })
  })

  test('quotations of two speakers are joined; it is altered, even where every word is there', () => {
    const verdict = verifyQuote(copy, 'We will open the gate on Monday, and nobody asked us')
    expect(verdict).toMatchObject({ match: 'altered', risks: ['joined'], edits: [] })
    expect(verdict.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Mara Lind', 'Ola Okafor'])
  })

  test('dots say that words are left out, not that somebody else speaks', () => {
    expect(verify('We will open the gate … and nobody asked us')).toMatchObject({
      match: 'normalised',
      risks: ['joined'],
    })
  })

  test('a passage over two paragraphs of one speaker is one', () => {
    const source = '“We will open the gate,” Lind said. “We will wait.\n\n“Then we will go.”'
    expect(verify('We will wait. Then we will go.', { source })).toMatchObject({ match: 'normalised', speaker: 'Lind' })
  })
})

describe('of several sources', () => {
  test('the one is told that the words stand in', () => {
    expect(verify('We go', { source: ['The fog lifted.', '“We go,” Lind said.'] })).toMatchObject({
      source: 1,
      speaker: 'Lind',
    })
  })

  test('the best is told: words as they are, in marks, of the speaker', () => {
    expect(verify('We go now', { source: ['“We go,” Lind said.', '“We go now,” Okafor said.'] }).source).toBe(1)
    expect(verify('We go', { source: ['They say we go. “No,” he said.', '“We go,” Okafor said.'] }).source).toBe(1)
    const both = ['“We go,” Mara Lind said.', '“We go,” Ola Okafor said.']
    expect(verify('We go', { source: both, speaker: 'Okafor' })).toMatchObject({ source: 1, speakerMatch: 'right' })
  })

  test('of equal ones the first is told', () => {
    expect(verifyQuote([copy, copy], 'We will open the gate').source).toBe(0)
  })
})

describe('in scripts without spaces', () => {
  const source = '市长说：“我们不去，因为港口关闭了。”'

  test.each([
    ['我们不去', 'exact', undefined],
    ['港口关闭了', 'exact', undefined],
    ['我们去', 'altered', ['negation']],
    ['天气很好', 'absent', undefined],
  ])('%s', (claimed, match, risks) => {
    expect(verify(claimed, { source })).toMatchObject({ match, ...(risks && { risks }) })
  })
})

test('in other languages words in marks are found, also where a cue interrupts them', () => {
  const source = '„Wir gehen nicht“, sagte sie, „und wir bleiben.“'
  expect(verify('wir gehen nicht, und wir bleiben', { source })).toEqual({
    match: 'normalised',
    found: ['Wir gehen nicht', 'und wir bleiben'],
    wording: 'quoted',
  })
  expect(verify('Wir gehen', { source })).toMatchObject({ risks: ['negation'] })
})

describe('what is written in another way is found', () => {
  test.each([
    ['words that a claim cuts in a contraction', 'We don’t go. We do.', 'We do', 'exact'],
    ['a question, not the same words as a statement', '“He left?” she said. “He left.”', 'He left.', 'exact'],
    ['a question with a stop behind its marks', 'She asked, “Is it open?”.', 'Is it open?', 'exact'],
    ['an ordinal', '“We saw the 5th ship,” Lind said.', 'We saw the fifth ship', 'altered'],
  ])('%s', (_, source, claimed, match) => {
    expect(verify(claimed, { source })).toMatchObject({ match })
    expect(verify(claimed, { source }).risks).toBeUndefined()
  })
})

describe('a slip of the caller', () => {
  const slip =
    (...given: unknown[]) =>
    () =>
      verifyQuote(...(given as Parameters<typeof verifyQuote>))

  test.each([
    ['a source that is none', 7, 'x'],
    ['no source', undefined, 'x'],
    ['null for a source', null, 'x'],
    ['an object for a source', {}, 'x'],
    ['one of several sources', ['a', 7], 'x'],
    ['a source that is none, and a claim without words', 7, ''],
    ['a claim that is no text', 'a', 7],
    ['no claim', 'a', undefined],
    ['a speaker that is no text', 'a', 'x', { speaker: 7 }],
    ['an option that is none', 'a', 'x', { speakers: 'Lind' }],
    ['options that are none', 'a', 'x', 'Lind'],
    ['null for options', 'a', 'x', null],
  ])('%s', (_, ...given) => expect(slip(...given)).toThrow(TypeError))

  test('is named', () => {
    expect(slip('a', 'x', { speakers: 'Lind' })).toThrow('speakers')
    expect(slip('a', 7)).toThrow('number')
  })
})
