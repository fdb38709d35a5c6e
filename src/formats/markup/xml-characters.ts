import type { Report } from '../shared/index.js'

// what may be forbidden: halves of pairs are
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text in which each character that XML 1.0 forbids, as HTML does too, is U+FFFD, with an issue that tells of them. */
export function allowedInXml(text: string, report: Report, path?: string, format = 'XML'): string {
  if (!SUSPECT.test(text)) return text
  let first = -1
  let count = 0
  const allowed = text.replace(FORBIDDEN, (_, at: number) => {
    if (count++ === 0) first = at
    return '\ufffd'
  })
  if (count > 0) {
    const many = count === 1 ? 'A character' : `${count} characters`
    report.add('character-replaced', `${many} that ${format} does not allow became U+FFFD, the first at ${first}.`, {
      ...(path === undefined ? { span: { start: first, end: first + 1 } } : { path }),
    })
  }
  return allowed
}
