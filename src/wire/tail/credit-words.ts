const work =
  '(?:report(?:ing|ed)|writ(?:ing|ten)|edit(?:ing|ed)|edting|compiled|translat(?:ion|ed|ing)|photograph(?:y|s)|graphics?|research|produced)'
const more = '(?:(?:additional|further|extra|more)\\s{1,4})?'

/**
 * What a credit begins with, as the source of a regular expression: `Additional reporting by`, `Writing and editing by`,
 * `With inputs from`. White space may be a line break.
 */
export const creditOpener = `(?:(?:with\\s{1,4})?${more}${work}(?:\\s{0,4}(?:,|\\/|&|\\band\\b)\\s{0,4}${more}${work}){0,2}\\s{0,4}:?\\s{1,4}by|${more}(?:reporting|writing|editing)\\s{1,4}(?:in|from)\\s{1,4}[^()[\\]]{2,60}?(?:\\sby|;|,)|with\\s{1,4}(?:agency\\s{1,4})?(?:inputs?|files|reports?|reporting|assistance|contributions|material)\\s{1,4}(?:from|by)|by\\s[^()[\\]]{2,60}?;\\s{0,4}editing\\s{1,4}by)\\b`
