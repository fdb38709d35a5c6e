import { readUnits } from '../words/units.js'
import { isInMarks, type QuotePair } from './match-quotes.js'
import { printedKey } from './printed-key.js'

/**
 * Whether the marks of a quotation stand around other words of it: around all, some or none, or others.
 * @param differs whether more than its words differs in the text that it stands in; where that is printed as it was, only
 * the way of listing it changed
 */
export function isMarkedOtherwise({ before, after }: QuotePair, differs: boolean): boolean {
  if (isInMarks(before) !== isInMarks(after)) return true
  if (!differs || (before.type === 'direct' && after.type === 'direct')) return false
  return before.type !== after.type || partsOf(before.text) !== partsOf(after.text)
}

// she was “deeply sorry”: what stands outside, inside, outside …
function partsOf(text: string): string {
  const parts = printedKey(text).split('"')
  return parts
    .map((part) =>
      readUnits(part)
        .units.map(({ key }) => key)
        .join(' '),
    )
    .join('"')
}
