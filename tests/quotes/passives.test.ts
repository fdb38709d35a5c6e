import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('a passive with who is asked or told as its subject', () => {
  test.each([
    ['Lind was asked whether the line was safe.', 'whether the line was safe', 'asked', undefined],
    ['Lind was asked by the judge whether the line was safe.', 'whether the line was safe', 'asked', 'the judge'],
    ['Holt has been asked to leave the port.', 'to leave the port', 'asked', undefined],
    ['Passengers were told that the line was closed.', 'that the line was closed', 'told', undefined],
    ['Passengers were told the line was closed.', 'the line was closed', 'told', undefined],
    ['Passengers were told by the crew that the line was closed.', 'that the line was closed', 'told', 'the crew'],
    ['Passengers were told to leave the ship.', 'to leave the ship', 'told', undefined],
    ['Lind was asked about the fire.', 'the fire', 'asked', undefined],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    'Lind was called to Ostby.',
    'Lind was heard in the hall.',
    'Lind was asked.',
    'Lind was not told where the ship was.',
    'Lind wanted to be told.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('a question in front of its sentence', () => {
  test.each([
    ['Asked why the ships were sold, Lind shrugged.', 'why the ships were sold', 'Asked', undefined],
    ['When asked whether the line was safe, Lind nodded.', 'whether the line was safe', 'asked', undefined],
    ['Asked by the court whether the line was safe, Lind nodded.', 'whether the line was safe', 'Asked', 'the court'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    [
      'Asked if the line was safe, Lind said it was.',
      [
        ['if the line was safe', 'Asked', undefined],
        ['it was', 'said', 'Lind'],
      ],
    ],
    [
      'Asked by reporters about the fire, Lind said the line was safe.',
      [
        ['the fire', 'Asked', 'reporters'],
        ['the line was safe', 'said', 'Lind'],
      ],
    ],
  ])('%s', (text, all) => expect(reports(text)).toEqual(all))

  test.each(['Asked in, Lind sat down by the fire.', 'Told of the fire, Lind sat down.'])('not: %s', (text) =>
    expect(reports(text)).toEqual([]),
  )
})

describe('a passive whose subject is spoken of', () => {
  test.each([
    ['The plan was criticised by Lind.', 'The plan', 'criticised', 'Lind'],
    ['The plan was announced by the port office.', 'The plan', 'announced', 'the port office'],
    ['The line was described by Lind as a success.', 'The line', 'described', 'Lind'],
    ['The new rota has been praised by crews and by the union.', 'The new rota', 'praised', 'crews'],
    ['The plan was called “late and thin”.', '“late and thin”', 'called', undefined],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    'The line was opened by Lind.',
    'The bridge was built by the sea.',
    'The bridge is called Long Tom.',
    'Lind was praised.',
    'The crane was reported.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('words in marks behind a passive', () => {
  test.each([['Lind was quoted in the Varland Post: “The line is dead.”', '“The line is dead.”', 'quoted', undefined]])(
    '%s',
    (text, ...report) => expect(reports(text)).toEqual([report]),
  )
})

describe('a subject with a clause of its own', () => {
  test.each([
    ['The claim that prices had fallen was rejected by Peter Holt.', 'The claim that prices had fallen', 'Peter Holt'],
    [
      'Lind’s claim that prices had risen was denied by Peter Holt.',
      'Lind’s claim that prices had risen',
      'Peter Holt',
    ],
  ])('%s', (text, content, source) => expect(reports(text)).toEqual([[content, expect.any(String), source]]))
})
