import { withoutCodes } from './codes.js'

/** What the header of ANPA 1312 says. */
export interface Header {
  /** The service and the number of the message: `W2607`. */
  id?: string
  /** Who is meant to get it: `asian`. */
  selector?: string
  priority: string
  category: string
  /** The keyword, of 24 characters at most: `BC-US--Ethanol-LosingGra`. */
  keyword: string
  /** Which take it is: `1stLd-Writethru`. */
  take?: string
  wordCount?: number
}

// W2607 asian
const ADDRESS = /(\p{L})(\d{4})(?:\s{1,3}(\S{1,40}))?/u
// r a BC-US--Ethanol-LosingGra 1stLd-Writethru   11-13 1693
const LINE =
  /^\s?(\S)\s(\S)\s{1,4}(\S.{0,23}?)(?:\s{1,9}(?!\d\d-\d\d(?:\s|$))(\S.{0,30}?))?\s{1,12}\d\d-\d\d(?:\s{1,9}(\d{1,6}))?$/u

/** Reads a header of two lines; nothing where its second is of another form. */
export function readHeader(header: string): Header | undefined {
  const lines = header.split('\n').flatMap((line) => withoutCodes(line).trim() || [])
  const [, priority, category, keyword, take, count] = LINE.exec(lines.at(-1) ?? '') ?? []
  if (priority === undefined || category === undefined || keyword === undefined) return undefined
  const [, service, number, selector] = (lines.length > 1 && ADDRESS.exec(lines[0] ?? '')) || []
  return {
    priority,
    category,
    keyword: keyword.trim(),
    ...(service !== undefined && { id: `${service}${number}` }),
    ...(selector !== undefined && !/^-+$/.test(selector) && { selector }),
    ...(take !== undefined && { take: take.trim() }),
    ...(count !== undefined && { wordCount: Number(count) }),
  }
}
