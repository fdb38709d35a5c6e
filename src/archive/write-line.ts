/**
 * A record, or any other value of JSON, as one line of NDJSON with its line feed, whatever its texts hold.
 * @throws TypeError for what JSON does not have: a bigint, a circle.
 */
export function writeLine(record: object): string {
  return `${JSON.stringify(record)}\n`
}
