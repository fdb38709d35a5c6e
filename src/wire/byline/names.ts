/** Words of a name: `Ana`, `O'Brien`, `J.`, `McALLISTER`, `van`, `al-Rashid`; letters without case count as capitals. */
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’‘ʼ.-]{0,30}|\p{Lo}[\p{L}\p{M}·・]{0,20})$/u
const particle = /^(?:van|von|de|der|den|del|della|di|da|dos|das|du|la|le|el|al|bin|bint|ibn|ben|ter|ten|zu|y|e|i|et)$/u
const hyphenParticle = /^(?:(?:al|el|an|ad|as|at|ur)[-'’]|[dl]['’])\p{Lu}[\p{L}\p{M}'’-]{0,30}$/u
const suffix = /^(?:Jr|Sr|II|III|IV|PhD|Ph\.D|M\.D|MD|Esq|JR|SR)\.?$/u
const title =
  /^(?:(?:Dr|Prof|Professor|Rev|Fr|Sir|Dame|Lord|Lady|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Maj|Hon|DR|PROF)\.?\s){1,3}/u
/** `By Popular Demand`, `By New Year`: what a headline may begin with, and no name. */
const phrase =
  /^(?:(?:popular (?:demand|vote)|royal (?:appointment|decree|charter|assent|command)|common consent|special (?:request|arrangement)|(?:new year|christmas|easter)(?:['’]s)?(?: (?:eve|day|time))?|(?:early|late|mid)[ -](?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening))$|(?:any|every|each|which|whose)\s)/i
const MOST_WORDS = 6
/** Words of more than a letter that begin with capitals, of one name: `Harbour Law No Boat May Enter` has too many. */
const MOST_CAPITALS = 5
/** Capitalised words that stand in headlines and in titles of departments, not in names. */
const never =
  /^(?:The|A|An|And|Or|In|On|At|For|From|With|Of|To|After|Before|Staff|Reporters?|Correspondents?|Writers?|Editors?|News|Desk|Agency|Agencies|Press|Service|Newsroom|Team|Bureau|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|September|October|November|December|Sept|Today|Our|Updated|Published|Posted|Special|Analysis|Opinion|All|Is|Are|Was|Were|Has|Have|Had|Must|Its|Their|Not|That|This)\.?$/iu

/** Whether the text has the shape of one person's name: two words or more, capitalised but for particles. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ')
  if (words.length > MOST_WORDS || phrase.test(text)) return false
  let capitals = 0
  for (const word of words) {
    if (isCapitalised(word)) capitals++
    else if (!particle.test(word)) return false
    if (never.test(word)) return false
  }
  if (capitals > MOST_CAPITALS && !text.includes('.')) return false
  const first = words[0] as string
  return capitals >= 2 || (words.length === 1 && /^\p{Lo}{2,8}$/u.test(first))
}

/** Whether a word may stand in a person's name: one that is capitalised, or a particle. */
export function isWordOfName(word: string): boolean {
  return (isCapitalised(word) || particle.test(word)) && !never.test(word)
}

function isCapitalised(word: string): boolean {
  return nameWord.test(word) || hyphenParticle.test(word)
}

/** Whether the text is what follows a name after a comma and belongs to it. */
export function isNameSuffix(text: string): boolean {
  return suffix.test(text)
}

/** A title before a name, `Dr. Ana Ruiz`, and the name without it. */
export function splitTitle(text: string): { title?: string; name: string } {
  const found = title.exec(text)?.[0]
  return found === undefined || found.length === text.length
    ? { name: text }
    : { title: found.trim(), name: text.slice(found.length) }
}
