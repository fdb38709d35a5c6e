import fc from 'fast-check'

/** Pieces that copy is made of, and that scanners stumble over. */
const pieces = [
  ...'"“”„«»‹›‘’‚\'`「」『』.,;:!?…-–—()[]&',
  ...['``', "''", ',,', '...', '--', '\n', '\r\n', '\r', '\n\n', '\t', '    ', '\u00a0', '\u200b', '\u2028', '\u2029'],
  ...[
    'U.S.',
    'Mr.',
    'Orla',
    'said',
    'don’t',
    '’90s',
    'Tarrows',
    '5',
    '3.5',
    '7 p.m.',
    '行く',
    '。',
    '😀',
    '\ud83d',
    '\ude00',
  ],
  ...['\u00ad', '\u0301', '\u200d', '\ufeff', '\u0085', '\f', 'e\u0301', ' ', ' ', ' ', ' '],
]

/** A text of such pieces, or of any code units at all. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  },
)
