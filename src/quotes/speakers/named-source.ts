import type { Mention, PeopleLanguage } from '../../people/reading.js'
import type { PlacedStretch } from '../attribution.js'
import { headMentions } from './source-kinds.js'
import { type Context, memberSpeaker, type Resolved } from './speaker.js'

const JOINT_WORDS = 6

/** The person or body that a source names, or describes by an office: `Lind`, `the mayor`, `Lind and Okafor`. */
export function resolveNamed(source: PlacedStretch, { discourse, languages }: Context): Resolved | undefined {
  const mentions = headMentions(discourse.cast, source.passage, source, languages)
  const names = mentions.filter(({ by }) => by === 'name')
  const [first, second] = names.filter(({ member }) => member.kind === 'person')
  if (first !== undefined && second !== undefined && areJoint(first, second, languages.people)) {
    const name = `${first.member.name} and ${second.member.name}`
    return { sourceKind: 'name', speaker: { name, kind: 'group', via: 'name', certainty: 0.85 } }
  }
  const named = first ?? names[0]
  if (named !== undefined) return { sourceKind: 'name', speaker: memberSpeaker(named.member, 'name', 0.95) }
  const titled = mentions.find(({ by }) => by === 'title')
  if (titled === undefined) return undefined
  return { sourceKind: 'description', speaker: memberSpeaker(titled.member, 'title', 0.85 * (titled.certainty ?? 1)) }
}

function areJoint(a: Mention, b: Mention, { coordinators }: PeopleLanguage): boolean {
  return coordinators.has(a.passage.lower[a.last] ?? '') && b.first - a.last <= JOINT_WORDS
}
