import { foldWord } from '../words/fold-word.js'

// free of side effects, so that a bundler drops the list where nobody compares names
/* @__NO_SIDE_EFFECTS__ */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** Before a name, these are no part of it. */
const titles = /* @__PURE__ */ words(
  `the a an mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend president prime minister chancellor
  senator sen representative rep congressman congresswoman governor gov mayor councillor councilor judge justice
  secretary general gen colonel col captain capt major maj lieutenant lt sergeant sgt chief chairman chairwoman chair
  director ambassador king queen prince princess pope bishop archbishop inspector officer detective sheriff coach
  deputy vice former acting herr frau monsieur madame senor senora signor signora jr sr`,
)
const word = /[\p{L}\p{M}\p{N}]+/gu
const possessive = /['’]s(?![\p{L}\p{N}])/gu

/** The words of a name without titles, unless it has no others. */
export function nameWords(name: string): string[] {
  const all = foldedWords(name.replace(possessive, ''))
  const own = all.filter((part) => !titles.has(part))
  return own.length > 0 ? own : all
}

/** The words of a text as they are compared. */
export function foldedWords(text: string): string[] {
  return (text.match(word) ?? []).map(foldWord)
}
