const verb =
  /(?:^|[\s"'”’])(?:said|says|say|told|tells|asked|added|wrote|sang|joked|found|argued|warned|ruled)(?=[\s.,:;"”’]|$)/

/** Whether a sentence tells who said it, or that somebody spoke: `Join us on the pier, she said.` No notice to readers does. */
export function isSpeech(text: string): boolean {
  return verb.test(text)
}
