import { comparePlaces, type Mention, mentionsIn } from '../../people/reading.js'
import type { PlacedStretch } from '../attribution.js'
import { isFree } from '../grammar.js'
import { resolvePronoun } from './pronouns.js'
import { type Context, memberSpeaker, type Resolved } from './speaker.js'

const MENTIONS_BACK = 40

/** The speaker that `he`, `she`, `it` or `they` means. */
export function resolvePersonalPronoun(
  source: PlacedStretch,
  pronoun: 'female' | 'male' | 'thing' | 'several',
  context: Context,
): Resolved {
  const { passage, first } = source
  if (pronoun === 'thing' || pronoun === 'several') return resolveImpersonal(source, pronoun, context)
  const found = resolvePronoun(context.discourse, passage, first, pronoun, context.languages.people)
  if (found === undefined) return { sourceKind: 'pronoun' }
  const { member, margin } = found
  // A clear antecedent shows the gender; later pronouns keep people apart by it.
  if (margin > 0.5) member.gender ??= pronoun
  const certainty = margin > 1 ? 0.8 : margin > 0.5 ? 0.7 : 0.55
  return { sourceKind: 'pronoun', speaker: memberSpeaker(member, 'pronoun', certainty) }
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
    return { sourceKind: 'pronoun', speaker: memberSpeaker(named.member, 'pronoun', 0.65) }
  }
  if (spoke !== undefined)
    return { sourceKind: 'pronoun', speaker: { ...spoke.speaker, via: 'pronoun', certainty: 0.7 } }
  return { sourceKind: 'pronoun' }
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
