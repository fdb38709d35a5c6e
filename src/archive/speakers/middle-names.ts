import type { Entry, Join } from './entry.js'

/** Beyond so many different people of one name that have middle names, no more is told of shorter forms. */
const MOST_PEOPLE = 20

/**
 * Joins names that agree but for what stands in the middle: `Harry Reid` and `Harry M. Reid`, `Hillary Clinton` and
 * `Hillary Rodham Clinton`. Where several stand against one another (`George W. Bush`, `George H. W. Bush`), a form that
 * fits more than one of them stays alone.
 */
export function joinMiddleNames(entries: readonly Entry[], join: Join): void {
  const alike = new Map<string, Entry[]>()
  for (const entry of entries) {
    const { words = [], suffix = '' } = entry.words ?? {}
    if (words.length < 2 || entry.familyNameAlone) continue
    const key = `${words[0]} ${words.at(-1)} ${suffix}`
    const others = alike.get(key)
    if (others === undefined) alike.set(key, [entry])
    else others.push(entry)
  }
  for (const group of alike.values()) if (group.length > 1) joinGroup(group, join)
}

function joinGroup(group: readonly Entry[], join: Join): void {
  const longestFirst = [...group].sort((a, b) => lengthOf(b) - lengthOf(a))
  const people: Entry[] = []
  for (const entry of longestFirst) {
    const middle = middleOf(entry)
    const fitting = people.filter((person) => fits(middle, middleOf(person)))
    const [only] = fitting
    if (only !== undefined && fitting.length === 1) {
      const rest = middleOf(only).slice(middle.length)
      const isInitial = [...middle, ...rest].every((word) => word.length === 1)
      join(entry, only, isInitial ? 'initial' : 'middle-name')
    } else if (fitting.length === 0 && people.push(entry) > MOST_PEOPLE) return
  }
}

function middleOf({ words }: Entry): string[] {
  return words?.words.slice(1, -1) ?? []
}

function lengthOf(entry: Entry): number {
  return middleOf(entry).join(' ').length
}

/** Whether middle names may be those of a longer form: each is one of it, in order from the first, or its initial. */
function fits(middle: readonly string[], longer: readonly string[]): boolean {
  return middle.every((word, at) => {
    const other = longer[at]
    return other !== undefined && (other === word || (word.length === 1 && other.startsWith(word)))
  })
}
