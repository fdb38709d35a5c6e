/** A part of a byline, between its commas, dashes, slashes and words such as `and`. */
export interface PrintedPart {
  readonly text: string
  /** It is joined to the part before it as its equal: `and Tom Okafor`, not `, Kessel`. */
  readonly isJoined: boolean
}

// By Ana Ruiz, Tom Okafor, and Ingrid Vaska      By Ana Ruiz/AP
//           ^            ^----^                             ^
const separator =
  /(\s?(?:[,;|•·]|\s[-–—]\s|\/|\.(?=\s(?:[Pp]hoto|[Pp]icture|[Ii]llustration|[Gg]raphic|[Ee]dited|[Tt]ranslat)\p{Ll}{0,9}\s(?:and\s\p{Ll}{1,12}\s)?by\s))\s?(?:(?:and|AND|&|und|et|y|e|и|та|і|with|WITH)\s)?|\s(?:and|AND|&|und|et|y|e|и|та|і|with|WITH|plus|as told to)\s)/u
const word = /\p{L}|&/u
const nameJoin = /^\s(?:y|e|et)\s$/

/** The parts of a byline. `José Ortega y Gasset` is one: the second of two people has two names. */
export function splitParts(text: string, isAgency: (name: string) => boolean): PrintedPart[] {
  const printed = text.split(separator)
  const parts: PrintedPart[] = []
  // separators stand at the odd places
  for (let at = 0; at < printed.length; at += 2) {
    const part = (printed[at] as string).trim()
    const before = printed[at - 1] ?? ''
    const last = parts[parts.length - 1]
    if (last !== undefined && nameJoin.test(before) && !part.includes(' ') && !isAgency(part) && !isAgency(last.text)) {
      parts[parts.length - 1] = { ...last, text: last.text + before + part }
    } else if (part !== '') parts.push({ text: part, isJoined: word.test(before) })
  }
  return parts
}
