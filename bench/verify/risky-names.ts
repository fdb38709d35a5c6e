import { type Edit, replaceOne } from './edit.js'

const places = ['Peru', 'Norway', 'Kenya', 'Portugal', 'Vietnam', 'Ohio', 'Madrid', 'Nairobi', 'Lisbon', 'Denver']
const people = ['Lindqvist', 'Okafor', 'Brandt', 'Castellan', 'Varga', 'Holm', 'Delacroix', 'Aune']

const ofArticle: Edit = {
  kind: 'name swapped for one of the article',
  make({ words, text }, random, shelf) {
    const names = shelf.namesOf(text)
    const others = names.filter((name) => !sharesWord(name, words))
    return replaceOne(
      words,
      namesIn(names),
      random,
      ([name]) => others[random.below(Math.max(1, others.length))] ?? name,
    )
  },
}

const byAnother: Edit = {
  kind: 'name swapped for another',
  make({ words, text }, random, shelf) {
    const others = [...people, ...places].filter((name) => !text.includes(name))
    return replaceOne(words, namesIn(shelf.namesOf(text)), random, () => random.pick(others))
  },
}

export const nameEdits: readonly Edit[] = [ofArticle, byAnother]

/** The names where they stand whole: not as a part of a longer one, nor before another word with a capital. */
function namesIn(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return /(?!)/gu
  return new RegExp(`(?<![\\p{L}-]|\\p{Lu}\\p{L}* )(?:${longestFirst.join('|')})(?![\\p{L}-]| \\p{Lu})`, 'gu')
}

function sharesWord(name: string, words: string): boolean {
  return name.split(' ').some((part) => words.includes(part))
}
