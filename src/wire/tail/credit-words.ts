import { made } from '../made.js'

const work =
  '(?:report(?:ing|ed)|writ(?:ing|ten)|edit(?:ing|ed)|edting|compiled|translat(?:ion|ed|ing)|photograph(?:y|s)|graphics?|research|produced)'
const more = '(?:(?:additional|further|extra|more)\\s{1,4})?'

/**
 * What a credit begins with, as the source of a regular expression: `Additional reporting by`, `Writing and editing by`,
 * `With inputs from`. White space may be a line break.
 */
export const creditOpener = /* @__PURE__ */ made(
  () =>
    `(?:(?:with\\s{1,4})?${more}${work}(?:\\s{0,4}(?:,|\\/|&|\\band\\b)\\s{0,4}${more}${work}){0,2}\\s{0,4}:?\\s{1,4}by|${more}(?:reporting|writing|editing)\\s{1,4}(?:in|from)\\s{1,4}[^()[\\]]{2,60}?(?:\\sby|;|,)|with\\s{1,4}(?:agency\\s{1,4})?(?:inputs?|files|reports?|reporting|assistance|contributions|material)\\s{1,4}(?:from|by)|by\\s[^()[\\]]{2,60}?;\\s{0,4}editing\\s{1,4}by)\\b`,
)

/** The small words of a credit; all others are names. */
const smallWords = /* @__PURE__ */ made(
  () =>
    new Set(
      (
        'by in and with for from of the at to as this also additional further extra more reporting writing editing edting ' +
        'edited written reported wrote compiled translated translation translating produced photography photographs graphics ' +
        'graphic research contributed contributing assistance contributions inputs files agency agencies reports material ' +
        'report story article coverage writer writers reporter reporters correspondent correspondents journalist ' +
        'journalists editor editors researcher researchers producer producers business science medical political sports ' +
        'foreign special national bureau bureaus newsroom desk team staff de la van von der den del di da el al bin'
      ).split(' '),
    ),
)
const word = /[\p{L}\p{M}’'-]{1,40}/gu
const lower = /^\p{Ll}/u
const verb = /\b(?:is|are|was|were|has|have|had|said|will|would)\b/i
const address = /[^\s@<]{1,64}(?:@|\(at\))[^\s@>]{1,80}/g

/** Whether a text is made of names and the words of a credit; so many other small words at most, and none of them a verb. */
export function isOfNames(text: string, most: number): boolean {
  const others = (text.replace(address, '').match(word) ?? []).filter((one) => lower.test(one) && !smallWords.has(one))
  return others.length <= most && (others.length === 0 || !verb.test(others.join(' ')))
}
