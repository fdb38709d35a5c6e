import { made } from '../made.js'
/** What a byline begins with, and what the people behind it did. */
export interface Opener {
  /** Code units it takes up. */
  readonly length: number
  readonly role?: 'editor' | 'photographer' | 'translator' | 'illustrator'
}

const work = '(?:story|text|words|written|reported|reporting|report|posted|published|compiled|created)'
const openers: readonly (readonly [RegExp, Opener['role']?])[] = [
  [
    /* @__PURE__ */ made(
      () => new RegExp(`^(?:${work}(?:\\s(?:and|&)\\s(?:photos|photographs|photographed))?\\s)?by\\s?:?\\s`, 'i'),
    ),
  ],
  [/^bylines?\s?:?\s/i],
  [/^(?:reporters?|writers?|authors?|words)\s?:\s/i],
  [/^(?:photos?|photographs?|photography|pictures|images?)(?: and videos?)?\s(?:by|:)\s?:?\s?/i, 'photographer'],
  [/^edit(?:ed|ing)\s(?:by|:)\s?/i, 'editor'],
  [/^translat(?:ed|ion)\s(?:by|:)\s?/i, 'translator'],
  [/^(?:illustrations?|graphics?|charts?)\s(?:by|:)\s?/i, 'illustrator'],
  [/^(?:von|par|por|di|da|door|av|af|tekst|texto|texte|text|от|автор|автори|текст|автор статті)\s?:?\s/iu],
]

/** The first words of all of these; a line that begins otherwise is not looked at further. */
const firstWords = /* @__PURE__ */ made(
  () =>
    new Set(
      (
        'by byline bylines story text words written reported reporting report posted published compiled created reporter ' +
        'reporters writer writers author authors photo photos photograph photographs photography pictures image ' +
        'images edited editing translated translation illustration illustrations graphic graphics chart charts von par por ' +
        'di da door av af tekst texto texte от автор автори текст'
      ).split(' '),
    ),
)
const firstWord = /^\p{L}{1,13}/u

/** The opener at the beginning of a text: `By `, `Von `, `Photographs by `. */
export function openerOf(text: string): Opener | undefined {
  const word = firstWord.exec(text)
  if (word === null || !firstWords.has(word[0].toLowerCase())) return undefined
  for (const [shape, role] of openers) {
    const found = shape.exec(text)
    if (found !== null) return { length: found[0].length, ...(role !== undefined && { role }) }
  }
  return undefined
}
