/** Where in a text an error stands. */
export interface FormatErrorPlace {
  /** From 1. */
  line: number
  /** From 1, in UTF-16 code units. */
  column: number
  /** From 0, in UTF-16 code units. */
  offset: number
}

/** Input that is not of the format it should be of, so that nothing could be read from it. */
export class FormatError extends Error {
  override readonly name = 'FormatError'
  /** The place in the text; left out where the text as a whole is wrong. */
  readonly place?: FormatErrorPlace

  constructor(message: string, place?: FormatErrorPlace) {
    super(place === undefined ? message : `${message} (line ${place.line}, column ${place.column})`)
    if (place !== undefined) this.place = place
  }
}

/** The place of an offset in a text. */
export function placeIn(text: string, offset: number): FormatErrorPlace {
  const before = text.slice(0, offset)
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1) as string).length + 1, offset }
}
