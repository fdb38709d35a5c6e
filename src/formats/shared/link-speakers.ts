import type { Article } from '../../article/index.js'

/**
 * Lets each speaker who bears the name of a person or an organization of the article point to it, and takes off
 * references that lead nowhere; with `byName: false` it does no more than that.
 */
export function linkSpeakers(
  { quotes, people = [], organizations = [] }: Article,
  { byName = true }: { byName?: boolean } = {},
): void {
  const owners = new Map<string, { id: string; isPerson: boolean }>()
  const ids = new Map<string, { id: string; isPerson: boolean }>()
  for (const [list, isPerson] of [
    [people, true],
    [organizations, false],
  ] as const) {
    for (const { id, name, names = [] } of list) {
      ids.set(id, { id, isPerson })
      if (byName) for (const form of [name, ...names]) if (!owners.has(form)) owners.set(form, { id, isPerson })
    }
  }
  for (const { speaker } of quotes) {
    if (speaker === undefined) continue
    const owner = ids.get(speaker.ref ?? '') ?? owners.get(speaker.name)
    delete speaker.ref
    if (owner === undefined) continue
    if (owner.isPerson !== (speaker.kind === 'person')) {
      // a format that does not say what kind of speaker it is gives a person
      if (owner.isPerson || speaker.kind !== 'person') continue
      speaker.kind = 'organization'
    }
    speaker.ref = owner.id
  }
}
