import type { Organization, Person } from '../../article/index.js'
import { type Entry, type Identity, keyOf } from './entry.js'
import { isFamilyNameAlone, isWrittenAsName, nameKey, nameWords } from './name-words.js'

const acronym = /^(?:[Tt]he )?(?:\p{Lu}[.&]?){2,10}$/u

/** By which other full names articles call a speaker; a name that is used of several leads to nobody. */
export class Aliases {
  readonly #owners = new Map<string, string | undefined>()

  add(speaker: Identity, { names = [] }: Person | Organization): void {
    for (const name of names) {
      const alias = speaker.words === undefined ? aliasOfBody(name) : aliasOfPerson(name, speaker)
      if (alias === undefined || alias === speaker.key) continue
      const isOthers = this.#owners.has(alias) && this.#owners.get(alias) !== speaker.key
      this.#owners.set(alias, isOthers ? undefined : speaker.key)
    }
  }

  ownerOf({ key }: Entry): string | undefined {
    return this.#owners.get(key)
  }
}

/** `NRA`, `Ansel Port Authority`; one other word may be a place's name too, and `the company` is any company's. */
function aliasOfBody(name: string): string | undefined {
  const key = nameKey(name)
  const isTold = key.includes(' ') ? isWrittenAsName(name) : acronym.test(name)
  return isTold ? `organization ${key}` : undefined
}

/** `Joe Biden` of Joseph R. Biden Jr., but nothing that a son could share with his father. */
function aliasOfPerson(name: string, { words: own }: Identity): string | undefined {
  if (own === undefined || !/^\p{Lu}\S*(?: \p{Lu}\S*){1,4}$/u.test(name)) return undefined
  const alias = nameWords(name)
  if (isFamilyNameAlone(name, alias) || alias.words.at(-1) !== own.words.at(-1)) return undefined
  return alias.words[0] === own.words[0] && alias.suffix !== own.suffix ? undefined : keyOf(alias)
}
