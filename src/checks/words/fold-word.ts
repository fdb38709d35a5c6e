/** What Unicode does not take apart into a letter and an accent. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ё: 'е',
}
const letter = /[ßæœøłđðþıё]/g
/**
 * Accents, the points of Hebrew and Arabic and what stretches Arabic words; not what makes й, ї and ў letters of their own, nor
 * the signs for vowels of other scripts.
 */
const accents =
  /(?<![иуі])[\u0306\u0308]|[\u0300-\u0305\u0307\u0309-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g
/** Soft hyphens, zero-width spaces and joiners, selectors of variants. */
const invisible = /[\u00ad\u2060\ufeff]|[\u200b-\u200f]|[\ufe00-\ufe0f]/g
const ascii = /^[\x20-\x7e]*$/

/** A word as claims and sources are compared: small letters without accents, nothing invisible, one width. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (ascii.test(lower)) return lower
  return lower
    .replace(invisible, '')
    .normalize('NFKD')
    .replace(accents, '')
    .replace(letter, (found) => letters[found] as string)
    .normalize('NFC')
}
