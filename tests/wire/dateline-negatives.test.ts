import { describe, expect, test } from 'vitest'
import { findDateline } from 'wirecopy/wire'
import { bodyOf, read, text } from './readings.js'

const rest = 'The pier of the old town closed on Monday.'
const long = 'The pier of the old town was closed on Monday for two winters, the harbour council of the town said.'

describe('no dateline, alone', () => {
  test.each([
    ['a headline with a place in it', 'TARNHOLM - council closes pier'],
    ['with a place that is known', 'London - council closes pier'],
    ['with a dash', 'LONDON — Pier closes'],
    ['with a colon', 'London: council closes pier for two winters'],
    ['a result', 'London 2 - 1 Paris'],
    ['a table', 'TARNHOLM GOLD CLOSING - APRIL 7 pool 417.00 fixed at noon today.'],
    ['a table of prices', 'WHEAT FUTURES - MAY 71.20 - 71.30'],
    ['a table of the weather', 'LONDON        21  14  RAIN'],
    ['a table with tabs', 'LONDON\tPARIS\tROME'],
    ['a byline', 'By ANA RUIZ'],
    ['a slug', 'BC-Pier, 1st Ld-Writethru'],
    ['a signal and a headline', 'UPDATE 2-Pier closes in London'],
    ['a date', 'April 14, 2031'],
    ['a place', 'London'],
    ['a place in capitals', 'LONDON'],
    ['a place and its country', 'LONDON, England'],
    ['nothing', ''],
    ['dashes', '-- -- --'],
    ['brackets', '(((((('],
    ['an address', 'https://london.example/ - pier'],
  ])('%s', (_, copy) => expect(findDateline(copy)).toBeUndefined())
})

describe('no dateline, before a sentence', () => {
  test.each([
    ['an acronym', 'NATO -'],
    ['an acronym of three', 'RTZ —'],
    ['a label', 'BREAKING -'],
    ['a label that agencies print', 'FACTBOX -'],
    ['a label of two words', 'HARBOUR ANALYSIS -'],
    ['a label with a number', 'WRAPUP 3 -'],
    ['a label of a picture', 'FILE -'],
    ['an exchange', 'BRIGHTWATER (NYSE) -'],
    ['a company and its letters', 'Example Industries (NYSE: EXI) -'],
    ['in capitals', 'EXAMPLE INDUSTRIES (EXI) -'],
    ['with its exchange behind a stop', 'EXAMPLE INDUSTRIES [EXI.L] -'],
    ['with the town of its exchange', 'EXAMPLE INDUSTRIES (LONDON) -'],
    ['the letters alone', '(EXI.N) -'],
    ['a body with its letters', 'The Associated Press (AP) Board met.'],
    ['another', 'Inter Press Service (IPS) -'],
    ['a slug of three words', 'TARNHOLM-PIER-COUNCIL -'],
    ['with what became of it', 'HARBOUR-PIER-COUNCIL (Update) _'],
    ['with a number', 'a0512 BC-Pier -'],
    ['a small place with a dash', 'Tarnholm -'],
    ['a small place with a colon', 'Tarnholm:'],
    ['a known place with a colon, before no more than this', 'LONDON:'],
    ['a small town of which there are several', 'Victoria -'],
    ['a region with a colon', 'JORDAN:'],
    ['a compound', 'TARNHOLM-based boats sank.'],
    ['a compound with a known place', 'LONDON-based boats sank.'],
    ['a way', 'LONDON-PARIS trains run again.'],
    ['a club', 'Paris Saint-Kessel -'],
    ['a date alone', 'April 15 -'],
    ['a day alone', 'Monday -'],
    ['a year alone', '2031 -'],
    ['a time alone', '7:00 AM -'],
    ['a date and a colon', 'April 15, 2031:'],
    ['a date in brackets', '(April 15) -'],
    ['a place in brackets', '(London) -'],
    ['a date within a sentence', 'In Tarnholm, April 15 - a holiday - was wet.'],
    ['a weekday within a sentence', 'On Monday, April 15, the pier closed.'],
    ['a place in a sentence', 'In London -'],
    ['a place that begins a sentence', 'London - the old one - sank.'],
    ['a place with no mark behind it', 'LONDON The minister closed it.'],
    ['a lead', 'Tarnholm is closing its pier (AP) - so it says.'],
    ['a name', 'Ana Ruiz -'],
    ['a byline and a date', 'By Ana Maria Ruiz, Nov 22, 2031 -'],
    ['a name and its job', 'Dr. Ana Ruiz -'],
    ['a person and her age', 'Ana Ruiz, 52, closed the pier - at last.'],
    ['a person and her age in brackets', 'Ana Ruiz (52) -'],
    ['in capitals', 'RUIZ (52) -'],
    ['a person and her birthday', 'Ana Ruiz (born April 14, 2001) -'],
    ['a person and her party', 'Ana Ruiz (D-Kessel) -'],
    ['a credit inside', 'Reporting by (AP) -'],
    ['a credit from a place', 'Reporting from London (AP) -'],
    ['a bracket with an agency in it', '(Ferry - Reuters)'],
    ['an agency that reported', 'AP reported -'],
    ['a note', '(Adds quotes) -'],
    ['a picture', '(AP Photo/Ana Ruiz)'],
    ['a dateline in quotation marks', '“TARNHOLM (AP) —'],
    ['an item of a list', '1) London -'],
    ['a mark alone', '—'],
  ])('%s', (_, line) => expect(findDateline(`${line} ${rest}`)).toBeUndefined())
})

