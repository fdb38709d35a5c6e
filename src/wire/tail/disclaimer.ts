const LONGEST_HEADING = 120
const heading =
  /^[#*\s]{0,6}(?:(?:cautionary|important|special|further|legal|additional)\s)?(?:(?:notes?|statements?|language|information|notice|disclosures?|advice)\s)?(?:(?:on|regarding|concerning|about|relating to|as to|and)\s)?(?:the\s)?(?:forward[ -–]?\s?looking\b|safe harbou?r\b|cautionary (?:notes?|statements?|language)\b|disclaimers?\b|legal notice\b|important (?:notice|information|disclosures?|disclaimer)\b|no offer or solicitation\b|non-gaap\b)/i
const opening =
  /^(?:(?:this|certain|these|some|all|except|various)\b[^.]{0,120}\b(?:release|announcement|communication|statements?|documents?|article|content|information|matters)\b[^.]{0,160}\bforward[ -–]?\s?looking|statements? (?:in|made in|contained in) this\b|(?:the )?information (?:contained )?(?:in|on) this\b|this [^.]{2,40}(?:is|are) for informational purposes)/i
const sentence = /[.!?]["”]?$/

/** Whether a line opens what lawyers put below a release: the heading `Forward-Looking Statements`, or its first sentence. `text` is the beginning of a line of that length. */
export function isDisclaimer(text: string, length: number): boolean {
  return (length <= LONGEST_HEADING && heading.test(text) && !sentence.test(text)) || opening.test(text)
}
