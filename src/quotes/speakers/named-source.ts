import type { Mention, PeopleLanguage } from '../../people/reading.js'
import type { PlacedStretch } from '../attribution.js'
import { headMentions } from './source-kinds.js'
import { type Context, memberSpeaker, type Resolved } from './speaker.js'
import { TRUST } from './trust.js'

const JOINT_WORDS = 6
/** A description that is less sure of whom it means than this is asked again. */
const SURE = 0.75

/** The person or body that a source names, or describes by an office: `Lind`, `the mayor`, `Lind and Okafor`. */
export function resolveNamed(source: PlacedStretch, { discourse, languages }: Context): Resolved | undefined {
  const mentions = headMentions(discourse.cast, source.passage, source, languages)
  const names = mentions.filter(({ by }) => by === 'name')
  const [first, second] = names.filter(({ member }) => member.kind === 'person')
  if (first !== undefined && second !== undefined && areJoint(first, second, languages.people)) {
    const name = `${first.member.name} and ${second.member.name}`
    return { sourceKind: 'name', speaker: { name, kind: 'group', via: 'name', certainty: TRUST.joint } }
  }
  const named = first ?? names[0]
  if (named !== undefined) return { sourceKind: 'name', speaker: memberSpeaker(named.member, 'name', TRUST.name) }
  const titled = mentions.find(({ by }) => by === 'title')
  // of several who hold the office whoever stands out is meant, as with any description
  if (titled === undefined || (titled.certainty ?? 1) < SURE) return undefined
  return {
    sourceKind: 'description',
    speaker: memberSpeaker(titled.member, 'title', TRUST.title * (titled.certainty ?? 1)),
  }
}

function areJoint(a: Mention, b: Mention, { coordinators }: PeopleLanguage): boolean {
  return coordinators.has(a.passage.lower[a.last] ?? '') && b.first - a.last <= JOINT_WORDS
}
