import { describe, expect, test } from 'vitest'
import { Article, Block, Dateline, Quote, Timestamp } from 'wirecopy/article'
import * as z from 'zod'
import { sampleArticle, sampleWith } from './sample.js'

function problems(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value)
  return result.success ? [] : result.error.issues.map((issue) => `${z.core.toDotPath(issue.path)}: ${issue.message}`)
}

test('a whole article passes', () => {
  expect(Article.safeParse(sampleArticle())).toEqual({ success: true, data: sampleArticle() })
  expect(problems(Article, { schemaVersion: 1, body: [], quotes: [] })).toEqual([])
})

describe('unknown keys', () => {
  test('the nearest known key is suggested', () => {
    expect(problems(Article, sampleWith({ headlin: 'x' }))).toEqual([
      ': expected only known keys, found "headlin"; did you mean "headline"?',
    ])
  })

  test('few known keys are listed', () => {
    expect(problems(Article, sampleWith({ provider: { name: 'Ellery Wire', url: 'https://example.org' } }))).toEqual([
      'provider: expected only known keys (name, uri), found "url"; did you mean "uri"?',
    ])
  })

  test('what is like nothing known gets no suggestion', () => {
    expect(problems(Article, sampleWith({ zzzzzz: 1 }))).toEqual([': expected only known keys, found "zzzzzz"'])
  })

  test('many are counted, and long ones cut', () => {
    const keys = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}`.repeat(100), 1]))
    const [problem = '', ...others] = problems(Article, sampleWith(keys))
    expect(others).toEqual([])
    expect(problem).toMatch(/ and 995 more$/)
    expect(problem.length).toBeLessThan(350)
  })
})

describe('values', () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ['no object', Article, 'text', ': expected an object, found "text"'],
    ['nothing', Article, undefined, ': expected an object, found nothing (undefined)'],
    [
      'another version of the model',
      Article,
      sampleWith({ schemaVersion: '1' }),
      'schemaVersion: expected 1, found "1"',
    ],
    [
      'null',
      Article,
      sampleWith({ headline: null }),
      'headline: expected a string, found null (a key without a value is left out, never null)',
    ],
    [
      'an empty string',
      Article,
      sampleWith({ headline: '' }),
      'headline: expected a string that is not empty, found ""',
    ],
    ['a missing list', Article, sampleWith({ body: undefined }), 'body: expected a list, found nothing (undefined)'],
    [
      'a list for a string',
      Article,
      sampleWith({ summary: ['a', 'b'] }),
      'summary: expected a string, found a list of 2',
    ],
    [
      'a value of a list that is nearly right',
      Article,
      sampleWith({ status: 'cancelled' }),
      'status: expected one of "usable", "withheld", "canceled", found "cancelled"; did you mean "canceled"?',
    ],
    ['too much', Article, sampleWith({ urgency: 10 }), 'urgency: expected a number of at most 9, found 10'],
    ['too little', Article, sampleWith({ urgency: 0 }), 'urgency: expected a number of at least 1, found 0'],
    ['a fraction', Article, sampleWith({ urgency: 1.5 }), 'urgency: expected a whole number, found 1.5'],
    ['no number', Dateline, { text: 'X', certainty: NaN }, 'certainty: expected a number, found NaN'],
    [
      'a form',
      Article,
      sampleWith({ language: 'English!' }),
      'language: expected a BCP 47 language tag such as "en" or "pt-BR", found "English!"',
    ],
    [
      'an offset',
      Timestamp,
      { precision: 'day', text: 'x', offset: '+3' },
      'offset: expected an offset from UTC such as "+03:00", found "+3"',
    ],
    [
      'an empty list',
      Quote,
      { ...sampleArticle().quotes[0], content: [] },
      'content: expected a list that is not empty, found a list of 0',
    ],
    [
      'an empty list for a string',
      Article,
      sampleWith({ summary: [] }),
      'summary: expected a string, found a list of 0',
    ],
    [
      'a string for a list that is not empty',
      Quote,
      { ...sampleArticle().quotes[0], content: '' },
      'content: expected a list, found ""',
    ],
    ['a function', Article, sampleWith({ headline: () => 'x' }), 'headline: expected a string, found a function'],
  ])('%s', (_, schema, value, message) => {
    expect(problems(schema, value)).toEqual([message])
  })

  test('a long string is cut, never inside a character', () => {
    const [problem = ''] = problems(Article, sampleWith({ language: `${'-'.repeat(39)}😀${'x'.repeat(50)}` }))
    expect(problem).toBe(`language: expected a BCP 47 language tag such as "en" or "pt-BR", found "${'-'.repeat(39)}…"`)
  })
})

describe('unions', () => {
  test('an unknown kind of block: what its type says', () => {
    expect(problems(Block, { type: 'paragaph', text: 'x' })).toEqual([
      'type: expected one of "paragraph", "heading", "listItem", "blockquote", "preformatted", "table", "media", ' +
        '"embed", "rule", found "paragaph"; did you mean "paragraph"?',
    ])
    expect(problems(Article, sampleWith({ body: [{ text: 'x' }] }))[0]).toMatch(
      /^body\[0\]\.type: expected one of "paragraph", .* found nothing/,
    )
    expect(problems(Article, sampleWith({ body: ['x'] }))).toEqual(['body[0]: expected an object, found "x"'])
  })

  test('the text that a range points into', () => {
    const quote = { ...sampleArticle().quotes[0], content: [{ block: 'title', start: 0, end: 1 }] }
    expect(problems(Article, sampleWith({ quotes: [quote] }))).toEqual([
      'quotes[0].content[0].block: expected a number or one of "headline", "summary", found "title"',
    ])
  })
})

describe('tools that read errors', () => {
  const { error } = Article.safeParse(sampleWith({ urgency: 10, body: [{ type: 'rule', x: 1 }], quotes: [] }))

  test('prettifyError', () => {
    expect(z.prettifyError(error!)).toBe(
      '✖ expected a number of at most 9, found 10\n  → at urgency\n' +
        '✖ expected only known keys (type), found "x"\n  → at body[0]',
    )
  })

  test('flattenError and treeifyError, with words of one’s own', () => {
    expect(z.flattenError(error!).fieldErrors.urgency).toEqual(['expected a number of at most 9, found 10'])
    expect(z.flattenError(error!, (issue) => issue.code).fieldErrors).toEqual({
      urgency: ['too_big'],
      body: ['unrecognized_keys'],
    })
    expect(z.treeifyError(error!).properties?.body?.items?.[0]?.errors).toEqual([
      'expected only known keys (type), found "x"',
    ])
    expect(z.treeifyError(error!, (issue) => issue.code).properties?.urgency?.errors).toEqual(['too_big'])
  })

  test('a map per parse is asked where the schema has no words of its own', () => {
    // zod puts the words of a schema first; whoever wants others maps the issues
    const own = z.object({ article: Article, note: z.string() })
    const result = own.safeParse({ article: sampleWith({ urgency: 10 }), note: 1 }, { error: () => 'other words' })
    expect(result.error?.issues.map(({ message }) => message)).toEqual([
      'expected a number of at most 9, found 10',
      'other words',
    ])
  })

  test('the input is reported on request', () => {
    const { error } = Article.safeParse(sampleWith({ urgency: 10 }), { reportInput: true })
    expect(error?.issues[0]?.input).toBe(10)
  })

  test('Standard Schema', () => {
    const { vendor, version, validate } = Article['~standard']
    expect({ vendor, version }).toEqual({ vendor: 'zod', version: 1 })
    expect(validate(sampleArticle())).toEqual({ value: sampleArticle() })
    expect(validate(sampleWith({ urgency: 10 }))).toMatchObject({
      issues: [{ message: 'expected a number of at most 9, found 10', path: ['urgency'] }],
    })
  })
})
