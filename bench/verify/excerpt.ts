const AROUND = 40

/** The two texts where they differ, and some characters around that. */
export function excerptsOf(a: string, b: string): [string, string] {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const cut = (text: string) => text.slice(Math.max(0, start - AROUND), Math.max(start, text.length - end) + AROUND)
  return [cut(a), cut(b)]
}
