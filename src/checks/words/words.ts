/** A set from a list in one text. Free of side effects, so that a bundler drops the lists where nobody compares words. */
/* @__NO_SIDE_EFFECTS__ */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
