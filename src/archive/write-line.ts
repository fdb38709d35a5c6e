/** What some readers take for the end of a line, and JSON does not escape. */
const lineEnds = /[\u0085\u2028\u2029]/g

/**
 * A record, or any other value of JSON, as one line of NDJSON with its line feed, whatever its texts hold.
 * @throws TypeError for what JSON does not have: a bigint, a circle.
 */
export function writeLine(record: object): string {
  return `${JSON.stringify(record).replace(lineEnds, escaped)}\n`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
