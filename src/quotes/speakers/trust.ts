/**
 * How far a speaker found so is trusted where the source is right: set by hand, below how often it is right in news
 * articles whose speakers are known, for other copy will be harder.
 */
export const TRUST = {
  name: 0.95,
  joint: 0.85,
  /** A name that nobody of the article bears. */
  strangeName: 0.65,
  title: 0.92,
  /** An office that several hold. */
  sharedTitle: 0.6,
  pronoun: { clear: 0.91, ahead: 0.85, close: 0.6 },
  /** The gender is not shown by a word, only to be expected. */
  expectedGender: 0.97,
  impersonal: 0.65,
  several: 0.5,
  description: { clear: 0.7, ahead: 0.6, close: 0.55 },
  body: 0.85,
  /** A body named before, by another noun or by its own. */
  sameBody: 0.8,
  document: 0.85,
  group: 0.7,
  unnamed: 0.7,
  /** Somebody with "the" who is nobody of the article: that may have gone unseen. */
  definite: 0.5,
  unclear: 0.4,
  relative: { name: 0.85, other: 0.65 },
  /** Part of what the speaker before is trusted. */
  elided: 0.7,
  continuation: { clear: 0.65, ahead: 0.4, close: 0.3 },
} as const

/** What is trusted by how far ahead of the next somebody is. */
export function trustByMargin(trust: { clear: number; ahead: number; close: number }, margin: number): number {
  return margin > 1 ? trust.clear : margin > 0.5 ? trust.ahead : trust.close
}
