/**
 * What each word stands for, from the words that stand for one thing: `{ strong: 'b strong' }`. Free of side effects,
 * so that a bundler drops a table that nobody uses.
 */
/* @__NO_SIDE_EFFECTS__ */
export function tableOf<Meaning extends string>(
  lists: Readonly<Partial<Record<Meaning, string>>>,
): ReadonlyMap<string, Meaning> {
  const table = new Map<string, Meaning>()
  for (const meaning in lists) for (const word of lists[meaning]?.trim().split(/\s+/) ?? []) table.set(word, meaning)
  return table
}
