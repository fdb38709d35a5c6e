import { describe, expect, test } from 'vitest'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const title = 'Tarnholm closes its pier for two winters'
const above = (line: string) => `${line}\n\n${title}\n\n${text}`
const below = (line: string) => `${title}\n\n${line}\n\n${text}`
const signalsOf = (copy: string) => read(copy).signals?.map(({ position, ...signal }) => signal)

describe('a line that says what transmission this is', () => {
  test.each([
    ['1ST LEAD', { kind: 'lead', number: 1 }],
    ['(LEAD)', { kind: 'lead' }],
    ['(2nd LD)', { kind: 'lead', number: 2 }],
    ['2nd Ld-Writethru', { kind: 'lead', number: 2 }],
    ['WRITETHRU', { kind: 'writethru' }],
    ['3RD ADD', { kind: 'add', number: 3 }],
    ['INSERT', { kind: 'insert' }],
    ['SUB', { kind: 'sub' }],
    ['UPDATE 3', { kind: 'update', number: 3 }],
    ['CORRECTION', { kind: 'correction' }],
    ['Corrected', { kind: 'correction' }],
    ['CLARIFICATION', { kind: 'clarification' }],
    ['REFILE', { kind: 'refile' }],
    ['(REPEAT)', { kind: 'repeat' }],
    ['***FLASH***', { kind: 'flash' }],
    ['BULLETIN', { kind: 'bulletin' }],
    ['URGENT', { kind: 'urgent' }],
    ['URGENT ¶¶', { kind: 'urgent' }],
    ['Eilmeldung', { kind: 'urgent' }],
    ['NEWS ALERT', { kind: 'alert' }],
    ['MEDIA ADVISORY', { kind: 'advisory' }],
    ['BRIEF', { kind: 'brief' }],
    ['WRAPUP 2', { kind: 'wrapup', number: 2 }],
  ])('%s', (line, signal) => {
    expect(signalsOf(above(line))).toEqual([{ ...signal, text: line }])
    expect(read(above(line)).signals?.[0]?.position).toEqual({ start: 0, end: line.length })
    expect(furnitureOf(above(line))).toEqual([`signal: ${line}`, `headline: ${title}`])
    expect(read(above(line))).not.toHaveProperty('status')
  })

  test.each(['Update your boat', 'Hold the line', 'Insert coin', 'Kill the plan', 'Press advisory body meets'])(
    'not: %s',
    (line) => {
      expect(read(above(line))).not.toHaveProperty('signals')
      expect(read(above(line)).headline).toBe(line)
    },
  )

  test('in small letters it says nothing', () => expect(read(above('kill'))).not.toHaveProperty('signals'))
})

test.each([
  ['BC-Tarnholm-Pier, 2nd Ld-Writethru,466', { kind: 'lead', text: '2nd Ld-Writethru', number: 2 }],
  ['BC-Tarnholm-Pier (2nd Ld)', { kind: 'lead', text: '2nd Ld', number: 2 }],
  ['HARBOUR-PIER (UPDATE 2)', { kind: 'update', text: 'UPDATE 2', number: 2 }],
  ['HARBOUR-PIER/ (2ND LEAD)', { kind: 'lead', text: '2ND LEAD', number: 2 }],
])('what a slug says behind its name: %s', (line, signal) => {
  expect(signalsOf(above(line))).toEqual([signal])
  const { start, end } = read(above(line)).signals?.[0]?.position ?? { start: 0, end: 0 }
  expect(line.slice(start, end)).toBe(signal.text)
  expect(read(above(line)).slugline).toBe(line)
})

describe('what becomes of the article', () => {
  test.each([
    ['KILL', 'kill', 'canceled'],
    ['MANDATORY KILL', 'kill', 'canceled'],
    ['Kill advisory', 'kill', 'canceled'],
    ['STORY WITHDRAWN', 'kill', 'canceled'],
    ['HOLD', 'withhold', 'withheld'],
    ['WITHHELD', 'withhold', 'withheld'],
    ['EDITORS: PLEASE HOLD FOR RELEASE', 'withhold', 'withheld'],
    ['RELEASED FOR USE', 'release', 'usable'],
  ])('%s', (line, kind, status) => {
    for (const copy of [above(line), below(line)]) {
      expect(read(copy).status).toBe(status)
      expect(signalsOf(copy)).toEqual([{ kind, text: line }])
      expect(read(copy).headline).toBe(title)
    }
  })

  test('nothing without such a line', () => {
    expect(read(above('URGENT'))).not.toHaveProperty('status')
    expect(read(`Kill the plan, says council\n\n${text}`)).not.toHaveProperty('status')
  })
})

