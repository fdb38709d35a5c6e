import type { Organization, Person, Speaker } from '../../article/index.js'
import { Account } from './account.js'
import { Counter } from './counter.js'
import { isFamilyNameAlone, isWrittenAsName, type NameWords, nameKey, nameWords } from './name-words.js'
import type { SpeakerKind } from './rows.js'

/** How many spellings of one name are kept. */
const MOST_SPELLINGS = 10

/** All that one name, as articles give it, has said. */
export interface Entry {
  key: string
  kind: SpeakerKind
  named: boolean
  /** Of a person's name. */
  words?: NameWords
  familyNameAlone: boolean
  /** Several in one article have this family name, so it is not known whose it is. */
  contested: boolean
  /** As printed, by quotations. */
  spellings: Counter
  account: Account
}

/** Who of an article spoke, as it can be told from others. */
export type Identity = Omit<Entry, 'spellings' | 'account'>

export function createEntry(identity: Identity): Entry {
  return { ...identity, spellings: new Counter(MOST_SPELLINGS), account: new Account() }
}

/** @param entity the person or body that the speaker is, where the article lists it */
export function identityOf(
  { name, kind }: Speaker,
  entity: Person | Organization | undefined,
  people: readonly Person[],
): Identity {
  const named = (kind === 'person' || kind === 'organization') && (entity !== undefined || isWrittenAsName(name))
  if (!named || kind !== 'person')
    return { key: `${kind} ${nameKey(name)}`, kind, named, familyNameAlone: false, contested: false }
  const words = nameWords(name)
  const familyNameAlone = isFamilyNameAlone(name, words)
  const contested = familyNameAlone && people.some((person) => person !== entity && isBearer(person.name, words))
  const key = keyOf(words)
  return { key: contested ? `${key} *` : key, kind, named, words, familyNameAlone, contested }
}

/** The key of a person's name. */
export function keyOf({ words, suffix }: NameWords): string {
  return `person ${words.join(' ')}${suffix === '' ? '' : `, ${suffix}`}`
}

function isBearer(name: string, { words }: NameWords): boolean {
  const family = ` ${words.join(' ')}`
  return nameWords(name).words.join(' ').endsWith(family)
}
