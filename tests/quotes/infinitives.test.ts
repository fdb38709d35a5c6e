import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('an infinitive has the subject of its sentence', () => {
  test.each([
    ['Lind used her speech to call the plan “late and thin”.', 'the plan “late and thin”', 'call', 'Lind'],
    ['Holt took the floor to say that the line was closed.', 'that the line was closed', 'say', 'Holt'],
    ['The mayor rose to warn that the ice was thin.', 'that the ice was thin', 'warn', 'The mayor'],
    ['The union used its letter to describe the rota as “inhuman”.', 'the rota as “inhuman”', 'describe', 'The union'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    'Lind came to say goodbye.',
    'Lind hopes to announce a new line.',
    'To say that the line is safe is easy.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('an infinitive is what is promised, asked or refused', () => {
  test.each([
    ['Lind promised to reopen the line.', 'to reopen the line', 'promised', 'Lind'],
    ['Holt vowed to fight the plan.', 'to fight the plan', 'vowed', 'Holt'],
    ['Lind agreed to meet the crews.', 'to meet the crews', 'agreed', 'Lind'],
    ['Lind declined to say where the ship was.', 'to say where the ship was', 'declined', 'Lind'],
    ['Holt refused to answer questions.', 'to answer questions', 'refused', 'Holt'],
    ['Lind asked the crews to stay in port.', 'to stay in port', 'asked', 'Lind'],
    ['Holt told her to leave the ship.', 'to leave the ship', 'told', 'Holt'],
    ['Lind urged the crews to stay in port.', 'the crews to stay in port', 'urged', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    'Lind refused the offer.',
    'Lind declined.',
    'The number of ships declined in March.',
    'Lind answered to nobody.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('a preposition to is no infinitive', () => {
  test.each([
    ['Lind agreed to the plan.', 'the plan', 'agreed', 'Lind'],
    ['Holt referred to the fire.', 'the fire', 'referred', 'Holt'],
    ['Lind objected to the new rota.', 'the new rota', 'objected', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('those who are warned', () => {
  test.each([
    ['Lind warned the crews to stay ashore.', 'to stay ashore', 'warned', 'Lind'],
    ['Lind warned the crews not to sail.', 'not to sail', 'warned', 'Lind'],
    ['Lind warned the crews that ice was near.', 'that ice was near', 'warned', 'Lind'],
    ['Lind warned the line would close.', 'the line would close', 'warned', 'Lind'],
    ['Lind warned of thin ice.', 'thin ice', 'warned', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})
