import { comparePlaces, type Member, type Mention, mentionsIn, type Place } from '../../people/reading.js'
import type { PlacedStretch } from '../attribution.js'
import { isFree } from '../grammar.js'
import { SUBJECT, weightOfMention } from './clause-role.js'
import { resolvePronoun } from './pronouns.js'
import { groupBefore } from './several.js'
import { type Context, memberSpeaker, type Resolved } from './speaker.js'
import { TRUST, trustByMargin } from './trust.js'

const MENTIONS_BACK = 40
/** What speaks against a speaker who is named as the subject of what is said. */
const SPEAKS_OF_ITSELF = 1.5

/** The speaker that `he`, `she`, `it` or `they` means. */
export function resolvePersonalPronoun(
  source: PlacedStretch,
  pronoun: 'female' | 'male' | 'thing' | 'several',
  content: readonly PlacedStretch[],
  context: Context,
): Resolved {
  const { passage, first } = source
  if (pronoun === 'thing' || pronoun === 'several') return resolveImpersonal(source, pronoun, context)
  const said = subjectsIn(content, context)
  const bonus = (member: Member) => (said.has(member) ? -SPEAKS_OF_ITSELF : 0)
  const found = resolvePronoun(context.discourse, passage, first, { gender: pronoun, bonus }, context.languages.people)
  if (found === undefined) return { sourceKind: 'pronoun' }
  const { member, margin } = found
  const certainty = trustByMargin(TRUST.pronoun, margin) * (member.gender === undefined ? TRUST.expectedGender : 1)
  return { sourceKind: 'pronoun', speaker: memberSpeaker(member, 'pronoun', certainty) }
}

// Lind was late, she said: hardly Lind's words
function subjectsIn(content: readonly PlacedStretch[], { discourse, languages }: Context): ReadonlySet<Member> {
  const subjects = new Set<Member>()
  for (const { passage, first, last } of content) {
    for (const mention of mentionsIn(discourse.cast, passage, first, last, MENTIONS_BACK)) {
      const isPerson = mention.member.kind === 'person'
      if (isPerson && weightOfMention(mention, languages.people) === SUBJECT) subjects.add(mention.member)
    }
  }
  return subjects
}

/**
 * `it` goes back to the body or document that spoke last, or to a body named since; `they` to the group, the body or the
 * several people that spoke last.
 */
function resolveImpersonal(source: PlacedStretch, pronoun: 'thing' | 'several', context: Context): Resolved {
  const { last } = context
  const kinds = pronoun === 'thing' ? ['organization', 'document'] : ['group', 'organization']
  const spoke = last !== undefined && kinds.includes(last.speaker.kind) ? last : undefined
  const named = pronoun === 'thing' ? lastBody(source, context) : undefined
  if (named !== undefined && (spoke === undefined || comparePlaces(named, spoke.place) > 0)) {
    return { sourceKind: 'pronoun', speaker: memberSpeaker(named.member, 'pronoun', TRUST.impersonal) }
  }
  const group = pronoun === 'several' && !isNear(spoke?.place, source) ? groupBefore(source, context) : undefined
  if (group !== undefined) return { sourceKind: 'pronoun', speaker: group }
  if (spoke !== undefined)
    return { sourceKind: 'pronoun', speaker: { ...spoke.speaker, via: 'pronoun', certainty: TRUST.impersonal } }
  return { sourceKind: 'pronoun' }
}

function isNear(place: Place | undefined, { passage }: PlacedStretch): boolean {
  return place !== undefined && place.passage === passage
}

/** The body named last before a place, in its paragraph or the one before. */
function lastBody({ passage, first }: PlacedStretch, { discourse }: Context): Mention | undefined {
  const { cast, passages } = discourse
  for (const [at, limit] of [
    [passage, first],
    [passages[passage.index - 1], Number.POSITIVE_INFINITY],
  ] as const) {
    if (at === undefined) continue
    const mentions = mentionsIn(cast, at, 0, limit, MENTIONS_BACK)
    const body = mentions
      .filter((mention) => mention.member.kind === 'organization' && isFree(at, mention.first))
      .at(-1)
    if (body !== undefined) return body
  }
  return undefined
}
