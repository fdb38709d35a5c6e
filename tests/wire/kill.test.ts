import { describe, expect, test } from 'vitest'
import { furnitureOf, read, text } from './readings.js'

const title = 'Tarnholm closes its pier for two winters'
const signalsOf = (copy: string) => read(copy).signals?.map(({ position, ...signal }) => signal)

describe('a line that kills', () => {
  test.each([
    'BULLETIN KILL',
    'MANDATORY KILL',
    'KILL NOTICE',
    '=(KILL)=',
    '*** KILL ***',
    'ATTENTION - MANDATORY KILL ///',
    'ATTENTION EDITORS: PLEASE KILL',
    'ATTENTION EDITORS - STORY WITHDRAWN',
    'THIS STORY HAS BEEN WITHDRAWN',
    'KILL: US--Pier',
    'Kill BC-US--Pier',
    'EDS: KILL BC-Tarnholm-Pier',
    'Please kill the story slugged Tarnholm-Pier',
    'PLEASE KILL THE STORY SLUGGED TARNHOLM-PIER',
  ])('%s', (line) => {
    for (const copy of [`${line}\n\n${title}\n\n${text}`, `${title}\n\n${line}\n\n${text}`]) {
      expect(read(copy)).toMatchObject({ status: 'canceled', headline: title })
      expect(signalsOf(copy)).toEqual([{ kind: 'kill', text: line }])
      expect(furnitureOf(copy)).toContain(`signal: ${line}`)
    }
  })

  test('in a slug, behind its name', () => {
    const copy = `BC-Tarnholm-Pier, KILL\n\n${title}\n\n${text}`
    expect(read(copy).status).toBe('canceled')
    expect(signalsOf(copy)).toEqual([{ kind: 'kill', text: 'KILL' }])
    expect(read(`BC-Kill-Bill, 466\n\n${title}\n\n${text}`)).not.toHaveProperty('status')
  })
})

test.each([
  ['WITHDRAWN-Pier closes', 'WITHDRAWN-'],
  ['WITHDRAWN: Pier closes', 'WITHDRAWN:'],
  ['WITHDRAWN-US council closes pier', 'WITHDRAWN-'],
  ['KILL-Pier closes', 'KILL-'],
  ['KILL: PIER CLOSES', 'KILL:'],
  ['(KILL) Pier closes', '(KILL)'],
])('a headline that kills: %s', (line, printed) => {
  expect(read(`${line}\n\n${text}`)).toMatchObject({ status: 'canceled', headline: line })
  expect(signalsOf(`${line}\n\n${text}`)).toEqual([{ kind: 'kill', text: printed }])
})

test.each([
  'KILL-SWITCH LAW PASSES',
  'KILL-switch law passes',
  'Kill Bill author dies',
  'KILL BILL AUTHOR DIES',
  '(KILL BILL) author dies',
  'Kill US-Oskaria deal, mayor says',
  'Kill the story, mayor tells Kessel paper',
  'Kill: the last word on the pier',
  'Killed story of the pier comes back',
  'WITHDRAWN FROM SALE, PIER STAYS',
  'WITHDRAWN-OFFER PIER REOPENS',
  'Withdrawn offer saves the pier',
])('a headline that kills nothing: %s', (line) => {
  expect(read(`${line}\n\n${text}`).headline).toBe(line)
  expect(read(`${line}\n\n${text}`)).not.toHaveProperty('status')
  expect(read(`${line}\n\n${text}`)).not.toHaveProperty('signals')
})
