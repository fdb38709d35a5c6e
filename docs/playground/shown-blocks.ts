import type { Issue } from 'wirecopy'
import type { MarkedBlock, Segment } from './marks.js'
import type { ShownBlock, ShownMark, ShownSegment } from './protocol.js'
import type { Saying } from './speakers.js'

/** Longer blocks are shown in parts, as a browser lays out a block at once. */
const LONGEST = 6000

/** Blocks as the page shows them, each with where it begins in the text and all that is needed to draw it. */
export function* shownBlocks(
  text: string,
  blocks: readonly MarkedBlock[],
  sayings: readonly Saying[],
  issues: readonly Issue[],
): Generator<{ start: number; block: ShownBlock }> {
  const begun = new Set<number>()

  function shownMark({ quote, part }: Segment['marks'][number]): ShownMark {
    const { type, speaker } = sayings[quote] as Saying
    const isFirst = part === 'words' && !begun.has(quote)
    if (isFirst) begun.add(quote)
    return { quote, part, type, speaker, ...(isFirst && { isFirst }) }
  }

  function shownSegment({ start, end, marks, role, issues: pointing }: Segment): ShownSegment {
    const [issue] = pointing
    const severity = issue === undefined ? undefined : issues[issue]?.severity
    return {
      length: end - start,
      ...(marks.length > 0 && { marks: marks.map(shownMark) }),
      ...(role && { role }),
      ...(severity && { severity }),
    }
  }

  for (const { start: from, kind, segments } of blocks) {
    for (const part of partsOf(segments)) {
      const start = (part[0] as Segment).start
      const end = (part.at(-1) as Segment).end
      const block = { kind, text: text.slice(start, end), segments: part.map(shownSegment) }
      yield { start, block: start === from ? block : { ...block, goesOn: true } }
    }
  }
}

/** Segments in parts that are not too long; a segment that is too long by itself is cut. */
function* partsOf(segments: readonly Segment[]): Generator<Segment[]> {
  let part: Segment[] = []
  let length = 0
  for (const segment of segments) {
    for (let start = segment.start; start < segment.end; start += LONGEST) {
      const end = Math.min(segment.end, start + LONGEST)
      if (part.length > 0 && length + end - start > LONGEST) {
        yield part
        part = []
        length = 0
      }
      part.push({ ...segment, start, end })
      length += end - start
    }
  }
  if (part.length > 0) yield part
}
