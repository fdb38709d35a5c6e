const doubleMarks = /[“”„‟«»＂]|''|``/g
const singleMarks = /[‘’‚‛‹›ʼ´`＇]/g
const dashes = / ?(?:---?|[‐‑‒–—―−]) ?/g
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** A text as readers see it: equal keys differ at most in the shape of marks, dashes and spaces. */
export function printedKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(doubleMarks, '"')
    .replace(singleMarks, "'")
    .replaceAll('…', '...')
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
