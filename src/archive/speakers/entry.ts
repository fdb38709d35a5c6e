import type { Speaker } from '../../article/index.js'
import { Account } from './account.js'
import { Counter } from './counter.js'
import { isFamilyNameAlone, isWrittenAsName, type NameWords, nameKey, nameWords } from './name-words.js'
import type { JoinedBy, SpeakerKind } from './rows.js'

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
  /** The article has somebody else with this family name, so it is not told whose it is. */
  contested: boolean
  /** As printed, by quotations. */
  spellings: Counter
  account: Account
}

/** Takes one entry's name for another's. */
export type Join = (entry: Entry, to: Entry, by?: JoinedBy) => void

/** Who of an article spoke, as it can be told from others. */
export type Identity = Omit<Entry, 'spellings' | 'account'>

export function createEntry(identity: Identity): Entry {
  return { ...identity, spellings: new Counter(MOST_SPELLINGS), account: new Account() }
}

/**
 * @param isListed whether the article lists the speaker
 * @param bears whether somebody in the article has a full name with a family name
 */
export function identityOf({ name, kind }: Speaker, isListed: boolean, bears: (family: string) => boolean): Identity {
  const named = (kind === 'person' || kind === 'organization') && (isListed || isWrittenAsName(name))
  if (!named || kind !== 'person')
    return { key: `${kind} ${nameKey(name)}`, kind, named, familyNameAlone: false, contested: false }
  const words = nameWords(name)
  const familyNameAlone = isFamilyNameAlone(name, words)
  const contested = familyNameAlone && bears(words.words.join(' '))
  const key = keyOf(words)
  return { key: contested ? `${key} *` : key, kind, named, words, familyNameAlone, contested }
}

/** Family names of full names, also with what comes before them: `lind`, `ruud lind`. */
export function familyNamesIn({ words }: NameWords): string[] {
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '))
}

/** The key of a person's name. */
export function keyOf({ words, suffix }: NameWords): string {
  return `person ${words.join(' ')}${suffix === '' ? '' : `, ${suffix}`}`
}
