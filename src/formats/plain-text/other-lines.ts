import type { Article } from '../../article/index.js'

type Furniture = NonNullable<Article['furniture']>[number]

/** No field has more lines that others are compared with. */
export const MOST_SAID = 100

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

/** The furniture that no field says. */
function unsaid(article: Article): Furniture[] {
  const isSaid = saidBy(article)
  return article.furniture?.filter((piece) => !isSaid(piece)) ?? []
}

/** The furniture of an article as far as it was read back: what a field says counts as read, wherever it stands now. */
export function furnitureBack(article: Article, back: Article, added: ReadonlySet<string | undefined>): Furniture[] {
  const isSaid = saidBy(article)
  const left = new Map<string, Furniture[]>()
  for (const piece of unsaid(back)) {
    const same = left.get(piece.text)
    if (same === undefined) left.set(piece.text, [piece])
    else same.push(piece)
  }
  const own = new Set(unsaid(article).map(({ text }) => text))
  const found = (article.furniture ?? []).flatMap((piece) =>
    isSaid(piece) ? piece : (left.get(piece.text)?.shift() ?? []),
  )
  const others = [...left].flatMap(([text, pieces]) => (own.has(text) || !added.has(text) ? pieces : []))
  return [...found, ...others]
}

/** Tells whether a field of an article says what a line does. */
function saidBy(article: Article): (piece: Furniture) => boolean {
  const known = new Map<Furniture['role'], (string | undefined)[]>()
  return ({ role, text }) => {
    const texts = known.get(role) ?? textsOf(role, article).slice(0, MOST_SAID)
    known.set(role, texts)
    return texts.some((said) => said !== undefined && (said.includes(text) || text.includes(said)))
  }
}

/** What the fields say that a line of a role shows. */
function textsOf(role: Furniture['role'], article: Article): (string | undefined)[] {
  const { headline, headlines = [], bylines = [], edNotes = [], signals = [] } = article
  const announced = signals.map(({ text }) => text)
  switch (role) {
    case 'stamp':
    case 'embargo':
    case 'release': {
      const { published, versionCreated, firstCreated, embargoedUntil, expires } = article
      return [published, versionCreated, firstCreated, embargoedUntil, expires].map((time) => time?.text)
    }
    case 'slug':
      return [article.slugline, ...announced]
    case 'signal':
      return announced
    case 'advisory':
    case 'correction':
      return [...edNotes.map(({ text: note }) => note), ...announced]
    case 'headline':
      return [headline, ...headlines.map(({ text: further }) => further), ...announced]
    case 'subhead':
      return headlines.map(({ text: further }) => further)
    case 'byline':
      return bylines.map(({ text: byline }) => byline)
    case 'dateline':
      return [article.dateline?.text]
    case 'teaser':
      return [article.summary]
    case 'copyright':
      return [article.rights?.notice]
    default:
      return []
  }
}
