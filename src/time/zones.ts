import { zoneLinks } from './zone-links.data.js'

const shapeOfName = /^[A-Za-z][A-Za-z0-9_+-]{0,30}(?:\/[A-Za-z0-9][A-Za-z0-9_+-]{0,30}){0,2}$/
const wordOfName = /[A-Za-z]+/g
/** Parts of names that the table lacks and that are not spelled with one capital. */
const spelling: Readonly<Record<string, string>> = {
  au: 'au',
  dumontdurville: 'DumontDUrville',
  es: 'es',
  gmt: 'GMT',
  mcmurdo: 'McMurdo',
  of: 'of',
}

/** Every name of the table, in lower case, to the current one. */
const currentNames = /* @__PURE__ */ indexLinks()

function indexLinks(): Map<string, string> {
  const index = new Map<string, string>()
  for (const [name, links] of Object.entries(zoneLinks)) {
    index.set(name.toLowerCase(), name)
    for (const link of links.split(' ')) index.set(link.toLowerCase(), name)
  }
  return index
}

/** Names that the host knows, once asked: asking is slow. It holds at most as many as there are zones. */
const hostNames = new Map<string, string>()

function isKnownToHost(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/**
 * The name by which this host knows the zone, for `Intl`: an older host may know Europe/Kiev alone. The argument is a
 * current name. `undefined` when the host knows none.
 */
export function hostTimeZone(name: string): string | undefined {
  const asked = hostNames.get(name)
  if (asked !== undefined) return asked
  const found = [name, ...(zoneLinks[name]?.split(' ') ?? [])].find(isKnownToHost)
  if (found !== undefined) hostNames.set(name, found)
  return found
}

/**
 * The current IANA name of a zone, in its own spelling: `europe/kiev` and `Europe/Kiev` give `Europe/Kyiv`, `GMT` and
 * `Etc/UTC` give `UTC`. `undefined` when the host's `Intl` knows no such zone, and for plain offsets (`+03:00`).
 * Names that changed, and those they changed to, come from a table; all others are spelled by a rule: a capital for each
 * word, but for a few. Neither asks the host, so every host gives the same name.
 */
export function canonicalTimeZone(name: string): string | undefined {
  if (!shapeOfName.test(name)) return undefined
  const key = name.toLowerCase()
  const spelled = key.replace(wordOfName, (word) => spelling[word] ?? word.charAt(0).toUpperCase() + word.slice(1))
  const current = currentNames.get(key) ?? spelled
  return hostTimeZone(current) === undefined ? undefined : current
}
