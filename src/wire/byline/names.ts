/** Words of a name: `Ana`, `O'Brien`, `J.`, `McALLISTER`, `van`, `al-Rashid`; letters without case count as capitals. */
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’‘ʼ.-]{0,30}|\p{Lo}[\p{L}\p{M}·・]{0,20})$/u
const particle = /^(?:van|von|de|der|den|del|della|di|da|dos|das|du|la|le|el|al|bin|bint|ibn|ben|ter|ten|zu|y|e|i)$/u
const hyphenParticle = /^(?:al|el|an|ad|as|at|ur)[-'’]\p{Lu}[\p{L}\p{M}'’-]{0,30}$/u
const suffix = /^(?:Jr|Sr|II|III|IV|PhD|Ph\.D|M\.D|MD)\.?$/u
const MOST_WORDS = 6
/** Capitalised words that stand in headlines and in titles of departments, not in names. */
const never =
  /^(?:The|A|An|And|Or|In|On|At|For|From|With|Of|To|After|Before|Staff|Reporter|Reporters|Correspondent|Writer|Editor|Editors|News|Desk|Agency|Press|Service|Newsroom|Team|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Today|Our)$/iu

/** Whether the text has the shape of one person's name: two words or more, capitalised but for particles. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ')
  if (words.length > MOST_WORDS) return false
  let capitals = 0
  for (const word of words) {
    if (never.test(word)) return false
    if (nameWord.test(word) || hyphenParticle.test(word)) capitals++
    else if (!particle.test(word)) return false
  }
  const first = words[0] as string
  return capitals >= 2 || (words.length === 1 && /^\p{Lo}{2,8}$/u.test(first))
}

/** Whether the text is what follows a name after a comma and belongs to it. */
export function isNameSuffix(text: string): boolean {
  return suffix.test(text)
}
