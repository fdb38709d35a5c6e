const stop = /[.!?。！？…]["'”’»“)\]]{0,3}$/u
const words = /[\p{L}\p{N}]+/gu
/** A stop and three marks behind it. */
const LONGEST_STOP = 4

/** Whether a text ends as a sentence does: at a stop, with marks of quotation or brackets behind it. */
export function endsSentence(text: string): boolean {
  return stop.test(text.slice(-LONGEST_STOP))
}

/** Whether a text has so many words at least. */
export function hasWords(text: string, least: number): boolean {
  words.lastIndex = 0
  for (let count = 0; count < least; count++) if (!words.test(text)) return false
  return true
}

/** How many words a text has, figures among them. */
export function countWords(text: string): number {
  return text.match(words)?.length ?? 0
}
