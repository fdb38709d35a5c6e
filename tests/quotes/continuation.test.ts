import { describe, expect, test } from 'vitest'
import { reports } from './said.js'

describe('a quotation goes on in the sentences behind it', () => {
  test.each([
    ['“We walk,” Lind said. “We always have.”', '“We walk,” | “We always have.”', 'said', 'Lind'],
    ['“We walk,” Lind said. “We always have. We will.”', '“We walk,” | “We always have. We will.”', 'said', 'Lind'],
    [
      '“We walk,” Lind said. Instead, “we always have walked.”',
      '“We walk,” | Instead, “we always have walked.”',
      'said',
      'Lind',
    ],
    ['“We walk,” Lind said. And “we always have walked”.', '“We walk,” | And “we always have walked”', 'said', 'Lind'],
    ['“We walk,” said Lind. “We always have.”', '“We walk,” | “We always have.”', 'said', 'Lind'],
    [
      'The mill was shut, Lind said. “We always have walked.”',
      'The mill was shut | “We always have walked.”',
      'said',
      'Lind',
    ],
    [
      'The mill, Lind said, was shut. “We always have walked.”',
      'The mill | was shut | “We always have walked.”',
      'said',
      'Lind',
    ],
    [
      '“We walk,” Lind said, “and sing. We do.” “Always.”',
      '“We walk,” | “and sing. We do.” | “Always.”',
      'said',
      'Lind',
    ],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('over paragraphs', () => {
  test.each([
    [
      '“We walk,” Lind said. “It is not far.\n\n“We always have.”\n\nLind left.',
      '“We walk,” | “It is not far. | “We always have.”',
      'said',
      'Lind',
    ],
    [
      '“We walk,” Lind said.\n\n“We always have walked to the mill.”',
      '“We walk,” | “We always have walked to the mill.”',
      'said',
      'Lind',
    ],
    [
      '“The line is closed. It was old.\n\n“The ships are sold. They were old.\n\n“We are sorry,” Lind said.',
      '“The line is closed. It was old. | “The ships are sold. They were old. | “We are sorry,”',
      'said',
      'Lind',
    ],
    [
      '"We walk," Lind said. "It is not far.\n\n"We always have."\n\nLind left.',
      '"We walk," | "It is not far. | "We always have."',
      'said',
      'Lind',
    ],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('behind a colon', () => {
  test.each([
    ['Lind told the council:\n\n“We walk. We always have.”', '“We walk. We always have.”', 'told', 'Lind'],
    [
      'Lind said in a statement:\n\n“We walk. We always have.”\n\n“We will walk again.”',
      '“We walk. We always have.” | “We will walk again.”',
      'said',
      'Lind',
    ],
  ])('%s', (text, ...report) => expect(reports(text)).toEqual([report]))
})

describe('not where somebody else speaks, or the reporter', () => {
  test.each([['“We walk,” Lind said. The “dry line” was wet.', '“We walk,”', 'said', 'Lind']])(
    '%s',
    (text, ...report) => expect(reports(text)).toEqual([report]),
  )

  test.each([
    [
      '“We walk,” Lind said. “We always have,” Holt said.',
      [
        ['“We walk,”', 'said', 'Lind'],
        ['“We always have,”', 'said', 'Holt'],
      ],
    ],
    [
      '“We walk,” Lind said. Lind left. “We always have walked to the mill.”',
      [
        ['“We walk,”', 'said', 'Lind'],
        ['“We always have walked to the mill.”', undefined, undefined],
      ],
    ],
    [
      '“We walk,” Lind said.\n\nHolt left.\n\n“We always have walked to the mill.”',
      [
        ['“We walk,”', 'said', 'Lind'],
        ['“We always have walked to the mill.”', undefined, undefined],
      ],
    ],
    [
      'Lind said the mill was shut. “We always have walked.”',
      [
        ['the mill was shut', 'said', 'Lind'],
        ['“We always have walked.”', undefined, undefined],
      ],
    ],
  ])('%s', (text, all) => expect(reports(text)).toEqual(all))

  test.each(['Lind told the council:\n\nThe mill was shut.', 'Lind took an oar:\n\nThe mill was shut.'])(
    'not: %s',
    (text) => expect(reports(text)).toEqual([]),
  )
})
