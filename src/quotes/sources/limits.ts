/** Tokens within which a source, or a segment of one, lies. */
export const LONGEST_SOURCE = 40
/** Tokens of brackets that belong to a name: `(D-Ostby)`. */
export const LONGEST_BRACKET = 12
