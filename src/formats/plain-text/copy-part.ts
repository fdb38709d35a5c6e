import type { Article } from '../../article/index.js'

/** Lines that belong together, and how to tell whether they are read for what they are. */
export interface CopyPart {
  /** What `furniture` calls its lines. */
  role?: NonNullable<Article['furniture']>[number]['role']
  /** The ways to write it, the best first. One that begins with a line feed has no blank line above it. */
  forms: readonly string[]
  isRead: (back: Article) => boolean
  /** Whether its line is never broken. */
  isOneLine?: boolean
  /** Whether it is left out where it would be read as something else. */
  isOptional?: boolean
}

/** Copy, and what is read of it. */
export interface SettledCopy {
  output: string
  back: Article
}

/** How often copy is written and read for one article: parts that are left then keep their first form. */
const MOST_ATTEMPTS = 20

/**
 * Copy with the first form of each part that is read for what it is. A part of which none is has its first form, or is
 * left out where it may be.
 * @param write makes copy of the form chosen for each part; undefined for one that is left out
 */
export function settleCopy(
  parts: readonly CopyPart[],
  write: (chosen: readonly (string | undefined)[]) => string,
  read: (output: string) => Article,
): SettledCopy {
  let chosen: readonly (string | undefined)[] = parts.map(({ forms }) => forms[0])
  let attempts = 0
  let copy = attempt(chosen)
  for (const [at, { forms, isRead, isOptional }] of parts.entries()) {
    if (isRead(copy.back)) continue
    if (attempts >= MOST_ATTEMPTS) break
    for (const form of [...forms.slice(1), ...(isOptional ? [undefined] : [])]) {
      const others = chosen.with(at, form)
      const other = attempt(others)
      if (form !== undefined && !isRead(other.back)) continue
      chosen = others
      copy = other
      break
    }
  }
  return copy

  function attempt(lines: readonly (string | undefined)[]): SettledCopy {
    attempts++
    const output = write(lines)
    return { output, back: read(output) }
  }
}
