import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTokens, pairMarks } from 'wirecopy/text'
import { anyText } from './arbitrary.js'

/** Each pair as it stands in the text; `~` when nothing closes it. */
const pairs = (text: string) =>
  pairMarks(text).map((pair) => text.slice(pair.start, pair.end) + (pair.close === undefined ? '~' : ''))

describe('pairs', () => {
  test.each<[string, string[]]>([
    ['"We go," said Orla. "Now."', ['"We go,"', '"Now."']],
    ['“We go,” said Orla.', ['“We go,”']],
    ['”Vi går”, sa Orla. ”Nu.”', ['”Vi går”', '”Nu.”']],
    ['„Ja“, sagte Orla.', ['„Ja“']],
    ['„Ja”, zei Orla.', ['„Ja”']],
    ['Orla sagte: »Ja« und ging.', ['»Ja«']],
    ['«Oui», dit Orla, « non ».', ['«Oui»', '« non »']],
    ['»Kyllä», sanoi Orla.', ['»Kyllä»']],
    ['das ‹Wort› hier', ['‹Wort›']],
    ["``We go,'' Orla said. ''Now.''", ["``We go,''", "''Now.''"]],
    [",,We gaan'', zei Orla.", [",,We gaan''"]],
    ['「はい『今』」と言った', ['「はい『今』」', '『今』']],
    ['a "" b', ['""']],
    ['Orla said:"We go."', ['"We go."']],
    ['Orla asked—"When?"—and left.', ['"When?"']],
    ['". . . We go," said Orla. "...Now."', ['". . . We go,"', '"...Now."']],
    ['\u202a“Go”', ['“Go”']],
    ['(“big”)—“small”', ['“big”', '“small”']],
  ])('%s', (text, expected) => expect(pairs(text)).toEqual(expected))

  test('the parts of a pair', () => {
    expect(pairMarks('“Go”')).toEqual([
      { start: 0, end: 4, open: { start: 0, end: 1 }, close: { start: 3, end: 4 }, kind: 'double', depth: 0 },
    ])
  })

  test('single marks are kept from apostrophes', () => {
    expect(pairs('‘We don’t go,’ said the Tarrows’ aide in the ’90s.')).toEqual(['‘We don’t go,’'])
    expect(pairs("'We back the Tarrows' plan,' Orla said.")).toEqual(["'We back the Tarrows' plan,'"])
    expect(pairs("'Yes' and 'No' and 'Boys' it said")).toEqual(["'Yes'", "'No'", "'Boys'"])
  })

  test.each([
    ["the Tarrows' plan and the boys' club"],
    ['rock ’n’ roll of the ’90s'],
    ["get 'em, 'tis the '60s"],
    ['O ‘Tarrow and ‘16 more'],
    ['He is 5\'10" tall.'],
    ['It rained 3" overnight, 4" today.'],
    ['odd here,“ said Orla.'],
    ['odd here” said Orla.'],
    ['a 6’ wall of 5’ bricks'],
  ])('no pair: %s', (text) => expect(pairs(text)).toEqual([]))
})

describe('nested and broken marks', () => {
  test.each<[string, string[]]>([
    ['"Orla did the \'two-step\' " now', ['"Orla did the \'two-step\' "', "'two-step'"]],
    ['"\'Fire!\' he cried," she said.', ['"\'Fire!\' he cried,"', "'Fire!'"]],
    ['“It is odd,“ said Orla. “We see.”', ['“It is odd,“', '“We see.”']],
    ['“It is odd," said Orla.', ['“It is odd,"']],
    ['"It rained 3" overnight," Orla said.', ['"It rained 3" overnight,"']],
    ['„Er rief „nein““.', ['„Er rief „nein““', '„nein“']],
    ['“We stay.', ['“We stay.~']],
  ])('%s', (text, expected) => expect(pairs(text)).toEqual(expected))

  test('the same marks nested, in a paragraph that another one goes on from', () => {
    const text = '“The office is not about “Equal Ferries” now. It goes on. '
    expect(pairMarks(text).map(({ depth, end }) => [depth, end])).toEqual([
      [0, text.length - 1],
      [1, text.indexOf(' now')],
    ])
  })

  test('tokens can be handed in', () => {
    const text = '“Go”'
    expect(pairMarks(text, findTokens(text))).toEqual(pairMarks(text))
  })
})

test('pairs lie in the text, in order, and in one another', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let start = -1
      const around: number[] = []
      for (const pair of pairMarks(text)) {
        expect(pair.start).toBeGreaterThan(start)
        start = pair.start
        while (around.length > 0 && (around.at(-1) ?? 0) <= start) around.pop()
        expect(pair.depth).toBe(around.length)
        expect(pair.end).toBeLessThanOrEqual(around.at(-1) ?? text.length)
        expect(pair.open.start).toBe(pair.start)
        expect(pair.end).toBeGreaterThanOrEqual(pair.close?.end ?? pair.open.end)
        around.push(pair.end)
      }
    }),
  )
})
