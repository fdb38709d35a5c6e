import { made } from '../made.js'
import type { CopyLine } from './copy-lines.js'
import type { LineRule } from './line-rule.js'

const LONGEST = 700
const url = '(?:https?:\\/\\/|www\\.)[^\\s]{3,500}'
const address = /* @__PURE__ */ made(() => new RegExp(`^(?:--\\s{1,4})?${url}$`, 'i'))
// [Original](https://example.org/a)   ![QR code](https://example.org/b.webp)   Pickup - [example.org](https://…)
const marked =
  /^(?:[-*] )?(?:[\p{L} ]{2,20} - )?!?\[[^\]]{0,200}\]\([^()\s]{0,600}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?\)?$/u
/** What is left of such a line where the copy was cut. */
const cut = /^!?\[[^\]]{0,200}\]?$/
const original =
  /^(?:view|see|read) (?:the )?(?:source version|original (?:content|release|source|article|version))\b.{0,120}?(?:https?:\/\/|www\.|$)/i

/** A web address alone on a line, or with words that only lead to it: `View source version on …`, `[Original](https://…)`. */
export const linkLine: LineRule = (index, { copy, lines }) => {
  const line = lines[index] as CopyLine
  if (line.end - line.start > LONGEST) return undefined
  switch (copy.charCodeAt(line.start) | 0x20) {
    case 0x68: // h
    case 0x77: // w
    case 0x2d: // -
      return address.test(line.text) || marked.test(line.text) ? { role: 'link' } : undefined
    case 0x76: // v
    case 0x73: // s
    case 0x72: // r
      return original.test(line.text) ? { role: 'link' } : undefined
    case 0x7b: // [
    case 0x21: // !
    case 0x2a: // *
      return marked.test(line.text) || isCut(index, lines) ? { role: 'link' } : undefined
    default:
      return line.text.endsWith(')') && marked.test(line.text) ? { role: 'link' } : undefined
  }
}

function isCut(index: number, lines: readonly CopyLine[]): boolean {
  const before = lines[index - 1]
  if (index < lines.length - 1 || before === undefined || before.end - before.start > LONGEST) return false
  return cut.test((lines[index] as CopyLine).text) && marked.test(before.text)
}
