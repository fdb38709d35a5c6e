import type { Article, Block, Furniture, Quote, Range, Span } from 'wirecopy'

/** What a stretch of text is to a quotation: its words, the cue that reports them, or who is said to have spoken. */
export type Part = 'words' | 'cue' | 'source'

/** A quotation by its index in the article, and what the text at hand is to it. */
export interface Mark {
  quote: number
  part: Part
}

/** A stretch of a block in which nothing changes. */
export interface Segment {
  /** Offset in the whole text. */
  start: number
  end: number
  /** All that it is part of, the narrowest last. */
  marks: Mark[]
  /** What it is where that is another thing than its block: a dateline before the first sentence. */
  role?: Furniture['role']
  /** Indexes of the issues that point at it. */
  issues: number[]
}

/** A paragraph of the text, or a line that stands around it. */
export interface MarkedBlock {
  start: number
  end: number
  kind: Exclude<Block['type'], 'table' | 'media' | 'embed' | 'rule'> | Furniture['role']
  /** One after the other, without gaps. */
  segments: Segment[]
}

/** A text in which an article's parts have places. */
export interface PlacedText {
  text: string
  regions: Region[]
  /** Where a range of the article stands in the text. */
  place: (range: Range) => Span | undefined
}

export interface Region extends Span {
  kind: MarkedBlock['kind']
  isBody: boolean
}

interface Label extends Span {
  mark?: Mark
  role?: Furniture['role']
  issue?: number
}

/** The text cut into blocks, and each block where a mark begins or ends. */
export function markText(
  { text, regions, place }: PlacedText,
  quotes: readonly Quote[],
  issues: readonly { span?: Span }[] = [],
): MarkedBlock[] {
  const roles = regions.filter((region) => !region.isBody).map(labelOfRole)
  const labels = [...labelsOfQuotes(quotes, place), ...labelsOfIssues(issues), ...roles].sort(byPlace)
  let next = 0
  let open: Label[] = []
  return joinOnLines(text, withTheRest(text, regions)).map(({ start, end, kind }) => {
    for (; next < labels.length && (labels[next] as Label).start < end; next++) open.push(labels[next] as Label)
    const within = open.filter((label) => label.end > start && label.role !== kind)
    // what goes on in the next block
    open = open.filter((label) => label.end > end)
    return { start, end, kind, segments: cut({ start, end }, within) }
  })
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

function labelsOfQuotes(quotes: readonly Quote[], place: PlacedText['place']): Label[] {
  return quotes.flatMap(({ content, cue, source }, quote) => {
    const label = (range: Range | undefined, part: Part): Label[] => {
      const span = range && place(range)
      return span === undefined || span.end <= span.start ? [] : [{ ...span, mark: { quote, part } }]
    }
    return [...content.flatMap((range) => label(range, 'words')), ...label(cue, 'cue'), ...label(source, 'source')]
  })
}

function labelsOfIssues(issues: readonly { span?: Span }[]): Label[] {
  return issues.flatMap(({ span }, issue) => (span === undefined || span.end <= span.start ? [] : [{ ...span, issue }]))
}

function labelOfRole({ start, end, kind }: Region): Label {
  return { start, end, role: kind as Furniture['role'] }
}

/** Regions, and what is none but no white space either. */
function withTheRest(text: string, regions: readonly Region[]): Region[] {
  const all: Region[] = []
  let end = 0
  const rest = (until: number) => {
    for (const { index, 0: line } of text.slice(end, until).matchAll(/\S[^\n]*/g)) {
      const start = end + index
      all.push({ start, end: start + line.trimEnd().length, kind: 'other', isBody: false })
    }
  }
  for (const region of [...regions].sort(byPlace)) {
    if (region.end <= region.start) continue
    if (region.start > end) rest(region.start)
    all.push(region)
    end = Math.max(end, region.end)
  }
  rest(text.length)
  return all
}

/** What stands on one line is one block: `OSTREVIK (EX) — The gate` is a dateline and a paragraph. */
function joinOnLines(text: string, regions: readonly Region[]): Region[] {
  const blocks: Region[] = []
  for (const region of regions) {
    const last = blocks.at(-1)
    if (last === undefined || (region.start >= last.end && text.slice(last.end, region.start).includes('\n'))) {
      blocks.push({ ...region })
      continue
    }
    last.end = Math.max(last.end, region.end)
    if (region.isBody && !last.isBody) Object.assign(last, { kind: region.kind, isBody: true })
  }
  return blocks
}

function cut({ start, end }: Span, labels: readonly Label[]): Segment[] {
  const places = new Set([start, end])
  for (const label of labels) {
    if (label.start > start) places.add(label.start)
    if (label.end < end) places.add(label.end)
  }
  const sorted = [...places].sort((a, b) => a - b)
  const inOrder = [...labels].sort(byPlace)
  const open = new Set<Label>()
  let next = 0
  return sorted.slice(0, -1).map((from, index) => {
    for (const label of open) if (label.end <= from) open.delete(label)
    for (; next < inOrder.length && (inOrder[next] as Label).start <= from; next++) open.add(inOrder[next] as Label)
    const covering = [...open].filter((label) => label.end > from).sort((a, b) => b.end - b.start - (a.end - a.start))
    const segment: Segment = { start: from, end: sorted[index + 1] as number, marks: [], issues: [] }
    for (const { mark, role, issue } of covering) {
      if (mark !== undefined) segment.marks.push(mark)
      if (role !== undefined) segment.role = role
      if (issue !== undefined) segment.issues.push(issue)
    }
    return segment
  })
}

/** The copy that an article was read from with positions. */
export function placeInCopy(copy: string, article: Article): PlacedText {
  const body = article.body.flatMap((block) => regionOf(block) ?? [])
  const around = (article.furniture ?? []).flatMap(({ role, position }) =>
    position === undefined ? [] : [{ ...position, kind: role, isBody: false }],
  )
  return { text: copy, regions: [...body, ...around].sort(byPlace), place: ({ position }) => position }
}

function regionOf(block: Block): Region | undefined {
  if (!('text' in block) || block.position === undefined) return undefined
  return { ...block.position, kind: block.type, isBody: true }
}
