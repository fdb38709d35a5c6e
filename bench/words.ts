/** The share of the words of one text that stand in another, in order: their longest common subsequence. */
export function shareOfWords(reference: string, text: string): number {
  const wanted = wordsOf(reference)
  const found = wordsOf(text)
  if (wanted.length === 0) return 1
  let row = new Uint32Array(found.length + 1)
  for (const word of wanted) {
    const next = new Uint32Array(row.length)
    for (const [at, other] of found.entries()) {
      next[at + 1] = word === other ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number)
    }
    row = next
  }
  return (row[found.length] as number) / wanted.length
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}
