/** What the header of IPTC 7901 says. */
export interface Header {
  /** The source and the number of the message: `eca062`. */
  id: string
  priority: string
  category: string
  wordCount?: number
  /** What stands behind the count: options, and the service with its own number, `dpa 061`. */
  further?: string
  /** The keyword line: `Germany-politics/`. */
  slug?: string
}

// eca062 4 i 211 ccccb   dpa 061
const LINE =
  /^\s{0,9}([\p{L}]{1,5}\d{1,6})\s{1,9}(\d)\s{1,9}(\p{L}{1,3})(?:\s{1,9}(\d{1,6}))?(?:\s{1,20}(\S.{0,200}))?$/u

/** Reads a header; nothing where its first line is of another form. */
export function readHeader(header: string): Header | undefined {
  const [first = '', ...below] = header.split(/\r\n?|\n/).flatMap((line) => line.trim() || [])
  const [, id, priority, category, count, further] = LINE.exec(first) ?? []
  if (id === undefined || priority === undefined || category === undefined) return undefined
  const slug = below.join('').trim()
  return {
    id,
    priority,
    category,
    ...(count !== undefined && { wordCount: Number(count) }),
    ...(further !== undefined && { further: further.trim().replace(/\s{2,}/g, ' ') }),
    ...(slug !== '' && { slug }),
  }
}
