import { describe, expect, test } from 'vitest'
import { compareWords } from 'wirecopy'
import { told } from './told.js'

describe('no difference is', () => {
  test.each([
    ['marks', '“We go,” she said.', '"We go", she said'],
    ['marks within marks', '“A ‘soft’ gate”', '‘A “soft” gate’'],
    ['dashes', 'the gate — the big one – opened', 'the gate -- the big one - opened'],
    ['spaces', 'the  gate\nopened\u00a0wide', ' the gate opened wide '],
    ['capitals', 'The Gate opened', 'THE GATE OPENED'],
    ['accents, also as characters of their own', 'café', 'cafe\u0301'],
    ['accents that are left out', 'Zoë’s naïve café', 'Zoe’s naive cafe'],
    ['soft hyphens and characters of no width', 'har\u00adbour \ufeffgate', 'harbour gate'],
    ['hyphens', 'e-mail, re-open, long-term plan', 'email, reopen, long term plan'],
    ['stops in an initialism', 'U.S. ships', 'US ships'],
    ['an apostrophe that is left out', 'We don’t know', 'We dont know'],
    ['an apostrophe of another kind', 'We don’t know', "We don't know"],
    ['separators of thousands', '1,200 and 1 200', '1200 and 1,200'],
    ['a percent sign', '40%', '40 percent'],
    ['an ampersand', 'Lind & Okafor', 'Lind and Okafor'],
    ['ligatures and wide letters', 'ﬁnal Ｇａｔｅ', 'final Gate'],
    ['a stop or a shout', 'We go.', 'We go!'],
    ['an ellipsis', 'We … go', 'We go'],
    ['two words in one', 'They can not go', 'They cannot go'],
  ])('%s', (_, before, after) => {
    expect(compareWords(before, after)).toEqual([])
    expect(compareWords(after, before)).toEqual([])
  })

  test.each(['', ' \n', '“”', '…', '[]', 'The gate opened.', '我们不去。', '😀', '\ud83d'])(
    'anything between %j and itself, or what has no words',
    (text) => {
      expect(compareWords(text, text)).toEqual([])
      expect(compareWords('“—”', '… !')).toEqual([])
    },
  )
})

describe('harmless, but told, is', () => {
  test.each([
    ['a contraction that is spelled out', 'We don’t go', 'We do not go', ['changed: don’t > do not']],
    ['one of has', 'It’s gone', 'It has gone', ['changed: It’s > It has']],
    ['a number in figures', 'twenty-five ships', '25 ships', ['changed: twenty-five > 25']],
    ['a large number', '2.5 million', '2,500,000', ['changed: 2.5 million > 2,500,000']],
    ['an ordinal in figures', 'the fifth ship', 'the 5th ship', ['changed: fifth > 5th']],
    ['the ending of a date', 'on May 2', 'on May 2nd', ['added: nd']],
    ['a measure in short', '5 km', '5 kilometres', ['changed: km > kilometres']],
    ['a sign for its word', '$40', '40 dollars', ['moved: $ > dollars']],
    ['about and roughly, before a number', 'about 40 ships', 'roughly 40 ships', ['changed: about > roughly']],
    ['British spelling', 'the colour', 'the color', ['changed: colour > color']],
    ['one for an article', 'a hundred ships', 'one hundred ships', ['changed: a > one']],
    ['an article', 'the ships', 'ships', ['removed: the']],
    ['a filler', 'We really went', 'We went', ['removed: really']],
    ['a filler of several words', 'We, you know, went', 'We went', ['removed: you know']],
    ['a filler for an article', 'like', 'the', ['changed: like > the']],
    ['agreement', 'They is', 'They are', ['changed: is > are']],
  ])('%s', (_, before, after, edits) => {
    expect(told(before, after)).toEqual(edits)
  })
})

