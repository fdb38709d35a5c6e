import { describe, expect, test } from 'vitest'
import { findDateline, readWire } from 'wirecopy/wire'
import { text } from './readings.js'

const rest = 'The pier of the old town closed on Monday.'

function dateOf(line: string, referenceDate?: string) {
  return findDateline(`${line} ${rest}`, { referenceDate })?.date
}

describe('a date with its year', () => {
  test.each([
    ['TARNHOLM, Nov 22, 2031 -', 'Nov 22, 2031', '2031-11-22'],
    ['TARNHOLM, 22 Nov 2031 -', '22 Nov 2031', '2031-11-22'],
    ['TARNHOLM, Nov. 22nd, 2031 (AP) -', 'Nov. 22nd, 2031', '2031-11-22'],
    ['TARNHOLM, 22-Nov-2031 –', '22-Nov-2031', '2031-11-22'],
    ['TARNHOLM, Saturday, Nov 22, 2031 (AP) -', 'Saturday, Nov 22, 2031', '2031-11-22'],
    ['TARNHOLM, Sat Nov 22, 2031 (AP) -', 'Sat Nov 22, 2031', '2031-11-22'],
    ['KESSEL, Alberta, Nov.  02, 2031 (GLOBE NEWSWIRE) --', 'Nov.  02, 2031', '2031-11-02'],
    ['MOSCOW (USSR), 14 APR 91 (TASS) --', '14 APR 91', '1991-04-14'],
    ['KESSEL, Alberta--(Newsfile Corp. - Nov 22, 2031) -', 'Nov 22, 2031', '2031-11-22'],
    ['Tarnholm, 22. November 2031 –', '22. November 2031', '2031-11-22'],
    ['Tarnholm, 15 de abril de 2031 (EFE).-', '15 de abril de 2031', '2031-04-15'],
    ['TARNHOLM, 26 mai 2031 (GLOBE NEWSWIRE) --', '26 mai 2031', '2031-05-26'],
    ['КИЇВ, 22 листопада 2031 –', '22 листопада 2031', '2031-11-22'],
  ])('%s', (line, printed, local) => {
    const date = dateOf(line)
    expect(date).toMatchObject({ text: printed, local, precision: 'day' })
    expect(line.slice(date?.position?.start, date?.position?.end)).toBe(printed)
    expect(date).not.toHaveProperty('instant')
  })

  test('nothing of it is inferred', () => {
    expect(dateOf('TARNHOLM, Nov 22, 2031 -')).not.toHaveProperty('inferred')
  })
})

describe('a date without a year takes it from the reference date', () => {
  test.each([
    ['TARNHOLM, Nov 22 (AP) —', '2031-11-22', '2031-11-22'],
    ['TARNHOLM, Nov 22 (AP) —', '2031-11-30', '2031-11-22'],
    ['TARNHOLM, Nov 22 (AP) —', '2032-01-05', '2031-11-22'],
    ['TARNHOLM, Dec 31 (AP) —', '2032-01-01', '2031-12-31'],
    ['TARNHOLM, Jan 1 (AP) —', '2031-12-31', '2032-01-01'],
    ['TARNHOLM, Nov 23 (AP) —', '2031-11-22', '2031-11-23'],
    ['TARNHOLM, May 15 (AP) —', '2031-04-15', '2030-05-15'],
    ['TARNHOLM, Feb 29 (AP) —', '2031-03-01', '2028-02-29'],
    ['Tarnholm, 1er nov (AFP) -', '2031-11-05', '2031-11-01'],
    ['WIEN, 3. März (APA) -', '2031-03-05', '2031-03-03'],
    ['(ANSA) - ROMA, 15 LUG -', '2031-07-15', '2031-07-15'],
    ['Київ. 22 листопада. УНІАН.', '2031-11-23', '2031-11-22'],
    ['Москва, 1 дек — РИА Новости.', '2031-12-02', '2031-12-01'],
    ['Praha 22. listopadu (ČTK) -', '2031-11-23', '2031-11-22'],
  ])('%s on %s: %s', (line, referenceDate, local) => {
    const date = dateOf(line, referenceDate)
    expect(date).toMatchObject({ local, inferred: ['year'] })
    expect(date?.certainty).toBeGreaterThan(0.5)
    expect(date?.certainty).toBeLessThan(1)
  })

  test('a weekday says which year is meant', () => {
    expect(dateOf('TARNHOLM, Friday, Nov 22 (AP) —', '2031-11-23')?.local).toBe('2030-11-22')
    expect(dateOf('TARNHOLM, Saturday, Nov 22 (AP) —', '2031-11-23')?.local).toBe('2031-11-22')
  })

  test('and has no day without one', () => {
    expect(dateOf('TARNHOLM, Nov 22 (AP) —')).toEqual({
      text: 'Nov 22',
      precision: 'day',
      position: { start: 10, end: 16 },
    })
  })
})

