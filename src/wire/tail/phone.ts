/** Runs of digits and what parts them. */
const digits = /[+(]?\d[\d ().+/-]{5,24}\d/g
// +49 30 1234567   (610) 334-7135   01 23 45 67 89   604-488-3900   1-877-440-9464   8008313840
const shape =
  /^(?:\+\d|\(\+?\d{1,5}\)\s?\d|0\d|(?:1[ .-])?\d{3}[ .-]\d{3}[ .-]\d{4}$|\d{3}[ .-]\d{4}$|\d{10,11}$|\d{3}[ ./-]\d{3}[ .-]\d{3,4}$)/
/** A date: `2031-04-15`, `04/05/2031`. */
const date = /^\d{4}-\d\d-\d\d|^\d\d?[./-]\d\d?[./-]\d{2,4}$/
const extension = /^[\s,;]{0,2}(?:x|ext\.?|extension)\s?\d{1,6}$/i
const FEWEST_DIGITS = 7

/** Whether a text holds a telephone number. Scores (`6-4 6-3 7-5`), dates and sums are none. */
export function hasPhone(text: string): boolean {
  return findPhone(text) !== undefined
}

/** Whether a text is a telephone number and nothing else but its extension. */
export function isPhone(text: string): boolean {
  if (!/^[+(\d]/.test(text)) return false
  const found = findPhone(text)
  if (found === undefined || found.start !== 0) return false
  return found.end === text.length || extension.test(text.slice(found.end))
}

function findPhone(text: string): { start: number; end: number } | undefined {
  digits.lastIndex = 0
  for (let found = digits.exec(text); found !== null; found = digits.exec(text)) {
    const one = found[0]
    if (!shape.test(one) || date.test(one) || one.replace(/\D/g, '').length < FEWEST_DIGITS) continue
    return { start: found.index, end: found.index + one.length }
  }
  return undefined
}
