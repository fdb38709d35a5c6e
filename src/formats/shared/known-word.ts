/** What is given, where it is one of a list of words. */
export function knownWord<Word extends string>(words: readonly Word[], given: unknown): Word | undefined {
  return words.find((word) => word === given)
}
