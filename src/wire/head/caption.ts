import type { CopyLine } from '../lines/copy-lines.js'
import type { LineRule } from '../lines/line-rule.js'

const LONGEST = 700
const label = /^(?:photos?|video|image|(?:file|representative|representation) (?:photo|image))$/i
const opener = /^(?:FILE(?: PHOTO)?|TOPSHOT|File(?: photo)?)\s?(?:[-–—]{1,2}|:)\s/
const closer =
  /\((?:(?:file )?(?:photos?|images?|pictures?)(?: (?:source|credit|courtesy|by|via))?\s?[:/]|[\p{Lu}]{2,10} (?:Photo|Image)s?\s?\/|representative (?:photo|image))[^()]{0,120}\)?\.?$/iu

/** The caption of a picture: `FILE - In this …`, a line that closes with `(Photo: …)`, the word `Photo` alone. */
export const caption: LineRule = (index, { lines }) => {
  const { text } = lines[index] as CopyLine
  if (text.length > LONGEST) return undefined
  return label.test(text) || opener.test(text) || closer.test(text.slice(-200)) ? { role: 'caption' } : undefined
}
