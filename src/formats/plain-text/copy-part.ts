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
  /** The form of each part; undefined for one that is left out. */
  chosen: readonly (string | undefined)[]
}

/** How often copy is written and read for one article, about: of the parts that are left then only those stay that may not be left out. */
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
  let attempts = 0
  let copy = attempt(parts.map(({ forms }) => forms[0]))
  for (const [at, { forms, isRead, isOptional }] of parts.entries()) {
    if (isRead(copy.back)) continue
    if (attempts >= MOST_ATTEMPTS) break
    for (const form of [...forms.slice(1), ...(isOptional ? [undefined] : [])]) {
      const other = attempt(copy.chosen.with(at, form))
      if (form !== undefined && !isRead(other.back)) continue
      copy = other
      break
    }
  }
  const { back, chosen } = copy
  const left = chosen.map((form, at) => (parts[at]?.isOptional && !parts[at].isRead(back) ? undefined : form))
  return left.some((form, at) => form !== chosen[at]) ? attempt(left) : copy

  function attempt(lines: readonly (string | undefined)[]): SettledCopy {
    attempts++
    const output = write(lines)
    return { output, back: read(output), chosen: lines }
  }
}
