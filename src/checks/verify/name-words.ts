import { foldWord } from '../words/fold-word.js'
import { words } from '../words/words.js'

/** Before a name, these are no part of it. */
const titles = /* @__PURE__ */ words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend president prime minister chancellor
  senator sen representative rep congressman congresswoman governor gov mayor councillor councilor judge justice
  secretary general gen colonel col captain capt major maj lieutenant lt sergeant sgt chief chairman chairwoman chair
  director ambassador king queen prince princess pope bishop archbishop inspector officer detective sheriff coach
  deputy vice former acting herr frau monsieur madame senor senora signor signora
`)
const generations: ReadonlySet<string> = new Set(['jr', 'sr'])
const word = /[\p{L}\p{M}\p{N}]+/gu
const possessive = /['’]s(?![\p{L}\p{N}])/gu
// not the A. of A. Lind
const article = /^(?:the|an?)(?=\s)/i
// Lind's lawyer; not Moody's Analytics, nor Lloyd's of London
const owner = /^(.{1,200}?)['’]s\s+(?!of\s)(?=\p{Ll})/su
const belonging = /\s(?:of|for|from|to)\s/i

/** A name as it is compared, in folded words. */
export interface NameWords {
  /** Without titles, unless there is nothing else: `mara lind` of `Mayor Mara Lind`, `spokesman` of `a spokesman for Mara Lind`. */
  own: readonly string[]
  /** What it is of: `port ansel` of `Port Ansel's mayor`, `mara lind` of `a spokesman for Mara Lind`. */
  of: readonly string[]
  /** Every word. */
  all: readonly string[]
}

export function nameWords(name: string): NameWords {
  // Lind, the mayor; the mayor, Mara Lind
  const parts = name.split(/[,;()]/).map(readPart)
  return parts.find(({ own }) => own.some((part) => !titles.has(part))) ?? readPart(name)
}

function readPart(part: string): NameWords {
  const text = part.trim().replace(article, '')
  const all = foldedWords(withoutPossessive(text))
  const owned = owner.exec(text)
  if (owned !== null) return { own: ownWords(text.slice(owned[0].length)), of: ownWords(owned[1] ?? ''), all }
  const at = text.search(belonging)
  if (at < 0) return { own: ownWords(text), of: [], all }
  return { own: ownWords(text.slice(0, at)), of: ownWords(text.slice(at).replace(belonging, ' ')), all }
}

/** The words behind titles: `lind` of `Port Ansel Mayor Lind`; the last word is a name even where it is one of them. */
function ownWords(text: string): string[] {
  const all = foldedWords(withoutPossessive(text.trim().replace(article, ''))).filter((part) => !generations.has(part))
  if (all.every((part) => titles.has(part))) return all
  return all.slice(all.slice(0, -1).findLastIndex((part) => titles.has(part)) + 1)
}

export function withoutPossessive(text: string): string {
  return text.replace(possessive, '')
}

/** The words of a text as they are compared. */
export function foldedWords(text: string): string[] {
  return (text.match(word) ?? []).map(foldWord)
}
