import type { Signal } from '../../article/index.js'
import type { NoteRule } from './note-rule.js'
import { isSpeech } from './speech.js'

const LONGEST = 700
const correction =
  /^(?:corrections?|clarification|corrigendum)\s?[:(—–]|^(?:an|a previous|the original) (?:earlier |original |previous )?version of this (?:story|article|report|post|piece|item|press release)\b(?! was (?:told|sung|written|performed)\b)|^this (?:story|article|report|post|piece) (?:has been|was) (?:corrected|amended)\b/i
const note =
  /^(?:editor(?:s|['’]s|s['’])? ?notes?|note to editors|eds)\s?[:.–—-]|^\((?:updates?|adds|recasts|removes|clarifies|rewrites|inserts)\b[^()]{5,300}\)$|^this (?:is a (?:developing|breaking)(?: news)? (?:story|event|situation|report|post)\b|(?:story|article|report|post|piece|content|transcript)(?: by \p{Lu}[^.]{2,40}?)?(?: (?:has|have) been| was| is| will be| originally| first)\b.{0,40}\b(?:updated?|(?:published|appeared|edited|produced|translated|generated|sponsored|republished|syndicated)\b(?! (?:in 1\d\d\d\b|by (?:an?|one|two|three|four|five|many|some|several|people|men|women|her|his) ))))|^this post contains (?:affiliate|sponsored|paid|links|advert)/iu
// (This story has not been edited by our staff and is auto-generated from a syndicated feed.)
const handling =
  /^\(?(?:disclaimer\s?: |with the exception of|except for|only|this|apart from)\b.{0,120}\b(?:story|article|report|headline|copy|content)\b.{0,120}\b(?:not been (?:edited|modified|created|changed)|auto-?generated|(?:published|generated|sourced|taken|received|is|comes) (?:directly )?from an? .{0,40}\bfeed|may have been reworked)\b/i
const corrects = /^\(corrects\b[^()]{5,300}\)$/i
const opener = /^(?:\(|["“]?[acdenotw])/i

/** A note on the text, below it: a correction, `Editor's note: …`, `This story has been updated`. It goes to the notes for editors. */
export const lateNote: NoteRule = (text, { start, end }) => {
  if (text.length > LONGEST || !opener.test(text)) return undefined
  const position = { start, end }
  if (correction.test(text) || corrects.test(text)) {
    const kind: Signal['kind'] = /^\(?clarif/i.test(text) ? 'clarification' : 'correction'
    return {
      role: 'correction',
      facts: { edNotes: [{ text, role: 'correction', position }], signals: [{ kind, text, position }] },
    }
  }
  return note.test(text) || (handling.test(text) && !isSpeech(text))
    ? { role: 'advisory', facts: { edNotes: [{ text, position }] } }
    : undefined
}
