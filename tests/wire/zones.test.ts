import { describe, expect, test } from 'vitest'
import { type ReadWireOptions, readWire } from 'wirecopy/wire'
import { furnitureOf, read, text } from './readings.js'

const stamp = '15 April 2031, 19:28'
const title = 'Pier closes'

function copyOf(head: string, dateline: string): string {
  return `${head}\n\n${title}\n\n${dateline} ${text}`
}

/** `Europe/Rome +02:00 dateline`: the zone of `published`, its offset, and where it is from. */
function zoneOf(head: string, dateline: string, options?: ReadWireOptions): string {
  const { timeZone, offset, zoneFrom } = read(copyOf(head, dateline), options).published ?? {}
  return [timeZone, offset, zoneFrom].filter(Boolean).join(' ')
}

describe('the zone of a time is', () => {
  const tokyo = { timeZone: 'Asia/Tokyo' }

  test('the offset that it prints, before everything else', () => {
    expect(zoneOf(`${stamp} +05:00`, 'ROME (TASS) -', tokyo)).toBe('+05:00 text')
    expect(zoneOf(`${stamp} +05:00`, 'ROME (TASS) -', { profile: 'dpa' })).toBe('+05:00 text')
  })

  test('the offset, where it prints a zone as well', () => {
    const { article, issues } = readWire(copyOf('2031-04-15T19:28:00+05:00 EDT', 'ROME (TASS) -'))
    expect(article.published?.offset).toBe('+05:00')
    expect(issues.map(({ code }) => code)).toEqual(['time-zone-contradicts'])
  })

  test('else the zone that it prints', () => {
    expect(zoneOf(`${stamp} EDT`, 'ROME (TASS) -', tokyo)).toBe('-04:00 text')
    expect(zoneOf(`${stamp} Kyiv time`, 'ROME (TASS) -', tokyo)).toBe('Europe/Kyiv +03:00 text')
  })

  test('else that of the caller', () => {
    expect(zoneOf(stamp, 'ROME (TASS) -', tokyo)).toBe('Asia/Tokyo +09:00 option')
    expect(zoneOf(stamp, 'ROME (TASS) -', { ...tokyo, profile: 'dpa' })).toBe('Asia/Tokyo +09:00 option')
  })

  test('else that of the profile', () => {
    expect(zoneOf(stamp, 'ROME (TASS) -')).toBe('Europe/Moscow +03:00 profile')
    expect(zoneOf(stamp, 'ROME (AP) -', { profile: 'tass' })).toBe('Europe/Moscow +03:00 profile')
    expect(zoneOf(stamp, 'ROME (TASS) -', { profile: 'dpa' })).toBe('Europe/Berlin +02:00 profile')
  })

  test('else that of the place of the dateline', () => {
    expect(zoneOf(stamp, 'ROME (AP) -')).toBe('Europe/Rome +02:00 dateline')
    expect(zoneOf(stamp, 'PORT ANSEL, Pa. (AP) —')).toBe('America/New_York -04:00 dateline')
    expect(zoneOf(stamp, 'ROME (TASS) -', { profile: 'ap' })).toBe('Europe/Rome +02:00 dateline')
  })

  test('of several places the first', () => {
    expect(zoneOf(stamp, 'ROME/TOKYO (AP) -')).toBe('Europe/Rome +02:00 dateline')
    expect(zoneOf(stamp, 'TARNHOLM/TOKYO (AP) -')).toBe('')
  })

  test.each([
    ['a place that is not known', 'TARNHOLM (AP) —'],
    ['a region of several zones', 'KESSEL, Mich. (AP) —'],
    ['no place', '(AP) —'],
  ])('else none, and an issue: %s', (_, dateline) => {
    const { article, issues } = readWire(copyOf(stamp, dateline))
    expect(article.published).toEqual({
      ...{ text: stamp, local: '2031-04-15T19:28', precision: 'minute', position: { start: 0, end: 20 } },
    })
    expect(issues).toMatchObject([{ code: 'time-zone-unknown', span: { start: 0, end: 20 } }])
  })

  test('none for a name of several places, which is told too', () => {
    const codes = readWire(copyOf(stamp, 'PORTSMOUTH (AP) —')).issues.map(({ code }) => code)
    expect(codes).toEqual(['time-zone-unknown', 'place-ambiguous'])
  })
})

