import type { Quote, Range, Speaker } from '../../article/index.js'
import type { PlacedWords, Risk, WordEdit } from '../words/word-edit.js'

/**
 * Words in a source: offsets into the text that was given, or, for an article, into the text of `block`; then
 * `position` is the place in the copy, where the article says it.
 */
export interface SourceWords extends PlacedWords, Partial<Pick<Range, 'block' | 'position'>> {}

/** How the words of a claim stand in a source. */
export interface QuoteVerdict {
  /**
   * - `exact`: to the character, but for the marks around it and the punctuation at its end;
   * - `normalised`: the same words; marks, dashes, spaces, capitals, accents, soft hyphens, an ellipsis or a bracketed
   *   insertion differ;
   * - `altered`: words differ, as `edits` tell;
   * - `absent`: the words are not there, nor anything like them.
   */
  match: 'exact' | 'normalised' | 'altered' | 'absent'
  /** Everything that may mislead a reader: what edits risk, each once, and what else is wrong. Empty where nothing does. */
  risks: VerdictRisk[]
  /** Share of the claim's words that stand in the source, 0 to 1, words that mean much counting more. No measure of safety. */
  similarity: number
  /** Which of the sources, from 0; left out where `absent`. */
  source?: number
  /** Where the words stand, in the order of the claim; several where it leaves out, runs over paragraphs or joins. */
  found: SourceWords[]
  /** The differences in words, `before` in the source, `after` in the claim. */
  edits: WordEdit<SourceWords>[]
  /** Whose words they are there; left out where `absent`. */
  wording?: Wording
  /** Who said them there, where the source says so. */
  speaker?: Speaker
  /** Whether that is the speaker of the claim; left out where no speaker is claimed or the words are `absent`. */
  speakerMatch?: 'right' | 'wrong' | 'unknown'
  /** The quotation of the source that the words stand in; several where they are joined. */
  quotes: Pick<Quote, 'type' | 'text' | 'speaker' | 'certainty'>[]
}

/**
 * - `quoted`: in marks;
 * - `partlyQuoted`: some in marks, some not;
 * - `indirect`: in an indirect report, words that nobody need have used;
 * - `own`: the reporter's own words.
 */
export type Wording = 'quoted' | 'partlyQuoted' | 'indirect' | 'own'

/**
 * Beside the risks of edits: words that are `absent`, `joined` words of separate quotations, `unquoted` words that the
 * source does not give as anybody's, and another `speaker` than the one claimed.
 */
export type VerdictRisk = Risk | 'absent' | 'joined' | 'unquoted' | 'speaker'
