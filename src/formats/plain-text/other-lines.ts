import type { Article } from '../../article/index.js'

type Furniture = NonNullable<Article['furniture']>[number]

/** A line above the text, and what kind of line it stood before. */
export interface LineAbove {
  text: string
  before?: Furniture['role']
}

/** Lines of copy that the head does not say. */
export interface OtherLines {
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
  const isAbove = aboveIn(article)
  const lines: OtherLines = { above: [], below: [], saidBelow: [] }
  for (const [at, piece] of furniture.entries()) {
    const { role, text } = piece
    if (isSaid(piece, article)) {
      if (ofHead.has(role) || isAbove(piece, at)) continue
      lines.saidBelow.push(text)
      lines.below.push(text)
    } else if (role === 'release') lines.release ??= text
    else if (role === 'endMark') lines.endMark ??= text
    else if (isAbove(piece, at)) {
      const next = furniture.slice(at + 1).find((one) => isSaid(one, article))
      lines.above.push({ text, ...(next !== undefined && { before: next.role }) })
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
export function unsaid(article: Article): Furniture[] {
  return article.furniture?.filter((piece) => !isSaid(piece, article)) ?? []
}

/** The furniture of an article as far as it was read back: what a field says counts as read, wherever it stands now. */
export function furnitureBack(article: Article, back: Article, added: ReadonlySet<string | undefined>): Furniture[] {
  const left = unsaid(back)
  const own = new Set(unsaid(article).map(({ text }) => text))
  const found = (article.furniture ?? []).flatMap((piece) => {
    if (isSaid(piece, article)) return piece
    const at = left.findIndex(({ text }) => text === piece.text)
    return at < 0 ? [] : left.splice(at, 1)
  })
  return [...found, ...left.filter(({ text }) => own.has(text) || !added.has(text))]
}

function isSaid({ role, text }: Furniture, article: Article): boolean {
  return textsOf(role, article).some((said) => said !== undefined && (said.includes(text) || text.includes(said)))
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
