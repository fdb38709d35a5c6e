/**
 * Which quotation marks belong together. `double` takes in straight, curly, low, doubled single and TeX-like marks,
 * which copy mixes; `single` likewise.
 */
export type MarkKind = 'double' | 'single' | 'guillemet' | 'singleGuillemet' | 'corner' | 'whiteCorner'

/** What a mark does by its shape: some only open or close, others mostly, the straight ones either. */
export type MarkShape = 'opens' | 'mostlyOpens' | 'either' | 'mostlyCloses' | 'closes'

export interface MarkCharacter {
  readonly kind: MarkKind
  readonly shape: MarkShape
  /** Opening marks that this one regularly closes. */
  readonly closes: string
}

// free of side effects, so that a bundler drops the table where nobody uses it
/* @__NO_SIDE_EFFECTS__ */
function mark(kind: MarkKind, shape: MarkShape, closes = ''): MarkCharacter {
  return { kind, shape, closes }
}

/** What is known of each mark token; written as in the text. */
export const markCharacters: ReadonlyMap<string, MarkCharacter> = /* @__PURE__ */ new Map([
  ['"', mark('double', 'either', '"')],
  ['＂', mark('double', 'either', '＂')],
  ["''", mark('double', 'either', "''``,,")],
  ['``', mark('double', 'mostlyOpens')],
  ['´´', mark('double', 'mostlyCloses', '``´´')],
  ['“', mark('double', 'mostlyOpens', '„')],
  ['”', mark('double', 'mostlyCloses', '“„‟”')],
  ['„', mark('double', 'opens')],
  ['‟', mark('double', 'mostlyOpens')],
  [',,', mark('double', 'opens')],
  ['‘‘', mark('double', 'mostlyOpens')],
  ['’’', mark('double', 'mostlyCloses', '‘‘’’‚‚')],
  ['‚‚', mark('double', 'opens')],
  ['〝', mark('double', 'opens')],
  ['〞', mark('double', 'closes', '〝')],
  ['〟', mark('double', 'closes', '〝')],
  ["'", mark('single', 'either', "'`")],
  ['＇', mark('single', 'either', '＇')],
  ['`', mark('single', 'mostlyOpens', '`')],
  ['´', mark('single', 'mostlyCloses', '`´')],
  ['‘', mark('single', 'mostlyOpens', '‚')],
  ['’', mark('single', 'mostlyCloses', '‘‚‛’')],
  ['‚', mark('single', 'opens')],
  ['‛', mark('single', 'mostlyOpens')],
  ['«', mark('guillemet', 'mostlyOpens', '»')],
  ['»', mark('guillemet', 'mostlyCloses', '«»')],
  ['‹', mark('singleGuillemet', 'mostlyOpens', '›')],
  ['›', mark('singleGuillemet', 'mostlyCloses', '‹›')],
  ['「', mark('corner', 'opens')],
  ['｢', mark('corner', 'opens')],
  ['」', mark('corner', 'closes', '「')],
  ['｣', mark('corner', 'closes', '｢')],
  ['『', mark('whiteCorner', 'opens')],
  ['』', mark('whiteCorner', 'closes', '『')],
])
