const accents = /\p{Mn}+/gu
const unplain = /[^\0-\x7f]/
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
}
const specials = /[ßøæœłđðþıə]/g
const unwritten = /[.'’‘ʼ`]/g
/** Most names: small letters with single spaces, and no word that is abbreviated. */
const simple = /^(?!saint|sankt|santo|fort|mount)[a-z]{1,40}(?: [a-z]{1,40}){0,6}$/
const space = /[\s\u00a0_-]+/g
const saint = /^(?:saint|sankt|santo) /
const sainte = /^sainte /
const fort = /^fort /
const mount = /^mount /
const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }
const umlaut = /[äöüåø]/g

/**
 * A name of a place as it is looked up: small letters without accents, full stops and apostrophes; hyphens as spaces;
 * `Saint`, `Fort` and `Mount` as they are abbreviated.
 */
export function placeKey(name: string): string {
  const small = name.toLowerCase()
  if (simple.test(small)) return small
  const plain = unplain.test(small)
    ? small
        .normalize('NFD')
        .replace(accents, '')
        .replace(specials, (letter) => special[letter] as string)
    : small
  const key = plain.replace(unwritten, '').replace(space, ' ').trim()
  return key.replace(saint, 'st ').replace(sainte, 'ste ').replace(fort, 'ft ').replace(mount, 'mt ')
}

/** The key of a name written without umlauts, `Duesseldorf`; the same as above where there is none. */
export function digraphKey(name: string): string {
  return placeKey(
    name
      .toLowerCase()
      .normalize('NFC')
      .replace(umlaut, (letter) => digraphs[letter] as string),
  )
}
