import type { Signal } from '../../article/index.js'
import type { NoteRule } from './note-rule.js'

const LONGEST = 700
const correction =
  /^(?:corrections?|clarification|corrigendum)\s?[:(—–]|^(?:an|a previous|the original) (?:earlier |original |previous )?version of this (?:story|article|report|post|piece|item|press release)\b|^this (?:story|article|report|post|piece) (?:has been|was) (?:corrected|amended)\b/i
const note =
  /^(?:editor(?:s|['’]s|s['’])? ?notes?|note to editors|eds)\s?[:.–—-]|^\((?:updates?|adds|recasts|removes|clarifies|rewrites|inserts)\b[^()]{5,300}\)$|^this (?:is a (?:developing|breaking)|(?:story|article|report|post|piece|content|transcript)(?: (?:has|have) been| was| is| will be| originally| first)\b.{0,40}\b(?:updated?|published|appeared|edited|produced|translated|generated|sponsored|republished|syndicated))|^this post contains\b/i
const corrects = /^\(corrects\b[^()]{5,300}\)$/i
const opener = /^(?:\(|["“]?[acent])/i

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
  return note.test(text) ? { role: 'advisory', facts: { edNotes: [{ text, position }] } } : undefined
}
