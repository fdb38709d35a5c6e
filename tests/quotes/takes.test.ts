import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('said takes whatever follows', () => {
  test.each([
    ['Lind said the line was closed.', 'the line was closed', 'said', 'Lind'],
    ['Lind said why the line was closed.', 'why the line was closed', 'said', 'Lind'],
    ['Lind said hardly anyone came.', 'hardly anyone came', 'said', 'Lind'],
    ['Lind said roughly forty ships were late.', 'roughly forty ships were late', 'said', 'Lind'],
    ['Lind said of the vote, “We will sail.”', '“We will sail.”', 'said', 'Lind'],
    ['Lind said, however, that the line was closed.', 'that the line was closed', 'said', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    'Lind said nothing.',
    'Lind said so.',
    'Lind said goodbye to the crews.',
    'Lind said little about the line.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('told takes who is addressed before all else', () => {
  test.each([
    ['Lind told reporters in Ellery the line was closed.', 'the line was closed', 'told', 'Lind'],
    ['Lind told her the line was closed.', 'the line was closed', 'told', 'Lind'],
    ['Lind told the council and the press that the line was closed.', 'that the line was closed', 'told', 'Lind'],
    ['Lind told of a long winter.', 'a long winter', 'told', 'Lind'],
    ['Lind told the Varland Post: “The line is closed.”', '“The line is closed.”', 'told', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each(['Lind told the truth.', 'Lind told a story.', 'Lind told Holt.'])('not: %s', (text) =>
    expect(reports(text)).toEqual([]),
  )
})

describe('a clause without "that" has a verb of its own', () => {
  test.each([
    ['Lind warned the line would close.', 'the line would close', 'warned', 'Lind'],
    ['Lind added sugar was dear.', 'sugar was dear', 'added', 'Lind'],
    ['Lind insisted nobody had asked her.', 'nobody had asked her', 'insisted', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each(['Lind added sugar.', 'Lind warned the crews.', 'Lind insisted.', 'Lind continued the work.'])(
    'not: %s',
    (text) => expect(reports(text)).toEqual([]),
  )
})

describe('addressed before "that" or with "to"', () => {
  test.each([
    ['Lind warned the crews that the line was closed.', 'that the line was closed', 'warned', 'Lind'],
    ['Lind reminded Holt that the ice was thin.', 'that the ice was thin', 'reminded', 'Lind'],
    ['Lind said to reporters that the line was closed.', 'that the line was closed', 'said', 'Lind'],
    ['Lind wrote to the council that the line was closed.', 'that the line was closed', 'wrote', 'Lind'],
    ['Lind explained to the court how the line had closed.', 'how the line had closed', 'explained', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each(['Lind spoke to the court.', 'Lind wrote to the council.'])('not: %s', (text) =>
    expect(reports(text)).toEqual([]),
  )
})

describe('what is spoken of', () => {
  test.each([
    ['Lind called Holt a liar.', 'Holt a liar', 'called', 'Lind'],
    ['Lind called for calm.', 'calm', 'called for', 'Lind'],
    ['Lind thanked Holt for the ship.', 'Holt for the ship', 'thanked', 'Lind'],
    ['Lind described the line as a success.', 'the line as a success', 'described', 'Lind'],
    ['Lind criticised the plan.', 'the plan', 'criticised', 'Lind'],
    ['Lind announced a new line.', 'a new line', 'announced', 'Lind'],
    ['Lind questioned the plan.', 'the plan', 'questioned', 'Lind'],
    ['Lind disclosed the loss.', 'the loss', 'disclosed', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    'Lind called at the port.',
    'Lind criticised.',
    'Lind opened the plan.',
    'The report was long and the claim was false.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('behind a preposition', () => {
  test.each([
    ['Lind spoke of the long winter.', 'the long winter', 'spoke', 'Lind'],
    ['Lind talked to her about the line.', 'the line', 'talked', 'Lind'],
    ['Lind complained about the ice.', 'the ice', 'complained', 'Lind'],
    ['Lind hinted at a strike.', 'a strike', 'hinted', 'Lind'],
    ['Lind commented on the fire.', 'the fire', 'commented', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each(['Lind commented.', 'Lind complained.', 'Lind talked for an hour.', 'Lind spoke at noon.'])(
    'not: %s',
    (text) => expect(reports(text)).toEqual([]),
  )
})

describe('a question', () => {
  test.each([
    ['Lind asked whether the line was safe.', 'whether the line was safe', 'asked', 'Lind'],
    ['Lind wondered who had closed the line.', 'who had closed the line', 'wondered', 'Lind'],
    ['Lind explained why the line was closed.', 'why the line was closed', 'explained', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each(['Lind promised who would sail.'])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('words of several parts', () => {
  test.each([
    ['Lind pointed out that the ice was thin.', 'that the ice was thin', 'pointed out', 'Lind'],
    ['Lind made clear that the line was closed.', 'that the line was closed', 'made clear', 'Lind'],
    ['Lind made it clear that the line was closed.', 'that the line was closed', 'made it clear', 'Lind'],
    ['Holt went on: “The ice is thin.”', '“The ice is thin.”', 'went on', 'Holt'],
    ['Lind chimed in: “The ice is thin.”', '“The ice is thin.”', 'chimed in', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each(['Lind pointed out of the window.', 'Lind made clear soup.', 'Holt went on board.'])('not: %s', (text) =>
    expect(reports(text)).toEqual([]),
  )
})

describe('forms that are nouns as well', () => {
  test.each([
    ['The union calls the plan late.', 'the plan late', 'calls', 'The union'],
    ['Officials claim the ice is thin.', 'the ice is thin', 'claim', 'Officials'],
    ['Lind reports a loss.', 'a loss', 'reports', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    'The union calls were late.',
    'Nobody had a say in the matter.',
    'In the 13 states where the line runs, prices fell.',
    'Lind’s answers were short.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})
