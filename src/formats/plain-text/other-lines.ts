import type { Article } from '../../article/index.js'
import { type Furniture, MOST_SAID, saidBy } from './said.js'

/** A line above the text, and what kind of line it stood before. */
export interface LineAbove {
  text: string
  before?: Furniture['role']
}

/** Lines of copy that the head does not say. */
export interface OtherLines {
  /** What is said of an embargo. */
  embargo: string[]
  above: LineAbove[]
  below: string[]
  /** Those below that say what a field says: a correction, a stamp. */
  saidBelow: string[]
  /** What stands for the house's own first and last line. */
  release?: string
  endMark?: string
}

/** Lines that stand above the text only. */
const ofHead = new Set<Furniture['role']>(['slug', 'headline', 'subhead', 'byline', 'dateline', 'embargo', 'release'])
/** Lines that stand below it, where nothing tells. */
const ofTail = new Set<Furniture['role']>([
  'correction',
  'credit',
  'contact',
  'boilerplate',
  'link',
  'endMark',
  'copyright',
])

/** The lines of furniture by where they stood: those above that no field says, and all below. */
export function otherLines(article: Article): OtherLines {
  const { furniture = [] } = article
  const isSaid = saidBy(article)
  const isAbove = aboveIn(article)
  const lines: OtherLines = { embargo: [], above: [], below: [], saidBelow: [] }
  let waiting: LineAbove[] = []
  for (const [at, piece] of furniture.entries()) {
    const { role, text } = piece
    if (isSaid(piece)) {
      for (const line of waiting) line.before = role
      waiting = []
      if (ofHead.has(role) || isAbove(piece, at)) continue
      if (lines.saidBelow.length < MOST_SAID) lines.saidBelow.push(text)
      lines.below.push(text)
    } else if (role === 'embargo') lines.embargo.push(text)
    else if (role === 'release') lines.release ??= text
    else if (role === 'endMark') lines.endMark ??= text
    else if (isAbove(piece, at)) {
      const line: LineAbove = { text }
      lines.above.push(line)
      waiting.push(line)
    } else lines.below.push(text)
  }
  return lines
}

/** Tells whether a line stood above the text: by its place, else by the lines around it. */
function aboveIn({ body, furniture = [] }: Article): (piece: Furniture, at: number) => boolean {
  const begin = body.flatMap((block) => ('position' in block ? (block.position ?? []) : []))[0]
  const lastOfHead = furniture.findLastIndex(({ role }) => ofHead.has(role))
  const firstBelow = furniture.findIndex(({ role }, at) => role === 'dateline' || (at > lastOfHead && ofTail.has(role)))
  return ({ position }, at) => {
    if (position !== undefined && begin !== undefined) return position.start < begin.start
    return at < lastOfHead || firstBelow < 0 || at < firstBelow
  }
}