describe('what a headline announces', () => {
  test.each([
    ['UPDATE 1-Pier closes', { kind: 'update', text: 'UPDATE 1-', number: 1 }],
    ['UPDATE 12-Pier closes', { kind: 'update', text: 'UPDATE 12-', number: 12 }],
    ['UPDATE: Pier closes', { kind: 'update', text: 'UPDATE:' }],
    ['WRAPUP 3-Pier closes', { kind: 'wrapup', text: 'WRAPUP 3-', number: 3 }],
    ['CORRECTED-Pier closes', { kind: 'correction', text: 'CORRECTED-' }],
    ['CORRECTED: Pier closes', { kind: 'correction', text: 'CORRECTED:' }],
    ['CORRECTION: Pier closes', { kind: 'correction', text: 'CORRECTION:' }],
    ['CLARIFICATION: Pier closes', { kind: 'clarification', text: 'CLARIFICATION:' }],
    ['REFILE-Pier closes', { kind: 'refile', text: 'REFILE-' }],
    ['RPT-Pier closes', { kind: 'repeat', text: 'RPT-' }],
    ['REPEAT - Pier closes', { kind: 'repeat', text: 'REPEAT -' }],
    ['BRIEF-Pier closes', { kind: 'brief', text: 'BRIEF-' }],
    ['(LEAD) Pier closes', { kind: 'lead', text: '(LEAD)' }],
    ['(2nd LD) Pier closes', { kind: 'lead', text: '(2nd LD)', number: 2 }],
    ['(URGENT) Pier closes', { kind: 'urgent', text: '(URGENT)' }],
  ])('%s', (line, signal) => {
    expect(read(`${line}\n\n${text}`)).toMatchObject({ headline: line, signals: [signal] })
  })

  test.each([
    ['RPT-UPDATE 2-Pier closes', ['repeat', 'update']],
    ['CORRECTED-UPDATE 1-Pier closes', ['correction', 'update']],
    ['RPT-CORRECTED-UPDATE 2-Pier closes', ['repeat', 'correction', 'update']],
    ['(LEAD) (2nd LD) Pier closes', ['lead', 'lead']],
  ])('all of it: %s', (line, kinds) => {
    expect(read(`${line}\n\n${text}`).headline).toBe(line)
    expect(signalsOf(`${line}\n\n${text}`)?.map(({ kind }) => kind)).toEqual(kinds)
  })

  test('what was corrected stands on the next line', () => {
    for (const between of ['\n', '\n\n']) {
      const copy = `CORRECTED: Pier closes${between}Corrects cost of the work\n\n${text}`
      expect(furnitureOf(copy)).toEqual(['headline: CORRECTED: Pier closes', 'correction: Corrects cost of the work'])
      expect(read(copy).edNotes?.[0]?.text).toBe('Corrects cost of the work')
      expect(bodyOf(copy)).toEqual(text.split('\n\n'))
    }
    // not below a headline that announces nothing
    expect(read(`Pier closes\n\nCorrects cost of the work\n\n${text}`)).not.toHaveProperty('edNotes')
    expect(bodyOf(`Pier closes\nCorrects cost of the work\n\n${text}`)).toContain('Corrects cost of the work')
  })

  test.each([
    'UPDATES-Pier closes',
    'UPDATE 123-Pier closes',
    'UPDATE the pier',
    'Update your boat, says council',
    'BRIEF talks on pier',
    'FACTBOX: Pier closes',
    'Lead found in water',
    'LEAD FOUND IN WATER',
    '(Lead) in water, council says',
    '(News Focus) Pier closes',
  ])('not: %s', (line) => {
    expect(read(`${line}\n\n${text}`)).not.toHaveProperty('signals')
    expect(read(`${line}\n\n${text}`).headline).toBe(line)
  })
})

describe('what a note announces', () => {
  test.each([
    ['(Adds quotes, details)', 'update'],
    ['(Recasts, adds quotes)', 'update'],
    ['(New throughout)', 'update'],
    ['(Corrects the year)', 'correction'],
    ['(In April 15 story, corrects name of chairwoman)', 'correction'],
    ['(Clarifies title in paragraph four)', 'clarification'],
    ['(Writes through)', 'writethru'],
    ['(Refiles to add dateline)', 'refile'],
    ['(Repeats story first sent on Monday)', 'repeat'],
    ['(ATTN: UPDATES with quotes from the mayor)', 'update'],
    ['(ATTN: CORRECTS name in para 2)', 'correction'],
    ['EDS: UPDATES with quotes from the mayor.', 'update'],
  ])('%s', (note, kind) => expect(signalsOf(below(note))).toEqual([{ kind, text: note }]))

  test.each(['(ATTN: photo available)', '(Eds: with photos)', 'AP Photo TRN101'])('nothing: %s', (note) => {
    expect(read(below(note)).edNotes).toHaveLength(1)
    expect(read(below(note))).not.toHaveProperty('signals')
  })
})

test('the headline first, then in the order of the copy', () => {
  const copy = `URGENT\n\nUPDATE 2-${title}\n\n(Adds quotes)\n\n${text}\n\nCorrection: The pier was built in 1902.`
  expect(read(copy).signals?.map(({ kind, text: printed }) => [kind, printed])).toEqual([
    ['update', 'UPDATE 2-'],
    ['urgent', 'URGENT'],
    ['update', '(Adds quotes)'],
    ['correction', 'Correction: The pier was built in 1902.'],
  ])
})

test('what slug and headline both announce is one signal', () => {
  const copy = `GATE-TARNHOLM/TIDE (UPDATE 2)\n\nUPDATE 2-Tarnholm closes its gate\n\n${text}`
  expect(read(copy).signals).toEqual([{ kind: 'update', text: 'UPDATE 2-', number: 2 }])
})
