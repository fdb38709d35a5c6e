import { describe, expect, test } from 'vitest'
import { readWire } from 'wirecopy/wire'
import { bodyOf, furnitureOf, read, text } from './readings.js'

const title = 'Pier closes'
const paragraphs = text.split('\n\n')

describe('a dateline in copy', () => {
  test('is taken out of the first paragraph', () => {
    const copy = `${title}\n\nTARNHOLM (AP) — ${text}`
    expect(bodyOf(copy)).toEqual(paragraphs)
    expect(furnitureOf(copy)).toEqual([`headline: ${title}`, 'dateline: TARNHOLM (AP) —'])
  })

  test('says where it stands', () => {
    const line = 'TARNHOLM, Oskaria, Nov 22, 2031 (AP) —'
    const copy = `${title}\n\n${line} ${text}`
    const { dateline, furniture, body } = read(copy)
    const [first] = body as { position?: { start: number; end: number } }[]
    const slice = (position?: { start: number; end: number }) => copy.slice(position?.start, position?.end)
    expect(slice(dateline?.position)).toBe(line)
    expect(slice(dateline?.date?.position)).toBe('Nov 22, 2031')
    expect(slice(furniture?.[1]?.position)).toBe(line)
    expect(slice(first?.position)).toBe(paragraphs[0])
  })

  test('makes a first line text, not a headline', () => {
    const copy = `TARNHOLM (AP) — ${text}`
    expect(read(copy)).not.toHaveProperty('headline')
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test('is looked for once', () => {
    const second = `PORT ANSEL (AP) — ${paragraphs[1]}`
    const copy = `${title}\n\nTARNHOLM (AP) — ${paragraphs[0]}\n\n${second}`
    expect(read(copy).dateline?.text).toBe('TARNHOLM (AP) —')
    expect(bodyOf(copy)).toEqual([paragraphs[0], second])
  })

  test.each(['* ', '> ', '• ', '\t', '    ', 'r   '])('may be set off by %j', (mark) => {
    const article = read(`${title}\n\n${mark}TARNHOLM (AP) — ${text}`)
    expect(article.dateline?.text).toBe('TARNHOLM (AP) —')
    expect(article.body).toHaveLength(2)
  })
})

describe('over several lines', () => {
  test.each([
    ['TARNHOLM, Oskaria, Nov. 22, 2031\n/PRNewswire/ --', 'TARNHOLM, Oskaria, Nov. 22, 2031 /PRNewswire/ --'],
    ['TARNHOLM, Oskaria,\nNov. 22, 2031 (AP) --', 'TARNHOLM, Oskaria, Nov. 22, 2031 (AP) --'],
    ['TARNHOLM, Oskaria\n(AP) --', 'TARNHOLM, Oskaria (AP) --'],
    ['TARNHOLM (Reuters)\n-', 'TARNHOLM (Reuters) -'],
    ['DALLAS\n–', 'DALLAS –'],
    ['PORTLAND, Ore.\n–', 'PORTLAND, Ore. –'],
  ])('%j', (line, dateline) => {
    const copy = `${title}\n\n${line} ${text}`
    expect(read(copy).dateline?.text).toBe(dateline)
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test('in wrapped text', () => {
    const wrapped = ['TARNHOLM, Oskaria, Nov. 22, 2031', '/PRNewswire/ -- The old pier was', 'closed on Monday for two']
    const copy = `${title}\n\n${wrapped.join('\n')}\nwinters.\n\nIt is older than the town hall,\nthe council said.`
    expect(read(copy).dateline?.text).toBe('TARNHOLM, Oskaria, Nov. 22, 2031 /PRNewswire/ --')
    expect(bodyOf(copy)[0]).toBe('The old pier was closed on Monday for two winters.')
  })
})

describe('on a line of its own', () => {
  test.each([
    'TARNHOLM, Nov. 22, 2031 /PRNewswire/ --',
    'TARNHOLM, Nov 22, 2031 (AFP) -',
    'KESSEL, N.J., April 3, 2031',
    'KESSEL, N.J.',
    'ANKARA',
    'PORT ANSEL, Pa.--(BUSINESS WIRE)--Nov 22, 2031--',
    'KESSEL, United States - Nov 22, 2031 / Example Industries /',
  ])('%s', (line) => {
    const copy = `${title}\n\n${line}\n\n${text}`
    expect(furnitureOf(copy)).toEqual([`headline: ${title}`, `dateline: ${line}`])
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test('above figures', () => {
    const copy = `26-FEB-2031 15:01:01.79\n\n${title}\n\n    KESSEL, N.J., Feb 26 -\n    Oper shr loss 20 cts vs profit four cts\n    Revs 4.1 mln vs 5.2 mln\n Reuter`
    expect(read(copy).dateline).toMatchObject({ text: 'KESSEL, N.J., Feb 26 -', date: { local: '2031-02-26' } })
    expect(bodyOf(copy)).toHaveLength(2)
  })
})

describe('two for one text', () => {
  test('the one that opens the text is taken, the line above it is a stamp', () => {
    const copy = `${title}\n\nKESSEL, NY / Example PR / March 12, 2031 15:19\n\nKessel, NY, March 12, 2031 – ${text}`
    expect(furnitureOf(copy).slice(1)).toEqual([
      'stamp: KESSEL, NY / Example PR / March 12, 2031 15:19',
      'dateline: Kessel, NY, March 12, 2031 –',
    ])
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test('not where they name different places', () => {
    const copy = `${title}\n\nLONDON, March 12, 2031\n\nPARIS (AP) — ${text}`
    expect(read(copy).dateline?.text).toBe('LONDON, March 12, 2031')
    expect(bodyOf(copy)[0]).toBe(`PARIS (AP) — ${paragraphs[0]}`)
  })
})

describe('behind a byline in its paragraph', () => {
  test.each([
    ['By ANA RUIZ     BRUSSELS, Belgium (AP) --', 'By ANA RUIZ', 'BRUSSELS, Belgium (AP) --'],
    ['By ANA RUIZ\nTARNHOLM (AP) --', 'By ANA RUIZ', 'TARNHOLM (AP) --'],
    ['By Ana B Ruiz Kathmandu, Oct 17 (PTI)', 'By Ana B Ruiz', 'Kathmandu, Oct 17 (PTI)'],
    ['By Ana Ruiz TARNHOLM (Reuters) -', 'By Ana Ruiz', 'TARNHOLM (Reuters) -'],
    ['By Ana Ruiz (Reuters) -', 'By Ana Ruiz', '(Reuters) -'],
    ['By Ana Maria Ruiz (Reuters) -', 'By Ana Maria Ruiz', '(Reuters) -'],
    ['By Ana Ruiz and Tom Okafor LONDON (Reuters) -', 'By Ana Ruiz and Tom Okafor', 'LONDON (Reuters) -'],
  ])('%j', (line, byline, dateline) => {
    const copy = `${title}\n\n${line} ${text}`
    const article = read(copy)
    expect(article.bylines?.map((one) => one.text)).toEqual([byline])
    expect(article.dateline?.text).toBe(dateline)
    expect(furnitureOf(copy).slice(1)).toEqual([`byline: ${byline}`, `dateline: ${dateline}`])
    expect(bodyOf(copy)).toEqual(paragraphs)
  })

  test('a name that is no place', () => {
    const { places } = read(`${title}\n\nBy Ana Ruiz and Tom Okafor (Reuters) - ${text}`).dateline ?? {}
    expect(places).toBeUndefined()
  })
})

describe('behind a credit in its paragraph', () => {
  test.each([
    ['Canadian Press - KESSEL (CP) -', 'Canadian Press -', 'KESSEL (CP) -'],
    ['(MENAFN - IANS) Mumbai, Aug 6 (IANS)', '(MENAFN - IANS)', 'Mumbai, Aug 6 (IANS)'],
  ])('%s', (line, credit, dateline) => {
    const copy = `${title}\n\n${line} ${text}`
    expect(furnitureOf(copy).slice(1)).toEqual([`credit: ${credit}`, `dateline: ${dateline}`])
    expect(read(copy).dateline?.reasons).toContain('behind a credit')
    expect(bodyOf(copy)).toEqual(paragraphs)
  })
})

describe('behind a teaser', () => {
  const teaser = 'The chairwoman spoke of a rest.'

  test('in its paragraph', () => {
    const copy = `${title}\n\n${teaser} Wien – ${text}`
    expect(read(copy).dateline?.text).toBe('Wien –')
    expect(read(copy).dateline?.reasons).toContain('behind a sentence')
    expect(bodyOf(copy)).toEqual([teaser, ...paragraphs])
  })

  test('of several sentences', () => {
    const copy = `${title}\n\n${teaser} “It is old.” It closed! TARNHOLM, Nov 22, 2031 (AP) — ${text}`
    expect(read(copy).dateline?.text).toBe('TARNHOLM, Nov 22, 2031 (AP) —')
    expect(bodyOf(copy)[0]).toBe(`${teaser} “It is old.” It closed!`)
  })

  test.each(['The town’s council', 'The “town” council', 'The co-op council'])('of one long sentence: %s', (who) => {
    const long = `${who} is to say in spring who is going to run the ferries and at what price to those who live on the islands off the coast all year long and to those who only come for the summer.`
    const copy = `${title}\n\n${long} TARNHOLM, Nov 22, 2031 (AP) — ${text}`
    expect(read(copy).dateline?.text).toBe('TARNHOLM, Nov 22, 2031 (AP) —')
    expect(bodyOf(copy)[0]).toBe(long)
  })

  test('in a paragraph before', () => {
    const copy = `${title}\n\n${teaser}\n\nTARNHOLM, November 22. /TASS/. ${text}`
    expect(bodyOf(copy)).toEqual([teaser, ...paragraphs])
    expect(read(copy).dateline?.agencies).toEqual(['TASS'])
  })
})

test('what a dateline lacks is told once', () => {
  const { issues } = readWire(`${title}\n\nTARNHOLM, Nov 22 (AP) — ${text}`)
  expect(issues.map(({ code }) => code)).toEqual(['time-year-missing'])
})
