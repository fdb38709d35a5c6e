// OSLO, Nov 22 (AP) —
//               ^ agency
const AGENCIES = /\(([^()]{1,60})\)/
// MADRID (EFE).-
//             ^^ separator
const SEPARATOR = /(?:\.-{1,2}|(?<=[\s)])(?:—|–|-{1,2}|_)|:)$/

/** What the text of a dateline says by its form: the agencies in brackets, and what parts it from the text. */
export function datelineParts(text: string): { agencies?: string[]; separator?: string } {
  const agencies = AGENCIES.exec(text)?.[1]
    ?.split(/[/,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const separator = SEPARATOR.exec(text)?.[0]
  return {
    ...(agencies !== undefined && agencies.length > 0 && { agencies }),
    ...(separator !== undefined && { separator }),
  }
}
