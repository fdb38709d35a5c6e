import type { Article } from '../../article/index.js'

/** Lines above the text that belong together, and how to tell whether they are read for what they are. */
export interface HeadPart {
  /** What `furniture` calls its lines. */
  role?: NonNullable<Article['furniture']>[number]['role']
  /** The ways to write it, the best first. One that begins with a line feed has no blank line above it. */
  forms: readonly string[]
  isRead: (back: Article) => boolean
  /** Whether it is left out where it would be read as something else. */
  isOptional?: boolean
}

/** Copy, what is read of it, and the lines above its text as they were chosen. */
export interface SettledCopy {
  output: string
  back: Article
}

/**
 * Copy with the first form of each part that is read for what it is. A part of which none is has its first form, or is
 * left out where it may be.
 */
export function settleHead(
  parts: readonly HeadPart[],
  write: (lines: readonly string[]) => string,
  read: (output: string) => Article,
): SettledCopy {
  const chosen: (string | undefined)[] = parts.map(({ forms }) => forms[0])
  let copy = attempt(chosen)
  for (const [at, { forms, isRead, isOptional }] of parts.entries()) {
    if (isRead(copy.back)) continue
    for (const form of [...forms.slice(1), ...(isOptional ? [undefined] : [])]) {
      const lines = chosen.map((line, index) => (index === at ? form : line))
      const other = attempt(lines)
      if (form !== undefined && !isRead(other.back)) continue
      chosen[at] = form
      copy = other
      break
    }
  }
  return copy

  function attempt(lines: readonly (string | undefined)[]): SettledCopy {
    const output = write(lines.filter((line) => line !== undefined))
    return { output, back: read(output) }
  }
}
