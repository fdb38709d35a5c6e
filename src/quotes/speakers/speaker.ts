import type { Member, Place } from '../../people/reading.js'
import type { Languages } from '../grammar.js'
import type { Discourse } from './salience.js'

/** Who spoke, as far as the text tells. */
export interface ResolvedSpeaker {
  name: string
  kind: 'person' | 'organization' | 'group' | 'unnamed' | 'document'
  /** The person or body of the article, where it is one. */
  member?: Member
  via: 'name' | 'title' | 'pronoun' | 'description' | 'relative' | 'continuation' | 'elided'
  /** 0 to 1. */
  certainty: number
}

/** A speaker, and what kind of source led there. */
export interface Resolved {
  sourceKind: 'name' | 'description' | 'pronoun' | 'relative'
  /** Left out where a pronoun goes back to nobody. */
  speaker?: ResolvedSpeaker
}

/** What resolving knows: the article so far. */
export interface Context {
  discourse: Discourse
  languages: Languages
  /** Documents named so far, by their noun. */
  documents: Map<string, string>
  /** The speaker before, and where. */
  last?: { speaker: ResolvedSpeaker; place: Place }
}

/** A person or body of the article as a speaker. */
export function memberSpeaker(member: Member, via: ResolvedSpeaker['via'], certainty: number): ResolvedSpeaker {
  return { name: member.name, kind: member.kind, member, via, certainty }
}
