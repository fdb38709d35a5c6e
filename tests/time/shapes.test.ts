import { describe, expect, test } from 'vitest'
import { readTimestamp } from 'wirecopy/time'

/** What a stamp is read as: wall clock, zone or offset, role. */
function read(text: string, options = {}) {
  const { timestamp, role, complete } = readTimestamp(text, options)
  return [timestamp?.local, timestamp?.timeZone ?? timestamp?.offset, role, complete ? 'complete' : 'left over'].join(
    ' ',
  )
}

const minute = '2024-03-04T14:05'

describe('numbers alone', () => {
  test.each([
    ['14:05 04.03.2024', `${minute}   complete`],
    ['04.03.2024, 14:05', `${minute}   complete`],
    ['4. 3. 2024 14:05', `${minute}   complete`],
    ['14.05, 4.3.2024', `${minute}   complete`],
    ['2024-03-04', '2024-03-04   complete'],
    ['2024/03/04 14:05', `${minute}   complete`],
    ['2024-03-04 14:05:09', `${minute}:09   complete`],
    ['2024-03-04T14:05:09.250Z', `${minute}:09.250 +00:00  complete`],
    ['2024-03-04t14:05z', `${minute} +00:00  complete`],
    ['2024-03-04T14:05-03:30', `${minute} -03:30  complete`],
    ['2024-03-04 14:05:09+02', `${minute}:09 +02:00  complete`],
    ['20240304', '2024-03-04   complete'],
    ['20240304T1405Z', `${minute} +00:00  complete`],
    ['20240304T140509-0500', `${minute}:09 -05:00  complete`],
    ['2024-03-04T14:05:09.123456-05:00[America/New_York]', `${minute}:09.123456 America/New_York  complete`],
    ['03/28/2024 14:05', '2024-03-28T14:05   complete'],
    ['28-03-2024', '2024-03-28   complete'],
    ['03-28-24 1405GMT', '2024-03-28T14:05 +00:00  complete'],
    ['20240304T140509+0000', `${minute}:09 +00:00  complete`],
    ['03/28/2024 2:05p', '2024-03-28T14:05   complete'],
    ['03/28/2024 2:05:09a EST', '2024-03-28T02:05:09 -05:00  complete'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('month names', () => {
  test.each([
    ['4 March 2024, 14:05', `${minute}   complete`],
    ['March 4, 2024', '2024-03-04   complete'],
    ['March 4th, 2024 2:05 p.m.', `${minute}   complete`],
    ['4th of March 2024', '2024-03-04   complete'],
    ['04-MAR-2024 14:05:09.79', `${minute}:09.79   complete`],
    ['2024 March 4', '2024-03-04   complete'],
    ['Sept. 9, 2024', '2024-09-09   complete'],
    ['Mon Mar 4 14:05:09 EST 2024', `${minute}:09 -05:00  complete`],
    ['Mon, 4 Mar 2024 14:05:09 -0500 (EST)', `${minute}:09 -05:00  complete`],
    ['March 2024', '2024-03   complete'],
    ['Montag, 4. März 2024, 14.05 Uhr', `${minute}   complete`],
    ['Aktualisiert am 4. März 2024 um 14:05 Uhr', `${minute}  updated complete`],
    ['lundi 4 mars 2024 à 14h05', `${minute}   complete`],
    ['mar. 5 mars 2024, 14 h 05', '2024-03-05T14:05   complete'],
    ['Publié le 1er mars 2024', '2024-03-01  published complete'],
    ['Mis à jour le 4 août 2024 à 14:05', '2024-08-04T14:05  updated complete'],
    ['lunes, 4 de marzo de 2024 a las 14:05', `${minute}   complete`],
    ['4 marzo 2024 alle ore 14:05', `${minute}   complete`],
    ['Publicado em 4 de março de 2024 às 14h05', `${minute}  published complete`],
    ['segunda-feira, 4 de março de 2024', '2024-03-04   complete'],
    ['понедельник, 4 марта 2024 г., 14:05 (МСК)', `${minute} +03:00  complete`],
    ['Оновлено 4 березня 2024 року о 14:05', `${minute}  updated complete`],
    ["п'ятниця, 1 березня 2024", '2024-03-01   complete'],
    ['пн, 4 марта 2024', '2024-03-04   complete'],
    ['Stand: 04.03.2024, 14:05 Uhr', `${minute}   complete`],
    ['Zuletzt geändert: 4. März 2024', '2024-03-04  updated complete'],
    ['Dernière mise à jour : 4 mars 2024 à 14 h 05', `${minute}  updated complete`],
    ['Publié le : 04/03/2024 - 14:05', `  published complete`],
    ['Actualizado el 4 de marzo de 2024 a las 14:05 h.', `${minute}  updated complete`],
    ['Ultimo aggiornamento: 4 mar 2024, 14:05', `${minute}  updated complete`],
    ['Опубликовано: 4 марта 2024, 14:05', `${minute}  published complete`],
    ['4 березня 2024, 14:05 за київським часом', `${minute} Europe/Kyiv  complete`],
    ['maandag 4 maart 2024 om 14.05 uur', `${minute}   complete`],
    ['måndag 4 mars 2024 kl. 14.05', `${minute}   complete`],
    ['mandag den 4. marts 2024 kl. 14:05', `${minute}   complete`],
    ['poniedziałek, 4 marca 2024, godz. 14:05', `${minute}   complete`],
    ['pondělí 4. března 2024 14:05', `${minute}   complete`],
    ['Senin, 4 Maret 2024 | 14:05 WIB', `${minute} +07:00  complete`],
    ['Kasım 2024', '2024-11   complete'],
    ['6 MAYIS 2024 Pazartesi', '2024-05-06   complete'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('what a transmission prints', () => {
  test.each([
    ['AP-WF-03-04-24 1405GMT', `${minute} +00:00  complete`],
    ['AP-NY-03-04-24 1405EST<', `${minute} -05:00  complete`],
    ['AP-NY-03-04-24 1405', `${minute}   complete`],
    ['04-MAR-2024 14:05:09.79F', `${minute}:09.79   complete`],
    ['04-MAR-2024 14:05:09.79V RM', `${minute}:09.79   complete`],
    ['04-MAR-2024 14:05:09.79Z', `${minute}:09.79 +00:00  complete`],
    ['04-MAR-2024 14:05:09.79 F', `${minute}:09.79   left over`],
    ['04-MAR-2024 14:05:09F', `${minute}:09   left over`],
    ['04-MAR-2024 14:05:09.79F SAID', `${minute}:09.79   left over`],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  test('the letters are no part of the time, nor is the sender', () => {
    expect(readTimestamp('04-MAR-2024 14:05:09.79F').timestamp?.text).toBe('04-MAR-2024 14:05:09.79')
    expect(readTimestamp('AP-WF-03-04-24 1405GMT<').timestamp?.text).toBe('03-04-24 1405GMT')
  })

  test.each(['ap-wf-03-04-24 1405', 'AP-WFX-03-04-24 1405', 'AP-03-04-24 1405', 'AP -WF-03-04-24 1405'])(
    'no sender: %s',
    (text) => expect(readTimestamp(text).complete).toBe(false),
  )
})

describe('the clock of twelve hours', () => {
  test.each([
    ['March 4, 2024 2:05pm', minute],
    ['March 4, 2024 2.05 PM', minute],
    ['2:05 p. m. March 4, 2024', minute],
    ['Mar 4, 2024, 2:05\u202fPM', minute],
    ['12:05 a.m. March 4, 2024', '2024-03-04T00:05'],
    ['12:05 p.m. March 4, 2024', '2024-03-04T12:05'],
    ['noon, March 4, 2024', '2024-03-04T12:00'],
    ['March 4, 2024 @ 2:05 PM Central', minute],
    ['March 4, 2024 6p', '2024-03-04'],
    ['March 4, 2024 2:05 p Orla', '2024-03-04T02:05'],
  ])('%s', (text, local) => expect(readTimestamp(text).timestamp?.local).toBe(local))

  test('an hour alone has the precision of an hour', () => {
    const { timestamp } = readTimestamp('7 PM ET, March 4, 2024')
    expect(timestamp).toMatchObject({ local: '2024-03-04T19', precision: 'hour', instant: '2024-03-05T00:00:00.000Z' })
  })

  test('midnight is the start or the end of the day', () => {
    const { timestamp, alternatives, issues } = readTimestamp('midnight GMT, March 4, 2024')
    expect(timestamp?.local).toBeUndefined()
    expect(alternatives).toEqual(['2024-03-04T00:00', '2024-03-05T00:00'])
    expect(issues.map(({ code }) => code)).toEqual(['time-midnight-ambiguous'])
  })

  test('p.m. beside an hour past 12 is told', () => {
    const { timestamp, issues } = readTimestamp('14:05 p.m. GMT March 4, 2024')
    expect(timestamp?.local).toBe(minute)
    expect(issues.map(({ code }) => code)).toEqual(['time-meridiem-unexpected'])
  })
})

describe('zones', () => {
  test.each([
    ['2:05 p.m. PT, March 4, 2024', 'America/Los_Angeles'],
    ['2:05 p.m. Eastern Time, March 4, 2024', 'America/New_York'],
    ['2:05 p.m. E.T. March 4, 2024', 'America/New_York'],
    ['14:05 Moscow time, 4 March 2024', 'Europe/Moscow'],
    ['4 March 2024 14:05, New York time', 'America/New_York'],
    ['4 March 2024, 14:05 Kiev time', 'Europe/Kyiv'],
    ['4 March 2024, 14:05 Delhi time', 'Asia/Kolkata'],
    ['4 mars 2024, 14:05 heure de Paris', 'Europe/Paris'],
    ['4 March 2024 14:05 asia/calcutta', 'Asia/Kolkata'],
    ['4 March 2024 14:05 America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
  ])('%s', (text, timeZone) => {
    const reading = readTimestamp(text)
    expect(reading).toMatchObject({ complete: true, timestamp: { local: minute, timeZone, zoneFrom: 'text' } })
    expect(reading.timestamp?.instant).toBeDefined()
  })

  test.each([
    ['March 4, 2024 2:05 PM pst', '-08:00'],
    ['4 March 2024 14:05 UTC−3', '-03:00'],
    ['4 March 2024 14:05 (GMT+5:30)', '+05:30'],
    ['4 March 2024 14:05 JST', '+09:00'],
    ['1405 GMT, 4 March 2024', '+00:00'],
    ['2:05 p.m. Eastern Daylight Time, March 4, 2024', '-04:00'],
    ['2:05 p.m. British Summer Time, March 4, 2024', '+01:00'],
    ['March 4, 2024 2:05 p.m. (1205 GMT)', '+02:00'],
    ['2:05 p.m. (1905 GMT) March 4, 2024', '-05:00'],
  ])('%s', (text, offset) => {
    const reading = readTimestamp(text)
    expect(reading).toMatchObject({ complete: true, timestamp: { local: minute, offset, zoneFrom: 'text' } })
    expect(reading.timestamp).not.toHaveProperty('timeZone')
  })

  test('two zones that differ are told, and the explicit offset is taken', () => {
    const { timestamp, issues } = readTimestamp('2024-03-04T14:05-05:00[Europe/Paris]')
    expect(timestamp?.instant).toBe('2024-03-04T19:05:00.000Z')
    expect(issues.map(({ code }) => code)).toEqual(['time-zone-contradicts'])
    expect(readTimestamp('4 March 2024 14:05 EST (18:05 GMT)').issues[0]?.code).toBe('time-zone-contradicts')
  })

  test('both offsets of a repeated hour agree with their zone', () => {
    const reading = readTimestamp('2024-11-03T01:30-05:00[America/New_York]')
    expect(reading.timestamp).toMatchObject({ timeZone: 'America/New_York', instant: '2024-11-03T06:30:00.000Z' })
    expect(reading.issues).toEqual([])
  })
})

describe('a time that is the whole text needs no date', () => {
  test.each([
    ['2:05 p.m. E.D.T.', '-04:00'],
    ['2:05 p.m. New York time', 'America/New_York'],
    ['14h05 heure de Paris', 'Europe/Paris'],
    ['14:05 Europe/Kyiv', 'Europe/Kyiv'],
    ['Noon ET', 'America/New_York'],
    ['2:05 p.m. ET by Press Office Lviv', 'America/New_York'],
  ])('%s', (text, zone) => {
    const { timestamp, issues } = readTimestamp(text)
    expect(timestamp?.timeZone ?? timestamp?.offset).toBe(zone)
    expect(issues.map(({ code }) => code)).toEqual(['time-date-missing'])
  })
})

describe('roles', () => {
  test.each([
    ['Published: 4 March 2024', 'published'],
    ['First published on 4 March 2024', 'published'],
    ['Last updated 14:05 GMT, 4 March 2024', 'updated'],
    ['Created 2024-03-04', 'created'],
    ['EMBARGOED UNTIL 00:01 GMT Monday 4 March 2024', 'embargoed'],
    ['Expires 2024-03-04', 'expires'],
    ['Обновлено: 4 марта 2024', 'updated'],
    ['Not for publication before 14:00 GMT, 4 March 2024', 'embargoed'],
    ['Sperrfrist: 04.03.2024, 14:05 Uhr', 'embargoed'],
  ])('%s', (text, role) => expect(readTimestamp(text)).toMatchObject({ role, complete: true }))

  test('the role is no part of what was printed as the time', () => {
    const text = 'Updated: 4 March 2024, 14:05 (UTC+2)'
    const { timestamp } = readTimestamp(text)
    expect(timestamp?.text).toBe('4 March 2024, 14:05 (UTC+2)')
    expect(timestamp?.position).toEqual({ start: 9, end: text.length })
  })

  test('a second time is left over and can be read on its own', () => {
    const text = 'Posted March 4, 2024 2:05 p.m. | Updated March 5, 2024 8:10 a.m.'
    const first = readTimestamp(text)
    expect(first).toMatchObject({ role: 'published', complete: false, timestamp: { local: minute } })
    const second = readTimestamp(text.slice(first.rest[0]?.start, first.rest[0]?.end))
    expect(second).toMatchObject({ role: 'updated', complete: true, timestamp: { local: '2024-03-05T08:10' } })
  })

  test.each([
    ['Odde News | Updated: 2024-03-04 14:05', 'Odde News'],
    ['March 4, 2024 14:05 ET | Source: Tarrow Foods, Inc.', 'Tarrow Foods, Inc.'],
    ['Source: Tarrow Foods | March 4, 2024 14:05 ET', 'Tarrow Foods'],
    ['Quelle: Odder Bote, 4. März 2024', 'Odder Bote'],
  ])('the source before or after: %s', (text, source) => {
    const { credit, complete, rest } = readTimestamp(text)
    expect([complete, rest, text.slice(credit?.start, credit?.end)]).toEqual([true, [], source])
  })

  test.each([
    'Odde News | 2024-03-04 14:05',
    'Gulls leave the pier | Updated: 2024-03-04 14:05',
    'Odde News - Updated: 2024-03-04 14:05',
    'Odde 24 News | Updated: 2024-03-04 14:05',
    'Source: | March 4, 2024',
    'Sources: Orla | March 4, 2024',
    'By Orla | Source: March 4, 2024 | Lim',
  ])('no source: %s', (text) => {
    const { credit, complete } = readTimestamp(text)
    expect([complete, credit]).toEqual([false, undefined])
  })

  test('who put it out', () => {
    const text = 'Posted On: 04 MAR 2024 2:05PM by Press Office Lviv'
    const { credit, complete, rest } = readTimestamp(text)
    expect([complete, rest, text.slice(credit?.start, credit?.end)]).toEqual([true, [], 'Press Office Lviv'])
  })
})
