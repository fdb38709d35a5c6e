import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyText, quoteText, type Range, speakerOf, textAt, textOf } from 'wirecopy/article'
import { anArticle, anyText } from './arbitraries.js'
import { sampleArticle } from './sample.js'

describe('textOf', () => {
  test('gives what stands at a range', () => {
    expect(textOf(sampleArticle(), { block: 1, start: 16, end: 25 })).toBe('Mara Lind')
    expect(textOf(sampleArticle(), { block: 'headline', start: 0, end: 7 })).toBe('Harbour')
    expect(textOf(sampleArticle(), { block: 0, start: 46, end: 46 })).toBe('')
  })

  test.each<[string, Omit<Range, 'position'>, string]>([
    ['a table', { block: 2, start: 0, end: 0 }, 'The article has no text at body[2]'],
    ['no block', { block: 9, start: 0, end: 0 }, 'The article has no text at body[9]'],
    ['half a block', { block: 0.5, start: 0, end: 0 }, 'The article has no text at body[0.5]'],
    ['a summary that is not there', { block: 'summary', start: 0, end: 0 }, 'The article has no text at summary'],
    ['past the end', { block: 'headline', start: 0, end: 16 }, 'No range 0-16 in headline, whose text has length 15'],
    [
      'before the start',
      { block: 'headline', start: -1, end: 3 },
      'No range -1-3 in headline, whose text has length 15',
    ],
    ['backwards', { block: 0, start: 3, end: 2 }, 'No range 3-2 in body[0], whose text has length 46'],
    ['no offset', { block: 0, start: 0.5, end: NaN }, 'No range 0.5-NaN in body[0], whose text has length 46'],
    [
      'what every object has',
      { block: 'toString' as 'headline', start: 0, end: 0 },
      'The article has no text at toString',
    ],
  ])('throws for %s', (_, range, message) => {
    expect(() => textOf(sampleArticle(), range)).toThrow(new RangeError(message))
  })
})

test('textAt gives the text of a block, or nothing', () => {
  expect(textAt(sampleArticle(), 0)).toBe('The harbour of Port Ellery reopened on Sunday.')
  expect(textAt(sampleArticle(), 2)).toBeUndefined()
  expect(textAt(sampleArticle(), 'summary')).toBeUndefined()
})

test('bodyText joins the blocks that have text', () => {
  expect(bodyText(sampleArticle())).toBe(
    'The harbour of Port Ellery reopened on Sunday.\n\n“We are ready,” Mara Lind said.',
  )
  expect(bodyText({ body: [] })).toBe('')
})

test('speakerOf leads to the person or organization', () => {
  const article = sampleArticle()
  const [quote] = article.quotes
  expect(speakerOf(article, quote!)).toBe(article.people?.[0])
  expect(speakerOf(article, { speaker: { name: 'X', kind: 'group', ref: 'o1' } })).toBe(article.organizations?.[0])
  expect(speakerOf(article, { speaker: { name: 'X', kind: 'person', ref: 'p9' } })).toBeUndefined()
  expect(speakerOf(article, { speaker: { name: 'X', kind: 'unnamed' } })).toBeUndefined()
  expect(speakerOf(article, {})).toBeUndefined()
})

describe('quoteText', () => {
  /** The ranges are what stands between bars; a list holds the paragraphs. */
  function words(...paragraphs: string[]): string {
    const body = paragraphs.map((text) => ({ type: 'paragraph' as const, text: text.replaceAll('|', '') }))
    const content = paragraphs.flatMap((text, block) => {
      const offsets: number[] = []
      for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) offsets.push(at - offsets.length)
      return offsets.flatMap((start, index) => (index % 2 ? [] : [{ block, start, end: offsets[index + 1] ?? start }]))
    })
    return quoteText({ body }, content)
  }

  test.each([
    ['curly', ['|“We are ready,”| she said.'], 'We are ready,'],
    ['straight', ['|"We are ready,"| she said.'], 'We are ready,'],
    ['single', ['|‘We are ready,’| she said.'], 'We are ready,'],
    ['single, with an apostrophe', ["|'Lind's ships' crews are ready,'| she said."], "Lind's ships' crews are ready,"],
    ['low', ['|„Wir sind bereit“|, sagte sie.'], 'Wir sind bereit'],
    ['Swedish', ['|”Vi är redo”|, sa hon.'], 'Vi är redo'],
    ['guillemets with spaces', ['|« Nous sommes prêts »|, dit-elle.'], 'Nous sommes prêts'],
    ['guillemets pointing in', ['|»Wir sind bereit«|, sagte sie.'], 'Wir sind bereit'],
    ['corners', ['|「準備ができた」|と言った。'], '準備ができた'],
    ['inner marks stay', ['|“He said ‘go,’ and we went,”| she said.'], 'He said ‘go,’ and we went,'],
    ['inner marks at the ends stay', ['|“‘Go,’ he said, ‘now’”|.'], '‘Go,’ he said, ‘now’'],
    ['the nested quotation itself', ['“He said |‘go,’| and we went.”'], 'go,'],
    ['two in one range are inner', ['It was |“risky” and “late”|.'], '“risky” and “late”'],
    ['two straight ones', ['It was |"risky" and "late"|.'], '"risky" and "late"'],
    ['at the end of reported words', ['She said |the plan was “risky”|.'], 'the plan was “risky”'],
    ['at the start of reported words', ['|“Risky” was how she put it|.'], '“Risky” was how she put it'],
    ['no marks', ["She said |Lind's plan was done|."], "Lind's plan was done"],
    ['an apostrophe at the end', ["She spoke of |the ships'| crews."], "the ships'"],
    ['an apostrophe at the start', ["She called it |'tis the season|."], "'tis the season"],
    ['interrupted', ['|“We are,”| she said, |“ready.”|'], 'We are, ready.'],
    ['over paragraphs', ['She said: |“One.|', '|“Two.|', '|“Three.”|'], 'One.\nTwo.\nThree.'],
    ['over paragraphs, straight', ['|"One.|', '|"Two."|'], 'One.\nTwo.'],
    ['over paragraphs, single', ['|‘One.|', '|‘Two.’|'], 'One.\nTwo.'],
    ['over paragraphs, French', ['|« Un.|', '|» Deux. »|'], 'Un.\nDeux.'],
    ['cut in the middle', ['|“We are| |ready,”| she said.'], 'We are ready,'],
    ['nothing but marks', ['|“”|'], ''],
  ])('%s', (_, paragraphs, text) => expect(words(...paragraphs)).toBe(text))

  test('throws for a range that is not there', () => {
    expect(() => quoteText(sampleArticle(), [{ block: 1, start: 0, end: 99 }])).toThrow(RangeError)
  })

  test('gives a text for any ranges, none longer than what stands there', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anArticle({ text: anyText() }), (article) => {
        for (const { text, content } of article.quotes) {
          const printed = content.map((range) => textOf(article, range))
          expect(text.length).toBeLessThanOrEqual(printed.join(' ').length)
        }
      }),
    )
  })
})
