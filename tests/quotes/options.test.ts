import { describe, expect, test } from 'vitest'
import {
  annotateArticle,
  createArticle,
  type ExtraCue,
  findPeople,
  findQuotes,
  type LexiconOptions,
  parseArticle,
} from 'wirecopy'

/** The reports of a text with further cues: words and dictionary form. */
const found = (text: string, ...cues: (string | ExtraCue)[]) =>
  findQuotes(text, { cues }).map((quote) => [quote.text, quote.cue?.lemma])

const plain = 'Lind posited that the ice was thin.'
const known = 'Mara Lind came. Lind posited that the ice was thin.'

describe('a further cue', () => {
  test.each<[string, string | ExtraCue, string, string]>([
    [plain, 'posit', 'that the ice was thin', 'posit'],
    ['Lind is positing that the ice was thin.', 'posit', 'that the ice was thin', 'posit'],
    ['Officials posit the ice is thin.', 'posit', 'the ice is thin', 'posit'],
    ['“The ice is thin,” posits Lind.', 'posit', '“The ice is thin,”', 'posit'],
    ['Lind theorised whether the ice was thin.', 'theorise', 'whether the ice was thin', 'theorise'],
    [
      'Lind went on record that the ice was thin.',
      { lemma: 'go on record', forms: { past: 'went on record' } },
      'that the ice was thin',
      'go on record',
    ],
    [
      'They knew Lind’s hunch that the ice was thin.',
      { lemma: 'hunch', kind: 'noun' },
      'that the ice was thin',
      'hunch',
    ],
    [
      'They knew Lind’s theses that the ice was thin.',
      { lemma: 'thesis', kind: 'noun', forms: { plural: 'theses' } },
      'that the ice was thin',
      'thesis',
    ],
    ['Lind grumbled about the ice.', { lemma: 'grumble', links: ['about'] }, 'the ice', 'grumble'],
    ['Lind canvassed the plan.', { lemma: 'canvass', takes: ['object'] }, 'the plan', 'canvass'],
    [plain, ' Posit ', 'that the ice was thin', 'posit'],
    [
      'Lind undertook to sail.',
      { lemma: 'undertake', forms: { past: 'undertook' }, takes: ['infinitive'] },
      'to sail',
      'undertake',
    ],
    [
      'Lind briefed the crews the ice was thin.',
      { lemma: 'brief', takes: ['clause', 'addressee'] },
      'the ice was thin',
      'brief',
    ],
  ])('%s', (text, cue, content, lemma) => {
    const words = content.replace(/^“|”$/g, '')
    expect(found(text, cue)).toEqual([[words, lemma]])
    expect(findQuotes(text).map((quote) => quote.cue?.lemma)).not.toContain(lemma)
  })

  test.each<[string, string | ExtraCue]>([
    ['Lind canvassed the plan.', 'canvass'],
    ['Lind canvassed that the ice was thin.', { lemma: 'canvass', takes: ['object'] }],
    ['Lind grumbled about the ice.', 'grumble'],
    ['They knew the hunch that the ice was thin.', { lemma: 'hunch', kind: 'noun' }],
    ['Lind undertaked that the ice was thin.', { lemma: 'undertake', forms: { past: 'undertook' } }],
  ])('not: %s', (text, cue) => expect(found(text, cue)).toEqual([]))

  test('is the caller’s alone', () => {
    findQuotes(plain, { cues: ['posit'] })
    expect(findQuotes(plain)).toEqual([])
  })

  test('lets a cue that is known take more, and what it took before', () => {
    const praise: ExtraCue = { lemma: 'praise', takes: ['that'] }
    expect(found('Lind praised that the ice was thin.')).toEqual([])
    expect(found('Lind praised that the ice was thin.', praise)).toEqual([['that the ice was thin', 'praise']])
    expect(found('Lind praised the crews.', praise)).toEqual([['the crews', 'praise']])
    expect(found('Lind talked with the crews.', { lemma: 'talk', links: ['with'] })).toEqual([['the crews', 'talk']])
    expect(found('Lind praised that the ice was thin.')).toEqual([])
  })

  test('is taken by all that read quotations', () => {
    const options = { cues: ['posit'] }
    const article = createArticle({ body: [known] })
    expect(annotateArticle(article).article.quotes).toEqual([])
    expect(annotateArticle(article, options).article.quotes).toMatchObject([{ speaker: { name: 'Mara Lind' } }])
    expect(parseArticle(known).article.quotes).toEqual([])
    expect(parseArticle(known, options).article.quotes).toMatchObject([{ cue: { lemma: 'posit' } }])
  })
})