describe('the stamp of the copy says what year it is', () => {
  const dateline = 'TARNHOLM, April 14 (AP) —'
  const localIn = (head: string, referenceDate?: string) =>
    readWire(`${head}\n\nPier closes\n\n${dateline} ${text}`, { referenceDate }).article.dateline?.date?.local

  test.each([
    ['19:28 15.04.2031', '2031-04-14'],
    ['15 April 2031', '2031-04-14'],
    ['Updated: 15 April 2031, 19:28', '2031-04-14'],
    ['2 January 2032', '2031-04-14'],
  ])('%s', (stamp, local) => expect(localIn(stamp)).toBe(local))

  test('before the reference date', () => {
    expect(localIn('15 April 2031', '2020-01-01')).toBe('2031-04-14')
    expect(localIn('April 2031', '2020-04-20')).toBe('2020-04-14')
  })

  test('an end of an embargo does not', () => {
    expect(localIn('EMBARGOED UNTIL 6 May 2031 10:00')).toBeUndefined()
  })
})

describe('issues', () => {
  const read = (line: string) => readWire(`${line} ${text}`)

  test.each([
    ['LONDON, March 215 -', 'wire-dateline-date-unread', 'March 215'],
    ['TARNHOLM, March 215 (Reuters) -', 'wire-dateline-date-unread', 'March 215'],
    ['LONDON, Nov 31 -', 'time-date-impossible', 'Nov 31'],
    ['LONDON, 30 Feb 2031 -', 'time-date-impossible', '30 Feb 2031'],
    ['LONDON, Nov 22 -', 'time-year-missing', 'Nov 22'],
  ])('%s: %s', (line, code, printed) => {
    const { article, issues } = read(line)
    expect(article.dateline?.text).toBe(line)
    const start = line.indexOf(printed)
    const position = { start, end: start + printed.length }
    expect(article.dateline?.date).toEqual({ text: printed, precision: 'day', position })
    expect(issues).toMatchObject([{ code, span: position }])
    expect(issues[0]?.message).toContain(`"${printed}"`)
  })

  test('a day of the week that contradicts', () => {
    const { article, issues } = read('LONDON, Sunday, Nov 22, 2031 -')
    expect(article.dateline?.date?.local).toBe('2031-11-22')
    expect(issues).toMatchObject([{ code: 'time-weekday-contradicts', span: { start: 8, end: 28 } }])
  })

  test('NO DATE is no date, and none is missing', () => {
    const { article, issues } = read('MOSCOW (USSR), NO DATE (RADIO KESSEL) --')
    expect(article.dateline?.text).toBe('MOSCOW (USSR), NO DATE (RADIO KESSEL) --')
    expect(article.dateline).not.toHaveProperty('date')
    expect(issues).toEqual([])
  })
})

describe('a time of day behind the date', () => {
  const line = 'Kessel, Texas (Newsworthy.ai) Tuesday Apr 15, 2031 @ 7:00 AM Eastern —'

  test('says when the text went out', () => {
    const { article, issues } = readWire(`${line} ${text}`)
    expect(article.dateline?.date).toMatchObject({ text: 'Tuesday Apr 15, 2031', local: '2031-04-15' })
    expect(article.published).toEqual({
      text: 'Tuesday Apr 15, 2031 @ 7:00 AM Eastern',
      local: '2031-04-15T07:00',
      precision: 'minute',
      offset: '-04:00',
      timeZone: 'America/New_York',
      zoneFrom: 'text',
      instant: '2031-04-15T11:00:00.000Z',
      position: { start: 30, end: 68 },
    })
    expect(issues).toEqual([])
  })

  test('with the name of a zone', () => {
    const { article } = readWire(`${line.replace('Eastern', 'America/Toronto')} ${text}`)
    expect(article.published?.timeZone).toBe('America/Toronto')
  })

  test('goes behind the stamp of the copy', () => {
    const { article } = readWire(`16 April 2031, 09:05 GMT\n\nPier closes\n\n${line} ${text}`)
    expect(article.published?.instant).toBe('2031-04-16T09:05:00.000Z')
    expect(article.dateline?.date?.local).toBe('2031-04-15')
  })
})
