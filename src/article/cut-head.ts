import type { Mark } from './schema/block.js'

interface Text {
  text: string
  marks?: Mark[]
}

interface Stretch {
  start: number
  end: number
}

const typography: ReadonlySet<Mark['type']> = new Set(['strong', 'emphasis', 'underline'])

/**
 * Takes so many characters off the head of a block's text, and moves the ranges that point into it. Bold and italics end
 * where the text is cut. Gives false, and leaves all as it is, where a link or a range would lose what it points to.
 */
export function cutHead(block: Text, ranges: readonly Stretch[], length: number): boolean {
  const { marks = [] } = block
  const isFixed = ({ type, start }: Mark) => start < length && !typography.has(type)
  if (marks.some(isFixed) || ranges.some(({ start }) => start < length)) return false
  for (const stretch of [...ranges, ...marks]) {
    stretch.start = Math.max(0, stretch.start - length)
    stretch.end -= length
  }
  const left = marks.filter(({ end }) => end > 0)
  if (left.length > 0) block.marks = left
  else delete block.marks
  block.text = block.text.slice(length)
  return true
}
