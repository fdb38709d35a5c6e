import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createSpeakerTally, type SpeakerTableOptions, writeSpeakersCsv, writeSpeakersPage } from 'wirecopy/archive'
import { articleOf, type Voice } from './speaking.js'

function tableOf(voices: readonly Voice[], ...days: (string | undefined)[]) {
  const tally = createSpeakerTally()
  for (const day of days.length === 0 ? ['2031-06-18'] : days) tally.add(articleOf(voices, day))
  return tally.result()
}

describe('a page', () => {
  test('shows charts, a table and what the figures are', () => {
    const names = ['Mara Lind', 'Olav Brandt', 'Ines Falk']
    const html = writeSpeakersPage(
      tableOf([...names.map((name) => ({ name })), { name: 'officials', kind: 'group' }], '2031-05-01', '2031-07-01'),
      { title: 'Port Ansel' },
    )
    expect(html.match(/<h2 [^>]*>[^<]*/g)?.map((head) => head.replace(/.*>/, ''))).toEqual([
      'Who is quoted most',
      'Month by month',
      'What kind of speakers, and how they are quoted',
      'Who is quoted beside whom',
      'Everybody',
      'How to read this',
    ])
    expect(html).toContain('<h1>Port Ansel</h1>')
    expect(html).toContain('May 2031: 4; Jun 2031: 0; Jul 2031: 4')
  })

  test('leaves out charts that there is nothing for', () => {
    const html = writeSpeakersPage(createSpeakerTally().result())
    expect(html).toContain('There are no articles.')
    expect(html.match(/<section/g)).toHaveLength(1)
    expect(html).not.toMatch(/NaN|Infinity|undefined/)
    expect(writeSpeakersPage(tableOf([{ name: 'Mara Lind' }], undefined))).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('has no more columns than fit, over whatever years', () => {
    const html = writeSpeakersPage(tableOf([{ name: 'Mara Lind' }], '0001-01-01', '9999-12-31'))
    expect(html.match(/<desc>[^<]*/)?.[0].split('; ').length).toBeLessThan(49)
  })

  test('escapes what stands in articles and in the title', () => {
    const attack = '"><script>attacked()</script><img src=x onerror=attacked()>'
    const html = writeSpeakersPage(
      tableOf([{ name: attack, names: [attack, 'x'], roles: [{ text: attack, organization: attack }] }]),
      { title: attack },
    )
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toContain('<img')
  })

  test('lets its own script run, and loads nothing', () => {
    const html = writeSpeakersPage(tableOf([{ name: 'Mara Lind' }]))
    const script = html.slice(html.indexOf('<script>') + 8, html.indexOf('</script>'))
    const hash = createHash('sha256').update(script).digest('base64')
    expect(html).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`)
    expect(html).not.toMatch(/\son\w+=|(?:src|href)=|url\(|@import/)
  })

  test('says who is quoted most by quotations, whatever the table is in order of, and of whom where some are left out', () => {
    const tally = createSpeakerTally()
    tally.add(articleOf([{ name: 'Olav Brandt', text: 'It holds, and it will hold' }]))
    for (const _ of [1, 2]) tally.add(articleOf([{ name: 'Mara Lind', text: 'No' }]))
    for (const _ of [1, 2, 3]) tally.add(articleOf([{ name: 'Harbour Board', kind: 'organization', listed: true }]))
    const deckOf = (options: SpeakerTableOptions) =>
      writeSpeakersPage(tally.result(options))
        .match(/"deck">(.*?)\./)?.[1]
        ?.replace(/<[^>]*>/g, '')
    expect(deckOf({ by: 'words' })).toBe('Harbour Board is quoted most: 3 times in 3 articles')
    expect(deckOf({ by: 'words', kinds: ['person'] })).toBe(
      'Of the 2 speakers here, Mara Lind is quoted most: 2 times in 2 articles',
    )
  })

  test('has so many rows at most', () => {
    const table = tableOf(['Mara Lind', 'Olav Brandt'].map((name) => ({ name })))
    expect(writeSpeakersPage(table, { rows: 1 })).toContain('The first 1 of 2 speakers.')
    expect(() => writeSpeakersPage(table, { rows: 0 })).toThrow(RangeError)
  })
})

describe('CSV', () => {
  const cellsOf = (name: string) => writeSpeakersCsv(tableOf([{ name, listed: true }])).split('\r\n')

  test('has a header, and a line for each speaker', () => {
    const [head, line, end] = cellsOf('Mara Lind')
    expect(head).toBe(
      'name,kind,named,quotations,direct,mixed,indirect,distinct,distinct_exact,words_quoted,words_reported,articles,first,last,undated,names,joined,forms,roles,organizations,beside',
    )
    expect(line).toBe('Mara Lind,person,true,1,1,0,0,1,true,2,0,1,2031-06-18,2031-06-18,0,Mara Lind,,Mara Lind,,,')
    expect(end).toBe('')
  })

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '＝1', '\r=1'])('%j begins no formula', (name) => {
    const csv = writeSpeakersCsv(tableOf([{ name, listed: true }]))
    expect(csv.slice(csv.indexOf('\r\n') + 2)).toMatch(/^"?'/)
  })

  test('quotes commas, quotation marks and line feeds', () => {
    expect(writeSpeakersCsv(tableOf([{ name: 'Lind, "M"\nx', listed: true }]))).toContain('\r\n"Lind, ""M""\nx",person')
  })
})
