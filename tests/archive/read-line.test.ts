import { describe, expect, test } from 'vitest'
import { type ErrorRecord, type ReadLineOptions, readLine } from 'wirecopy/archive'

function errorOf(value: unknown, options?: ReadLineOptions): ErrorRecord['error'] | undefined {
  const record = readLine(typeof value === 'string' ? value : JSON.stringify(value), 3, options)
  return 'error' in record ? record.error : undefined
}

describe('an item', () => {
  test.each<[string, unknown, unknown]>([
    ['an object', { id: 'a', text: 'Gate opens' }, { id: 'a', line: 3, text: 'Gate opens' }],
    ['a text alone', 'Gate opens', { line: 3, text: 'Gate opens' }],
    ['no id', { text: '' }, { line: 3, text: '' }],
    ['the number 0 as an id', { id: 0, text: '' }, { id: 0, line: 3, text: '' }],
    ['null, which is nothing', { id: null, language: null, text: '' }, { line: 3, text: '' }],
    ['other fields, which are left alone', { text: '', url: 'https://example.org/', line: 9 }, { line: 3, text: '' }],
  ])('%s', (_, value, expected) => expect(readLine(JSON.stringify(value), 3)).toEqual(expected))

  test('with what it says of its copy', () => {
    const said = { timeZone: 'Europe/Oslo', language: 'en-GB', referenceDate: '2031-06-18', profile: 'reuters' }
    expect(readLine(JSON.stringify({ ...said, text: '' }), 1)).toEqual({ line: 1, text: '', ...said })
  })

  test('behind a byte order mark and before a carriage return', () => {
    expect(readLine('\uFEFF{"text":""}\r', 1)).toEqual({ line: 1, text: '' })
  })

  test('whose copy stands in another field', () => {
    expect(readLine('{"text":5,"copy":"Gate opens"}', 1, { textField: 'copy' })).toEqual({
      line: 1,
      text: 'Gate opens',
    })
  })

  test('with fields that are to be kept, where they are there', () => {
    const line = '{"text":"","url":"https://example.org/","tags":["sea"],"section":null}'
    expect(readLine(line, 1, { keep: ['url', 'section', 'toString'] })).toEqual({
      line: 1,
      text: '',
      kept: { url: 'https://example.org/', section: null },
    })
    expect(readLine('{"text":""}', 1, { keep: ['url'] })).toEqual({ line: 1, text: '' })
  })
})

describe('what is wrong', () => {
  test.each<[string, string, string]>([
    ['{"id":"a","text":"Gate', 'line-not-json', 'The line is no JSON (column 23).'],
    ['{"text":"a"} {"text":"b"}', 'line-not-json', 'The line is no JSON (column 14).'],
    ['Gate opens', 'line-not-json', 'The line is no JSON (column 1).'],
    ['["Gate opens"]', 'line-not-json', 'The line holds a list, not a text or an object.'],
    ['7', 'line-not-json', 'The line holds a number, not a text or an object.'],
    ['null', 'line-not-json', 'The line holds null, not a text or an object.'],
    ['{}', 'line-no-text', 'The line has no text to read, but no field at all.'],
    ['{"id":1,"text":null}', 'line-no-text', 'The line has no text to read, but "id", "text".'],
    ['{"text":["Gate"]}', 'line-no-text', 'Field text is ["Gate"], not a text.'],
    [
      '{"id":1,"body":"Gate opens"}',
      'line-no-text',
      'The line has no text to read, but "id", "body"; the option textField (--text-field) can name another one, such as body.',
    ],
    [
      '{"schemaVersion":1,"body":[],"quotes":[]}',
      'line-no-text',
      'The line holds an article that was read already, and no copy.',
    ],
    [
      '{"id":1,"article":{"schemaVersion":1,"body":[],"quotes":[]},"issues":[]}',
      'line-no-text',
      'The line holds an article that was read already, and no copy.',
    ],
    [
      '{"id":{"$oid":"a"},"text":""}',
      'line-bad-option',
      'Field id is {"$oid":"a"}, not a text or a number up to 9007199254740991.',
    ],
    ['{"id":true,"text":""}', 'line-bad-option', 'Field id is true, not a text or a number up to 9007199254740991.'],
    ['{"timeZone":2,"text":""}', 'line-bad-option', 'Field timeZone is 2, not a text.'],
    ['{"profile":["reuters"],"text":""}', 'line-bad-option', 'Field profile is ["reuters"], not a text.'],
  ])('%s', (line, code, message) => expect(errorOf(line)).toEqual({ code, message }))

  test('an id whose last digits a number would lose', () => {
    expect(errorOf('{"id":9007199254740993,"text":""}')).toMatchObject({ code: 'line-bad-option' })
    expect(errorOf('{"id":9007199254740991,"text":""}')).toBeUndefined()
  })

  test('is told with the id and what is kept', () => {
    expect(readLine('{"id":"a","url":"https://example.org/"}', 5, { keep: ['url'] })).toMatchObject({
      id: 'a',
      line: 5,
      kept: { url: 'https://example.org/' },
      error: { code: 'line-no-text' },
    })
  })

  test('a field to be kept that is nested deeper than JSON can be written', () => {
    const nested = (depth: number) => `{"id":"a","text":"","tags":${'['.repeat(depth)}${']'.repeat(depth)},"n":1}`
    const options = { keep: ['tags', 'n'] }
    for (const depth of [101, 300_000])
      expect(readLine(nested(depth), 1, options)).toEqual({
        id: 'a',
        line: 1,
        kept: { n: 1 },
        error: { code: 'line-bad-option', message: 'Field tags is nested too deep to be kept.' },
      })
    expect(readLine(nested(100), 1, options)).not.toHaveProperty('error')
    expect(readLine(nested(300_000), 1)).toEqual({ id: 'a', line: 1, text: '' })
  })

  test('is told in short where a line is long', () => {
    const fields = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`field${at}`.repeat(50), at]))
    expect(errorOf(fields)?.message.length).toBeLessThan(1500)
    expect(errorOf({ text: [fields] })?.message.length).toBeLessThan(200)
  })
})

test.each<[unknown, string]>([
  [{ textfield: 'copy' }, 'No such option: textfield'],
  [{ textField: 5 }, 'Option textField is no text: 5'],
  [{ keep: 'url' }, 'Option keep is no list of names: url'],
  [{ keep: [5] }, 'Option keep is no list of names: 5'],
])('a slip of the caller: %j', (options, message) => {
  expect(() => readLine('""', 1, options as ReadLineOptions)).toThrow(new TypeError(message))
})

test('a line that is no text is a slip too', () => {
  expect(() => readLine(undefined as unknown as string, 1)).toThrow(new TypeError('The line is no text: undefined'))
})