describe('a risk is', () => {
  test.each([
    ['a negation put in', 'It is safe', 'It is not safe', ['added negation: not']],
    ['a negation in a contraction', 'We will go', 'We won’t go', ['changed negation: will > won’t']],
    ['a negating prefix', 'It is likely', 'It is unlikely', ['changed negation: likely > unlikely']],
    ['a negating ending', 'a careful plan', 'a careless plan', ['changed negation: careful > careless']],
    ['a word that falls into a negation and another', 'notable', 'not able', ['changed negation: notable > not able']],
    ['a negation of another language', 'Wir gehen nicht', 'Wir gehen', ['removed negation: nicht']],
    ['a number', 'five ships', 'six ships', ['changed number: five > six']],
    ['figures', '1,200 ships', '12,000 ships', ['changed number: 1,200 > 12,000']],
    ['a sign before a number', 'it was -5', 'it was 5', ['removed number: -']],
    ['a plural', 'the minister lied', 'the ministers lied', ['changed number: minister > ministers']],
    ['how many for which', 'five ships', 'fifth ships', ['changed number: five > fifth']],
    ['a score that is added up', 'They won 4-3', 'They won 7', ['changed number: 4-3 > 7']],
    ['figures that are parted', '1200', '12 00', ['changed number: 1200 > 12 00']],
    ['a vague number', 'about 40', '40', ['removed number: about']],
    ['a day', 'on Monday', 'on Tuesday', ['changed number: Monday > Tuesday']],
    ['a quantity', 'all ships', 'some ships', ['changed number: all > some']],
    ['a unit', '5 km', '5 miles', ['changed unit: km > miles']],
    ['a currency', '$40', '€40', ['changed unit: $ > €']],
    ['percent and points', '4 percent', '4 percentage points', ['changed unit: percent > percentage points']],
    ['a name', 'in Port Ansel', 'in Port Ellery', ['changed name: Ansel > Ellery']],
    ['a perfect tense', 'We’ve closed', 'We closed', ['changed modality: We’ve > We']],
    ['a modal verb in a contraction', 'I’d go', 'I go', ['changed modality: I’d > I']],
    ['a person', 'He left', 'She left', ['changed name: He > She']],
    ['a modal verb', 'It will rain', 'It could rain', ['changed modality: will > could']],
    ['a hedge', 'It is safe', 'It is probably safe', ['added modality: probably']],
    ['a condition', 'We go', 'If we go', ['added modality: If']],
    ['a tense', 'It is safe', 'It was safe', ['changed modality: is > was']],
    ['a tense of a verb', 'It rains', 'It rained', ['changed modality: rains > rained']],
    ['a question that became a statement', 'Is it safe?', 'Is it safe.', ['changed modality: safe? > safe.']],
    ['one word moved', 'good news', 'news, good', ['moved order: good']],
    ['other words', 'the big gate', 'the small gate', ['changed wording: big > small']],
  ])('%s', (_, before, after, edits) => {
    expect(told(before, after).map((edit) => edit.replace(/^(moved.*?: )(.*) > \2$/, '$1$2'))).toEqual(edits)
  })

  test('who does what to whom', () => {
    const edits = compareWords('Lind beat Okafor', 'Okafor beat Lind')
    expect(edits.map(({ kind, risk }) => [kind, risk])).toEqual([
      ['moved', 'order'],
      ['moved', 'order'],
    ])
  })

  test('a question does not end where a stop follows its marks', () => {
    expect(compareWords('She asked, “Is it safe?”.', 'She asked, “Is it safe?”')).toEqual([])
  })
})

describe('in scripts without spaces each letter counts', () => {
  test.each([
    ['我们不去', '我们去', ['removed negation: 不']],
    ['五月开放', '六月开放', ['changed number: 五 > 六']],
    ['港口开放', '港口关放', ['changed wording: 开 > 关']],
  ])('%s > %s', (before, after, edits) => expect(told(before, after)).toEqual(edits))
})

test('edits come in the order of the second text, with where they stand in each', () => {
  expect(compareWords('The big gate of Port Ansel is safe.', 'The gate of Port Ellery is not safe.')).toEqual([
    { kind: 'removed', risk: 'wording', before: { text: 'big', start: 4, end: 7 } },
    {
      kind: 'changed',
      risk: 'name',
      before: { text: 'Ansel', start: 21, end: 26 },
      after: { text: 'Ellery', start: 17, end: 23 },
    },
    { kind: 'added', risk: 'negation', after: { text: 'not', start: 27, end: 30 } },
  ])
})

test('the empty text lacks all words', () => {
  expect(compareWords('', 'The gate')).toEqual([
    { kind: 'added', risk: 'wording', after: { text: 'The gate', start: 0, end: 8 } },
  ])
})

test('what is no string is a slip of the caller', () => {
  for (const slip of [undefined, null, 7, ['gate']]) {
    expect(() => compareWords(slip as unknown as string, '')).toThrow(TypeError)
    expect(() => compareWords('', slip as unknown as string)).toThrow(TypeError)
  }
})
