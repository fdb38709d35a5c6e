import type { Edit } from './edit.js'

// a whole sentence, from the beginning
const firstSentence = /^[^.?!…]{20,200}[.?!](?= |$)/u
// the end of a text that goes on
const unfinished = /[\p{L}\p{N}],?$/u

const tail: Edit = {
  kind: 'a tail of another article',
  make({ words, text }, random, shelf) {
    const other = random.pick(shelf.quotations)
    if (other === undefined || other.text === text) return undefined
    const added = other.words.split(' ').slice(0, 8).join(' ')
    return unfinished.test(words) ? `${words.replace(/,$/u, '')}, and ${added}` : `${words} ${added}`
  },
}

const joined: Edit = {
  kind: 'two quotations joined',
  make({ words, text, end }, random, shelf) {
    const first = firstSentence.exec(words)?.[0] ?? `${words.replace(/[,.]$/u, '')}.`
    const apart = shelf.quotations.filter((other) => other.text === text && areApart(text.slice(end, other.start)))
    const second = firstSentence.exec(random.pick(apart)?.words ?? '')?.[0]
    return second && `${first}${random.pick([' ', ' … '])}${second}`
  },
}

/** A paragraph without any quotation stands between them. */
function areApart(between: string): boolean {
  const [, ...paragraphs] = between.split(/\n\s*\n/u)
  return paragraphs.slice(0, -1).some((paragraph) => paragraph.length > 40 && !/[“”"]/u.test(paragraph))
}

export const joinEdits: readonly Edit[] = [tail, joined]