describe('a further title', () => {
  const text = 'Harbourwarden Mara Lind came. The harbourwarden said it was late.'
  const options = { titles: ['harbourwarden'] }
  const bearer = [{ name: 'Mara Lind', roles: [{ text: 'Harbourwarden' }] }]

  test('makes a person of a name, and a speaker of the title', () => {
    expect(findPeople('Harbourwarden Mara Lind came.').people).toEqual([])
    expect(findPeople('Harbourwarden Mara Lind came.', options).people).toMatchObject(bearer)
    expect(findQuotes(text)[0]?.speaker?.name).toBe('harbourwarden')
    expect(findQuotes(text, options)[0]?.speaker).toEqual({ name: 'Mara Lind', kind: 'person' })
  })

  test('may have three words', () => {
    const { people } = findPeople('Quay Tide Keeper Mara Lind came.', { titles: ['quay tide keeper'] })
    expect(people).toMatchObject([{ name: 'Mara Lind', roles: [{ text: 'Quay Tide Keeper' }] }])
  })

  test('is taken by all that read articles', () => {
    expect(annotateArticle(createArticle({ body: [text] }), options).article.people).toMatchObject(bearer)
    expect(parseArticle(text, options).article.people).toMatchObject(bearer)
  })
})

describe('a caller’s slip is a TypeError', () => {
  test.each<[string, unknown, string]>([
    ['cues that are no list', { cues: 'posit' }, 'Option cues is no list: posit'],
    ['cues that are null', { cues: null }, 'Option cues is no list: null'],
    ['a cue that is a number', { cues: [1] }, 'A cue is neither text nor an object: 1'],
    ['a cue that is null', { cues: [null] }, 'A cue is neither text nor an object: null'],
    ['an empty cue', { cues: [''] }, 'A cue has no lemma'],
    ['a cue without a lemma', { cues: [{}] }, 'A cue has no lemma: {}'],
    ['a kind', { cues: [{ lemma: 'posit', kind: 'adverb' }] }, 'Cue "posit" is neither verb nor noun: adverb'],
    ['a key of a cue', { cues: [{ lemma: 'posit', lema: 1 }] }, 'No such option: lema'],
    [
      'a key of its forms',
      { cues: [{ lemma: 'posit', forms: { gerund: 'x' } }] },
      'Cue "posit" is a verb, and in forms has no gerund',
    ],
    [
      'a plural of a verb',
      { cues: [{ lemma: 'posit', forms: { plural: 'posits' } }] },
      'Cue "posit" is a verb, and in forms has no plural',
    ],
    [
      'a past of a noun',
      { cues: [{ lemma: 'hunch', kind: 'noun', forms: { past: 'hunched' } }] },
      'Cue "hunch" is a noun, and in forms has no past',
    ],
    [
      'forms that are null',
      { cues: [{ lemma: 'posit', forms: null }] },
      'Cue "posit" has forms that are no object: null',
    ],
    [
      'forms that are a list',
      { cues: [{ lemma: 'posit', forms: ['posit'] }] },
      'Cue "posit" has forms that are no object: ["posit"]',
    ],
    [
      'forms that are text',
      { cues: [{ lemma: 'posit', forms: 'posits' }] },
      'Cue "posit" has forms that are no object: "posits"',
    ],
    ['an empty form', { cues: [{ lemma: 'posit', forms: { past: '' } }] }, 'Cue "posit" has a form or a link'],
    ['links that are no list', { cues: [{ lemma: 'posit', links: 'about' }] }, 'Cue "posit" has links or takings'],
    ['a link that is no text', { cues: [{ lemma: 'posit', links: [1] }] }, 'Cue "posit" has a form or a link'],
    ['takes that is no list', { cues: [{ lemma: 'posit', takes: 'that' }] }, 'Cue "posit" has links or takings'],
    ['a taking', { cues: [{ lemma: 'posit', takes: ['song'] }] }, 'Cue "posit" takes what there is not: song'],
    ['titles that are no list', { titles: 'keeper' }, 'Option titles is no list: keeper'],
    ['an empty title', { titles: [''] }, 'A title is no text of one to 3 words'],
    ['a title that is no text', { titles: [1] }, 'A title is no text of one to 3 words: 1'],
    ['a title of four words', { titles: ['a b c d'] }, 'A title is no text of one to 3 words: a b c d'],
  ])('%s', (_what, given, message) => {
    const options = given as LexiconOptions
    const article = createArticle({ body: [plain] })
    for (const read of [
      () => findQuotes(plain, options),
      () => annotateArticle(article, options),
      () => parseArticle(plain, options),
    ]) {
      expect(read).toThrow(TypeError)
      expect(read).toThrow(message)
    }
  })

  test('an option that there is not, wherever it is given', () => {
    expect(() => findQuotes(plain, { cue: [] } as LexiconOptions)).toThrow(new TypeError('No such option: cue'))
    expect(() => findPeople(plain, { cues: [] } as object)).toThrow(new TypeError('No such option: cues'))
  })
})