describe('no dateline, before a colon and a paragraph', () => {
  test.each([
    ['who speaks in an interview', 'Ruiz:'],
    ['in capitals', 'RUIZ:'],
    ['with a given name', 'Ana Ruiz:'],
    ['with an agency', 'ANA RUIZ, CNN:'],
    ['a question', 'Q:'],
    ['a name that is a country as well', 'Jordan:'],
    ['a name with a place in it', 'PARIS KESSEL:'],
    ['a label', 'ADVISORY:'],
    ['an agency', 'Reuters:'],
    ['an agency in capitals', 'AP:'],
    ['a place that is not known', 'TARNHOLM:'],
    ['a date', 'April 14:'],
  ])('%s: %s', (_, line) => expect(findDateline(`${line} ${long}`)).toBeUndefined())
})

describe('in copy', () => {
  test('an interview stays in the text', () => {
    const talk = ['Courier: Is the pier old?', `Ruiz: ${long}`, 'Courier: Was it safe?', `RUIZ: ${long}`]
    expect(bodyOf(`Pier closes\n\n${text}\n\n${talk.join('\n\n')}`)).toEqual([...text.split('\n\n'), ...talk])
  })

  test.each(['“TARNHOLM (AP) — so it began,” she said.', 'TARNHOLM-PIER-COUNCIL - It closed.', `Ruiz: ${long}`])(
    '%s',
    (first) => {
      const article = read(`Pier closes\n\n${first}\n\n${text}`)
      expect(article).not.toHaveProperty('dateline')
      expect(article.body).toHaveLength(3)
    },
  )

  test('a place alone on its line is text where it is not known', () => {
    expect(read(`Pier closes\n\nTARNHOLM\n\n${text}`)).not.toHaveProperty('dateline')
    expect(read(`Pier closes\n\nLondon\n\n${text}`)).not.toHaveProperty('dateline')
  })

  test('a place alone on its line within the text', () => {
    expect(read(`Pier closes\n\n${text}\n\nANKARA\n\n${text}`)).not.toHaveProperty('dateline')
  })

  test('a dateline below thirteen paragraphs', () => {
    const boats = (count: number) => Array.from({ length: count }, (_, at) => `Boat ${at} came back on Monday.`)
    const copy = (count: number) => ['Pier closes', ...boats(count), `TARNHOLM (AP) — ${text}`].join('\n\n')
    expect(read(copy(12)).dateline?.text).toBe('TARNHOLM (AP) —')
    expect(read(copy(13))).not.toHaveProperty('dateline')
  })
})
