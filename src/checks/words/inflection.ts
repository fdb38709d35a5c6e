/** Whether two words differ in a plural ending or one of agreement alone: `walk` and `walks`, `city` and `cities`. */
export function isSameInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 3) return false
  return long === `${short}s` || long === `${short}es` || (short.endsWith('y') && long === `${short.slice(0, -1)}ies`)
}

/** Whether two words are tenses of one regular verb: `walk`, `walked`, `walking`. */
export function isTenseChange(a: string, b: string): boolean {
  const stem = stemOf(a)
  return stem !== undefined && a !== b && stem === stemOf(b)
}

function stemOf(word: string): string | undefined {
  const stem = word.replace(/(?:ied|ies)$/, 'y').replace(/(?<=[a-z]{3})(?:ed|ing|es|s|e)$/, '')
  if (stem.length < 3) return undefined
  return /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem
}
