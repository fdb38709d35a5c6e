// scripts of East Asia and pictures: a terminal gives each character two columns
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u
const none = /[\p{M}\p{Cf}]/u

/** How many columns a text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += widthOf(character)
  return columns
}

/** A text in just so many columns: cut, or filled up with spaces behind it. */
export function inColumns(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text + ' '.repeat(columns - columnsOf(text))
  let cut = ''
  let used = 1
  for (const character of text) {
    used += widthOf(character)
    if (used > columns) break
    cut += character
  }
  return `${cut}…${' '.repeat(Math.max(0, columns - 1 - columnsOf(cut)))}`
}

function widthOf(character: string): number {
  if (none.test(character)) return 0
  return wide.test(character) ? 2 : 1
}
