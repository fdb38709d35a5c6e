import type { PlacedStretch } from '../attribution.js'
import { headMentions } from './head-mentions.js'
import { joinedNames } from './joined-names.js'
import { type Context, memberSpeaker, type Resolved } from './speaker.js'
import { TRUST } from './trust.js'

/** A description that is less sure of whom it means than this is asked again. */
const SURE = 0.75

/** The person or body that a source names, or describes by an office: `Lind`, `the mayor`, `Lind and Okafor`. */
export function resolveNamed(source: PlacedStretch, { discourse, languages }: Context): Resolved | undefined {
  const mentions = headMentions(discourse.cast, source.passage, source, languages)
  const names = mentions.filter(({ by }) => by === 'name')
  const joined = joinedNames(source.passage, source, names, languages.people)
  if (joined !== undefined) {
    const certainty = joined.members.length > 0 ? TRUST.joint : TRUST.strangeName
    return { sourceKind: 'name', speaker: { name: joined.name, kind: 'group', via: 'name', certainty } }
  }
  const named = names.find(({ member }) => member.kind === 'person') ?? names[0]
  if (named !== undefined) return { sourceKind: 'name', speaker: memberSpeaker(named.member, 'name', TRUST.name) }
  const titled = mentions.find(({ by }) => by === 'title')
  // of several who hold the office whoever stands out is meant, as with any description
  if (titled === undefined || (titled.certainty ?? 1) < SURE) return undefined
  return {
    sourceKind: 'description',
    speaker: memberSpeaker(titled.member, 'title', TRUST.title * (titled.certainty ?? 1)),
  }
}
