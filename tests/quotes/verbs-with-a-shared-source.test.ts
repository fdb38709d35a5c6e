import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('a second verb of one subject', () => {
  test.each([
    ['Lind welcomed the plan and said the line would open.', 'the line would open', 'said', 'Lind'],
    ['Lind came and said the line was safe.', 'the line was safe', 'said', 'Lind'],
    ['Lind smiled, and then said the ice was thin.', 'the ice was thin', 'said', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    [
      'Lind called the charges “old” and said the line was safe.',
      [
        ['the charges “old”', 'called', 'Lind'],
        ['the line was safe', 'said', 'Lind'],
      ],
    ],
    [
      'Lind criticised the plan but said it was legal.',
      [
        ['the plan', 'criticised', 'Lind'],
        ['it was legal', 'said', 'Lind'],
      ],
    ],
    [
      'Holt said the ice was thin and warned that it would break.',
      [
        ['the ice was thin', 'said', 'Holt'],
        ['that it would break', 'warned', 'Holt'],
      ],
    ],
  ])('%s', (text, all) => expect(reports(text)).toEqual(all))
})

describe('what belongs to the words before stays there', () => {
  test.each([
    ['Lind said she had known and had written it down.', 'she had known and had written it down', 'said', 'Lind'],
    ['Lind said the crews had come and had asked for pay.', 'the crews had come and had asked for pay', 'said', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('near misses', () => {
  test.each([
    'Officials and state senators met.',
    'Lind came and was asked.',
    'Lind came and did not say why.',
    'Ice and claims grew.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('base forms behind one another', () => {
  test.each([['Critics call it unfair and say it will fail.', ['it unfair', 'it will fail']]])('%s', (text, contents) =>
    expect(reports(text).map(([content]) => content)).toEqual(contents),
  )

  test.each([['They say it will fail and defend the rota.', ['it will fail and defend the rota']]])(
    '%s',
    (text, contents) => expect(reports(text).map(([content]) => content)).toEqual(contents),
  )
})