describe('the instant goes with the zone', () => {
  test.each([
    [stamp, 'ROME (AP) -', '2031-04-15T17:28:00.000Z'],
    ['15 January 2031, 19:28', 'ROME (AP) -', '2031-01-15T18:28:00.000Z'],
    [stamp, 'ROME (TASS) -', '2031-04-15T16:28:00.000Z'],
  ])('%s, %s', (head, dateline, instant) => {
    const { article, issues } = readWire(copyOf(head, dateline))
    expect(article.published?.instant).toBe(instant)
    expect(issues).toEqual([])
  })

  test('a day has neither', () => {
    const { article, issues } = readWire(copyOf('15 April 2031', 'ROME (AP) -'))
    expect(article.published).toEqual({
      ...{ text: '15 April 2031', local: '2031-04-15', precision: 'day', position: { start: 0, end: 13 } },
    })
    expect(issues).toEqual([])
  })

  test.each([
    ['9 March 2031, 02:30', 'time-hour-skipped'],
    ['2 November 2031, 01:30', 'time-hour-repeated'],
  ])('an hour that the place does not have once: %s', (head, code) => {
    const { article, issues } = readWire(copyOf(head, 'NEW YORK (AP) —'))
    expect(article.published?.zoneFrom).toBe('dateline')
    expect(issues).toMatchObject([{ code, span: { start: 0, end: head.length } }])
  })

  test('all times of the copy have it', () => {
    const article = read(copyOf(`${stamp}\nUpdated: ${stamp}\nExpires: 16 April 2031, 10:00`, 'ROME (AP) -'))
    const { published, versionCreated, expires } = article
    expect([published?.zoneFrom, versionCreated?.zoneFrom, expires?.zoneFrom]).toEqual(Array(3).fill('dateline'))
  })

  test('a time of day in the dateline has that of its place', () => {
    const line = 'Phoenix, Arizona (Newsworthy.ai) Tuesday Apr 15, 2031 @ 7:00 AM —'
    const { published } = read(`${title}\n\n${line} ${text}`)
    expect(published).toMatchObject({ timeZone: 'America/Phoenix', zoneFrom: 'dateline', offset: '-07:00' })
  })
})

describe('letters of several zones', () => {
  test.each(['CST', 'IST', 'BST'])('%s alone has no instant, and an issue', (letters) => {
    const { article, issues } = readWire(copyOf(`${stamp} ${letters}`, 'TARNHOLM (AP) —'))
    expect(article.published).not.toHaveProperty('instant')
    expect(article.published).not.toHaveProperty('zoneFrom')
    expect(issues).toMatchObject([{ code: 'time-zone-ambiguous', span: { start: 21, end: 24 } }])
    expect(issues[0]?.message).toContain(`"${letters}"`)
  })

  test.each([
    ['CST', 'BEIJING (AP) —'],
    ['IST', 'MUMBAI (AP) —'],
    ['IST', 'DUBLIN (AP) —'],
    ['BST', 'DHAKA (AP) —'],
  ])('the place of the dateline does not settle them, for others put the text out: %s, %s', (letters, dateline) => {
    const { article, issues } = readWire(copyOf(`${stamp} ${letters}`, dateline))
    expect(article.published).not.toHaveProperty('instant')
    expect(issues.map(({ code }) => code)).toEqual(['time-zone-ambiguous'])
  })

  test.each([
    ['CST', '(Xinhua) --', '+08:00 text'],
    ['IST', 'TARNHOLM, April 15, 2031 (PTI)', '+05:30 text'],
    ['BST', 'TARNHOLM (PA) -', '+01:00 text'],
  ])('the profile does: %s, %s', (letters, dateline, expected) => {
    expect(zoneOf(`${stamp} ${letters}`, dateline)).toBe(expected)
  })

  test.each([
    ['BST', { timeZone: 'Europe/London' }, '+01:00 text'],
    ['CST', { timeZone: 'Asia/Shanghai' }, '+08:00 text'],
    ['CST', { profile: 'xinhua' }, '+08:00 text'],
    ['IST', { language: 'en-IN' }, '+05:30 text'],
    ['CST', { language: 'en-US' }, '-06:00 text'],
  ])('the caller does: %s, %o', (letters, options, expected) => {
    expect(zoneOf(`${stamp} ${letters}`, 'TARNHOLM (AP) —', options)).toBe(expected)
  })

  test.each([
    ['CST', 'TOKYO (AP) —', {}],
    ['BST', 'ROME (TASS) -', {}],
    ['CST', 'BEIJING (AP) —', { timeZone: 'Asia/Tokyo' }],
  ])('what does not agree with them does not: %s, %s, %o', (letters, dateline, options) => {
    const { article, issues } = readWire(copyOf(`${stamp} ${letters}`, dateline), options)
    expect(article.published).not.toHaveProperty('instant')
    expect(issues.map(({ code }) => code)).toEqual(['time-zone-ambiguous'])
  })
})

