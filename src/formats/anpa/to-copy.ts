import { AGATE, withoutCodes } from './codes.js'

/** The text of a transmission as copy, and what its marks say of its lines. */
export interface MarkedCopy {
  copy: string
  /** Groups of agate by the line that stands for each in the copy. */
  agate: ReadonlyMap<string, string>
  /** The lines above the text. */
  head: ReadonlySet<string>
  /** Lines that are set flush: headings, where they stand in the text. */
  flush: ReadonlySet<string>
}

/** For private use, so that copy has them hardly ever. */
const [OPEN, CLOSE] = ['\ue000', '\ue001']
const byline = /^\^by\s/i

/**
 * The text as `readWire` reads it, by what a line begins with:
 *
 *     ^Prairies vanish<            above the text; flush where it stands in it
 *     TAB ROSCOE, South Dakota     a paragraph
 *     BS Baltimore;23;13;.639      agate
 */
export function toCopy(text: string): MarkedCopy {
  const given = text.split('\n').flatMap(linesOf)
  const lines: string[] = []
  const agate = new Map<string, string>()
  const open = unusedIn(text)
  const above = new Set<string>()
  const flush = new Set<string>()
  const head = headOf(given)
  const hasMore = given.some((line) => isParagraph(line) || line.startsWith(AGATE))
  let group: string[] = []
  const close = () => {
    if (group.length === 0) return
    const place = `${open}${agate.size}${CLOSE}`
    lines.push('', place, '')
    agate.set(place, group.join('\n'))
    group = []
  }
  for (const [index, line] of given.entries()) {
    const clean = withoutCodes(line).trimEnd()
    if (line.startsWith(AGATE)) {
      group.push(clean.replace(/^\^/, '').trim())
      continue
    }
    close()
    if (index === head) lines.push('')
    if (line.startsWith('^')) {
      const words = withoutEnd(clean.slice(1))
      if (index < head) above.add(words)
      else if (hasMore) flush.add(words)
      lines.push(...(index >= head ? ['', words, ''] : [words]))
    } else if (line.startsWith('\t')) lines.push('', withoutEnd(clean).replace(/^\^/, ''))
    else lines.push(clean)
  }
  close()
  return { copy: lines.join('\n'), agate, head: above, flush }
}

/** Where the lines above the text end: at the first paragraph; where there is a table or nothing, behind the byline. */
function headOf(lines: readonly string[]): number {
  const indexOf = (is: (line: string) => boolean) => {
    const index = lines.findIndex(is)
    return index < 0 ? lines.length : index
  }
  const paragraph = indexOf(isParagraph)
  const table = indexOf((line) => line.startsWith(AGATE))
  if (paragraph < table) return paragraph
  const by = lines.findIndex((line, index) => index < table && byline.test(line))
  // the slug and the headline, and above them the number of a list
  return by < 0 ? Math.min(isListNumber(lines[0]?.replace(/^\^|<$/g, '') ?? '') ? 3 : 2, table) : by + 1
}

function isParagraph(line: string): boolean {
  return line.startsWith('\t') && line.trim() !== ''
}

// ^*9006< ^AP-Top-Headlines,0176<
//         ^ two lines in one
function linesOf(line: string): string[] {
  return line.startsWith('^') ? line.split(/(?<=<)\s{1,3}(?=\^)/) : [line]
}

/** The number that some lists have above all else: `*9006`. */
export function isListNumber(line: string): boolean {
  return /^\*\d{1,6}$/.test(line)
}

/** `=` ends a line that is set flush or in the middle, `<` one that is set to the left. */
function withoutEnd(line: string): string {
  return line.trim().replace(/[<=]$/, '').trim()
}

/** What begins a line that stands for agate: longer than any run of its character in the text. */
function unusedIn(text: string): string {
  const runs = text.match(/\ue000+/g) ?? []
  return OPEN.repeat(runs.reduce((longest, { length }) => Math.max(longest, length), 0) + 1)
}
