import { isSpeech } from './speech.js'

const LONGEST_HEADING = 120
const heading =
  /^[#*\s]{0,6}(?:(?:cautionary|important|special|further|legal|additional)\s)?(?:(?:notes?|statements?|language|information|notice|disclosures?|advice)\s)?(?:(?:on|regarding|concerning|about|relating to|as to|and)\s)?(?:the\s)?(?:forward[ -–]?\s?looking\b|safe harbou?r\b|cautionary (?:notes?|statements?|language)\b|disclaimers?\b|legal notice\b|important (?:notice|information|disclosures?|disclaimer)\b|no offer or solicitation\b|non-gaap\b)/i
/** Headings that no story has. */
const sureHeading =
  /forward[ -–]?\s?looking (?:statements?|information)|safe harbou?r (?:statements?|language|provisions?|disclosures?)|private securities|cautionary (?:notes?|statements?|language)|no offer or solicitation|non-gaap/i
const opening =
  /^(?:(?:this|certain|these|some|all|except|various)\b[^.]{0,120}\b(?:release|announcement|communication|statements?|documents?|article|content|information|matters)\b[^.]{0,160}\bforward[ -–]?\s?looking|statements? (?:in|made in|contained in) this\b|(?:the )?information (?:contained )?(?:in|on) this\b|this [^.]{2,40}(?:is|are) for informational purposes)/i
/** The words of the law, which say what the text is not. */
const law =
  /\bforward[ -–]?\s?looking\b|\b(?:no|an) offer\b|\brisks? and uncertaint|\bactual results\b|\b(?:private )?securities\b|\b(?:does|do|shall|should) not (?:be )?(?:constitute|considered|construed|taken|relied)|\bno (?:representation|warrant|liabilit|obligation|responsib)|\bliabilit|\b(?:investment|financial|medical|legal|professional|tax) advice\b|\binformational purposes\b|\bsolicitation\b|\bhistorical facts?\b|\bnot (?:been )?(?:guarantee|verified|intended|endorse)|\baccuracy\b|\bsole(?:ly)? (?:the )?responsib|\bat your own risk\b/i
const ofRelease =
  /^(?:statements?|(?:the )?information) (?:made |contained )?(?:in|on) this (?:(?:press|news) )?(?:release|announcement|communication|(?:web)?site)\b/i
const sentence = /[.!?]["”]?$/

/** Whether a line opens what lawyers put below a release, by its first sentence. `text` is its beginning; what people said is left. */
export function isDisclaimer(text: string): boolean {
  return opening.test(text) && (ofRelease.test(text) || law.test(text)) && !isSpeech(text)
}

/** Whether a line is the heading of such a part: `Forward-Looking Statements`; others, `Disclaimer`, only above the words of the law. */
export function isDisclaimerHeading(text: string, below: string): boolean {
  if (text.length > LONGEST_HEADING || !heading.test(text) || sentence.test(text)) return false
  return sureHeading.test(text) || (law.test(below) && !isSpeech(below))
}
