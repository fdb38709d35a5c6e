import type { Article, Association, Block, Quote } from '../../article/index.js'
import type { PlacedWords, WordEdit } from '../words/word-edit.js'

/** What differs between two versions of an article. */
export interface ArticleComparison {
  /**
   * Every difference once, in the order of the article: how it may be used, the head, the body from its first block to
   * its last, media, what is said about it. Empty where nothing differs that a reader or an editor would see.
   */
  changes: Change[]
}

/** One difference; `before` is what the first version has, `after` what the second has. */
export type Change =
  | FieldChange
  | TextChange
  | BlockAdded
  | BlockRemoved
  | BlockMoved
  | BlockEdited
  | BlockSplit
  | BlocksMerged
  | WordsChange
  | LinksChange
  | QuotationAdded
  | QuotationRemoved
  | QuotationMoved
  | QuotationAltered
  | SpeakerChange
  | MediaAdded
  | MediaRemoved
  | MediaChanged

/** The fields of an article that are compared as they are. */
export type ComparedField =
  | 'status'
  | 'signals'
  | 'edNotes'
  | 'embargoedUntil'
  | 'expires'
  | 'urgency'
  | 'priority'
  | 'slugline'
  | 'headlines'
  | 'bylines'
  | 'dateline'
  | 'located'
  | 'published'
  | 'firstCreated'
  | 'versionCreated'
  | 'version'
  | 'type'
  | 'language'
  | 'relations'
  | 'provider'
  | 'infoSources'
  | 'creditLine'
  | 'rights'
  | 'digitalSourceType'
  | 'keywords'
  | 'subjects'
  | 'genres'
  | 'events'

/** Another value of a field, which is its `kind`; a side that has none is left out. */
export type FieldChange = {
  [Field in ComparedField]: {
    kind: Field
    before?: NonNullable<Article[Field]>
    after?: NonNullable<Article[Field]>
  }
}[ComparedField]

/** Another headline or summary. All that differs in it is told here, numbers, names and quotations too. */
export interface TextChange {
  kind: 'headline' | 'summary'
  before?: string
  after?: string
  /** The differences in words, where both have one; places are offsets into `before` and `after`. */
  edits: WordEdit[]
}

/** A block of the body. */
export interface ComparedBlock {
  /** Its index in the body. */
  block: number
  type: Block['type']
  /** Of a heading or a list item, where it has one. */
  level?: number
  /**
   * Its text. Of a table the caption and the rows, a line each, with tabs between cells; of media the caption, else the
   * address; of an embed its HTML.
   */
  text: string
}

/** A block that the first version has no like of. */
export interface BlockAdded {
  kind: 'blockAdded'
  after: ComparedBlock
}

/** A block that the second version has no like of. */
export interface BlockRemoved {
  kind: 'blockRemoved'
  before: ComparedBlock
}

/** A block that stands before or behind others than it did: of blocks that changed places, those with less text are told. */
export interface BlockMoved {
  kind: 'blockMoved'
  before: ComparedBlock
  after: ComparedBlock
  /** Where it was edited too: as in `BlockEdited`. */
  edits: WordEdit[]
}

/** A block with other words, or of another type or level. */
export interface BlockEdited {
  kind: 'blockEdited'
  before: ComparedBlock
  after: ComparedBlock
  /**
   * The differences in words that no other change tells; places are offsets into the texts of `before` and `after`. Empty
   * where only punctuation, the type or the level differs.
   */
  edits: WordEdit[]
}

/** A block that became several. */
export interface BlockSplit {
  kind: 'blockSplit'
  before: ComparedBlock
  after: ComparedBlock[]
  /** Where they also stand elsewhere. */
  moved?: true
  /** As in `BlockEdited`; places on the side of the several are offsets into their texts, joined by a space. */
  edits: WordEdit[]
}

/** Blocks that became one. */
export interface BlocksMerged {
  kind: 'blocksMerged'
  before: ComparedBlock[]
  after: ComparedBlock
  /** Where it also stands elsewhere. */
  moved?: true
  /** As in `BlockEdited`; places on the side of the several are offsets into their texts, joined by a space. */
  edits: WordEdit[]
}

/** Words of a block, with offsets into its text as `ComparedBlock` has it. */
export interface BlockWords extends PlacedWords, Pick<ComparedBlock, 'block' | 'type'> {}

/** A number or a name that became another, outside quotations in marks, headline and summary. */
export interface WordsChange {
  kind: 'number' | 'name'
  /** A number with the word it counts, where one follows: `40 people`. */
  before: string
  after: string
  /** Everywhere that it did. */
  places: { before: BlockWords; after: BlockWords }[]
}

/** Links of a block that lead elsewhere, are new or gone. */
export interface LinksChange {
  kind: 'links'
  before: { block: number; hrefs: string[] }
  after: { block: number; hrefs: string[] }
}

/** Words in quotation marks that the first version has nothing like. */
export interface QuotationAdded {
  kind: 'quotationAdded'
  after: Quote
  /** The words stood there before, but not in marks. */
  unmarked?: true
}

/** Words in quotation marks that the second version has nothing like. */
export interface QuotationRemoved {
  kind: 'quotationRemoved'
  before: Quote
  /** The words still stand there, but not in marks. */
  unmarked?: true
}

/** The same words in marks in another block, where the block that they stood in did not move with them. */
export interface QuotationMoved {
  kind: 'quotationMoved'
  before: Quote
  after: Quote
}

/**
 * Other words in the same quotation, or marks around other words of it: all of them (`direct`), some (`mixed`) or none
 * (`indirect`). `edits` are empty where only marks differ.
 */
export interface QuotationAltered {
  kind: 'quotationAltered'
  before: Quote
  after: Quote
  /** The differences in words; places are offsets into the `text` of each. */
  edits: WordEdit[]
  /** Where it also stands in another block, as in `QuotationMoved`. */
  moved?: true
}

/** Words, in marks or not, that are now another's. */
export interface SpeakerChange {
  kind: 'speaker'
  /** The name; left out where nobody was said to have spoken. */
  before?: string
  after?: string
  /** All that changed hands from the one to the other. */
  quotes: { before: Quote; after: Quote }[]
}

/** A picture, sound, video or other item that the first version does not have. */
export interface MediaAdded {
  kind: 'mediaAdded'
  after: Association
}

/** A picture, sound, video or other item that the second version does not have. */
export interface MediaRemoved {
  kind: 'mediaRemoved'
  before: Association
}

/** The same item with another caption, credit, size … */
export interface MediaChanged {
  kind: 'mediaChanged'
  before: Association
  after: Association
  /** The differences in the words of the captions. */
  edits: WordEdit[]
}
