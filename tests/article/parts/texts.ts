import fc from 'fast-check'

/** Pieces that trip up code that counts, escapes, trims, folds or looks for marks. */
const pieces = [
  'The harbour reopened',
  'said',
  ' ',
  '  ',
  '“We are ready,”',
  '"straight"',
  "'single'",
  '‘curly’',
  '« guillemets »',
  '„low“',
  '「角」',
  "Lind's",
  '6\'2"',
  '<b>&amp;</b>',
  ']]>',
  '<!--',
  '&',
  '*_`#[x](y)',
  '\\',
  '😀',
  '👩‍👩‍👧',
  '𝒳𝒴',
  'שלום',
  'مرحبا',
  '\u202eabc\u202c',
  '\u200f',
  'e\u0301',
  'ﷺ',
  '한국',
  'ß',
  'İ',
  '…',
  '—',
  '--',
  '30',
  'PORT ELLERY, Nov 2 (XA) —',
  '-0',
  'null',
  '{"a":1}',
]

/** Text that every format can carry: no control characters, no line breaks, no lone surrogates. */
export function newsText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  )
  return fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''))
}

/** Any string at all: control characters, line breaks and lone surrogates too. */
export function anyText(): fc.Arbitrary<string> {
  const unit = fc.constantFrom(
    '\0',
    '\t',
    '\n',
    '\r\n',
    '\u2028',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\udfff',
    '"',
  )
  return fc.oneof(newsText(), fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit, maxLength: 6 }))
}
