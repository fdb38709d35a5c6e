import type { PlacedStretch } from '../attribution.js'
import { resolvePronoun } from './pronouns.js'
import { type Context, memberSpeaker, type Resolved } from './speaker.js'

/** The speaker that `he`, `she`, `it` or `they` means. */
export function resolvePersonalPronoun(
  { passage, first }: PlacedStretch,
  pronoun: 'female' | 'male' | 'thing' | 'several',
  context: Context,
): Resolved {
  if (pronoun === 'thing' || pronoun === 'several')
    return resolveImpersonal(passage.lower[first] as string, pronoun, context)
  const found = resolvePronoun(context.discourse, passage, first, pronoun, context.languages.people)
  if (found === undefined) {
    const name = passage.lower[first] as string
    return { sourceKind: 'pronoun', speaker: { name, kind: 'unnamed', via: 'pronoun', certainty: 0.2 } }
  }
  const { member, margin } = found
  // A clear antecedent shows the gender; later pronouns keep people apart by it.
  if (margin > 0.5) member.gender ??= pronoun
  const certainty = margin > 1 ? 0.8 : margin > 0.5 ? 0.7 : 0.55
  return { sourceKind: 'pronoun', speaker: memberSpeaker(member, 'pronoun', certainty) }
}

/** `it` goes back to the body or document that spoke last, `they` to a group or a body. */
function resolveImpersonal(name: string, pronoun: 'thing' | 'several', { last }: Context): Resolved {
  const kinds = pronoun === 'thing' ? ['organization', 'document'] : ['group', 'organization']
  if (last !== undefined && kinds.includes(last.kind)) {
    return { sourceKind: 'pronoun', speaker: { ...last, via: 'pronoun', certainty: 0.7 } }
  }
  const kind = pronoun === 'thing' ? 'organization' : 'group'
  return { sourceKind: 'pronoun', speaker: { name, kind, via: 'pronoun', certainty: 0.3 } }
}