describe('the order of day and month', () => {
  const head = '04/05/2031 19:28'

  test('is not known from the place, and that is an issue', () => {
    const { article, issues } = readWire(copyOf(head, 'ROME (AP) -'))
    expect(article.published).not.toHaveProperty('local')
    expect(issues.map(({ code }) => code)).toContain('time-day-month-unknown')
    expect(issues.every(({ span }) => span?.start === 0 && span.end === head.length)).toBe(true)
  })

  test.each([
    ['the profile', 'TARNHOLM, May 4, 2031 (PTI)', {}, '2031-05-04T19:28'],
    ['the profile', 'TARNHOLM /PRNewswire/ --', {}, '2031-04-05T19:28'],
    ['the profile named', 'TARNHOLM (AP) -', { profile: 'pti' }, '2031-05-04T19:28'],
    ['the language', 'TARNHOLM /PRNewswire/ --', { language: 'en-GB' }, '2031-05-04T19:28'],
    ['the caller', 'TARNHOLM /PRNewswire/ --', { dayMonthOrder: 'day-first' as const }, '2031-05-04T19:28'],
  ])('%s settles it: %s, %o', (_, dateline, options, local) => {
    const { article, issues } = readWire(copyOf(head, dateline), options)
    expect(article.published?.local).toBe(local)
    expect(issues).toEqual([])
  })
})

describe('an embargo', () => {
  const embargo = 'EMBARGOED UNTIL 6 May 2031 10:00'

  test.each([
    ['alone', embargo],
    ['with a zone', 'EMBARGOED UNTIL 6 May 2031 10:00 GMT'],
    ['with a day only', 'Embargoed until 6 May 2031'],
    ['in other words', 'Not for publication before 10:00, 6 May 2031'],
  ])('is never when the text went out: %s', (_, line) => {
    const article = read(copyOf(line, 'ROME, May 5, 2031 (AP) -'))
    expect(article).not.toHaveProperty('published')
    expect(article.embargoedUntil?.local?.slice(0, 10)).toBe('2031-05-06')
    expect(furnitureOf(copyOf(line, 'ROME, May 5, 2031 (AP) -'))[0]).toBe(`embargo: ${line}`)
  })

  test('nor below the text', () => {
    const article = read(`${title}\n\n${text}\n\n${embargo}`)
    expect(article).not.toHaveProperty('published')
    expect(article.embargoedUntil?.local).toBe('2031-05-06T10:00')
  })

  test('nor beside a stamp', () => {
    const { published, embargoedUntil } = read(copyOf(`${embargo}\n${stamp}`, 'ROME (AP) -'))
    expect([published?.local, embargoedUntil?.local]).toEqual(['2031-04-15T19:28', '2031-05-06T10:00'])
  })

  test.each([
    ['ROME (AP) -', {}, 'dateline', '2031-05-06T08:00:00.000Z'],
    ['ROME (TASS) -', {}, 'profile', '2031-05-06T07:00:00.000Z'],
    ['ROME (TASS) -', { timeZone: 'Asia/Tokyo' }, 'option', '2031-05-06T01:00:00.000Z'],
  ])('has its zone as other times do: %s, %o', (dateline, options, zoneFrom, instant) => {
    expect(read(copyOf(embargo, dateline), options).embargoedUntil).toMatchObject({ zoneFrom, instant })
  })

  test('that names no time is told', () => {
    const { article, issues } = readWire(copyOf('EMBARGOED UNTIL FURTHER NOTICE', 'ROME (AP) -'))
    expect(article).not.toHaveProperty('embargoedUntil')
    expect(issues).toMatchObject([{ code: 'wire-embargo-unread', span: { start: 0, end: 30 } }])
  })
})

describe('another stamp of the same wall clock', () => {
  const below = (stamp: string, foot: string) =>
    readWire(`${stamp}\n\nPier closes\n\nVIENNA (AP) — The pier of the old town closed on Monday.\n\n${foot}\n`)

  test.each([
    ['04/16/2031 05:36:00', 'AP-NY-04-16-31 0536EDT', '2031-04-16T09:36:00.000Z'],
    ['04/06/2031 05:36:00', 'AP-NY-04-06-31 0536EDT', '2031-04-06T09:36:00.000Z'],
    ['2031-04-06 05:36', 'NYT-04-06-31 0536EDT', '2031-04-06T09:36:00.000Z'],
  ])('gives its zone, and the order of day and month: %s, %s', (stamp, foot, instant) => {
    const { article, issues } = below(stamp, foot)
    expect(article.published).toMatchObject({ text: stamp, offset: '-04:00', zoneFrom: 'text', instant })
    expect(issues).toEqual([])
  })

  test.each([
    ['of another minute', 'AP-NY-04-16-31 0537EDT'],
    ['without a zone', 'AP-NY-04-16-31 0536'],
  ])('does not, %s', (_, foot) => {
    expect(below('04/16/2031 05:36:00', foot).article.published?.zoneFrom).toBe('dateline')
  })
})
