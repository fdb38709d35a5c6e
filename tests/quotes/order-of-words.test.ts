import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('the source first, what is said behind it', () => {
  test.each([
    ['Lind said that the port was open.', 'that the port was open', 'said', 'Lind'],
    ['Lind, the mayor, has also said the port was open.', 'the port was open', 'said', 'Lind, the mayor'],
    ['Speaking in Ostby, Lind said “We are ready.”', '“We are ready.”', 'said', 'Lind'],
    ['Lind called the rota “inhuman”.', 'the rota “inhuman”', 'called', 'Lind'],
    ['On Monday, Lind again told reporters: “We are ready.”', '“We are ready.”', 'told', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    'Lind: the port is open.',
    'If Lind says so, we sail.',
    'Neither commented on the line.',
    'Nobody said the port was open.',
    'Lind would not say why the port was open.',
    'A group called “Friends of the Deep End” filled the gallery.',
    'The boat called “Old Tom” sank.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('the cue before its source', () => {
  test.each([
    ['“We are ready,” said Mara Lind.', '“We are ready,”', 'said', 'Mara Lind'],
    ['“We are ready,” said the stone.', '“We are ready,”', 'said', 'the stone'],
    ['“Are we ready?” asked Mara Lind.', '“Are we ready?”', 'asked', 'Mara Lind'],
    [
      'The port was open, said Mara Lind, the mayor of Ellery.',
      'The port was open',
      'said',
      'Mara Lind, the mayor of Ellery',
    ],
    ['“We are ready,” said Mara Lind as she left.', '“We are ready,”', 'said', 'Mara Lind'],
    ['“We are ready,” said one of the men.', '“We are ready,”', 'said', 'one of the men'],
    ['“We are ready,” wrote Lind in a letter to the port.', '“We are ready,”', 'wrote', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each(['The port, said to be old, was shut.', 'The port was shut, told Lind.'])('not: %s', (text) =>
    expect(reports(text)).toEqual([]),
  )
})

describe('words before, in marks or in a clause', () => {
  test.each([
    ['“We are ready,” Lind said.', '“We are ready,”', 'said', 'Lind'],
    ['The port was open, Lind said.', 'The port was open', 'said', 'Lind'],
    ['The port was open, the mayor told reporters on Monday.', 'The port was open', 'told', 'the mayor'],
    ['But the port was open, Lind said.', 'the port was open', 'said', 'Lind'],
    ['Still, the port was open, Lind said.', 'the port was open', 'said', 'Lind'],
    ['The line is “a success,” Lind said after the talks.', 'The line is “a success,”', 'said', 'Lind'],
    ['(The port was open, Lind said.)', 'The port was open', 'said', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))

  test.each([
    'On Monday, Lind said.',
    'In Ellery, Lind said no.',
    'While the crews slept, Lind argued with the owner.',
  ])('not: %s', (text) => expect(reports(text)).toEqual([]))
})

describe('around the cue', () => {
  test.each([
    ['“We are,” Lind said, “ready for anything.”', '“We are,” | “ready for anything.”', 'said', 'Lind'],
    ['The decision, she said, was hers alone.', 'The decision | was hers alone', 'said', 'she'],
    [
      '“We are,” said Lind, the mayor, “ready for anything.”',
      '“We are,” | “ready for anything.”',
      'said',
      'Lind, the mayor',
    ],
    ['Ida Moe, Mara Lind said, was late.', 'Ida Moe | was late', 'said', 'Mara Lind'],
    ['The ice, Lind added, was thin.', 'The ice | was thin', 'added', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('what leads in, or goes on, is the reporter’s', () => {
  test.each([
    ['In a statement, Lind said, “We will sail.”', '“We will sail.”', 'said', 'Lind'],
    ['The port was open, Lind said, pouring tea.', 'The port was open', 'said', 'Lind'],
    ['The port was open, Lind said, as the crews left.', 'The port was open', 'said', 'Lind'],
    ['The port was open, Lind said on Monday, in a letter.', 'The port was open', 'said', 'Lind'],
    ['“We are ready,” he told students who had waited.', '“We are ready,”', 'told', 'he'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('a participle with its comma before marks is the reporter’s', () => {
  test.each([
    ['Asked about the strike, “We will sail,” Lind said.', '“We will sail,”', 'said', 'Lind'],
    ['Asked about the strike, Lind said: “We will sail.”', '“We will sail.”', 'said', 'Lind'],
    ['In the old harbour, “we will sail,” Lind said.', 'In the old harbour, “we will sail,”', 'said', 'Lind'],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})
