/** A list of annotations (REC 5.1), with all of them on its first page. */
export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'AnnotationCollection'
  /** The headline. */
  label?: string
  /** Who supplies the article. */
  creator?: { type: 'Organization'; name: string; id?: string }
  total: number
  /** Left out where there are no annotations: a page has at least one. */
  first?: AnnotationPage
  /** The `id` of the only page. */
  last?: string
}

/** A page of a list (REC 5.2). */
export interface AnnotationPage {
  id: string
  type: 'AnnotationPage'
  /** The `id` of the list. */
  partOf: string
  startIndex: 0
  items: WebAnnotation[]
}

/** A quotation (REC 3.1): its bodies say who spoke and how, its targets where the words stand. */
export interface WebAnnotation {
  id: string
  type: 'Annotation'
  motivation: 'describing'
  body: (TextualBody | SpeakerBody | SpeechBody)[]
  /** One for each part of the words; what the bodies say holds for each by itself (REC 3.2.6). */
  target: AnnotationTarget[]
}

/** Words for people and filters (REC 3.2.4): the name of the speaker as a tag, and whether speech is direct. */
export interface TextualBody {
  type: 'TextualBody'
  purpose: 'tagging' | 'classifying'
  value: string
  format: 'text/plain'
}

/** Who spoke (REC 4.1). The `id` is the same for all that one speaker says in an article. */
export interface SpeakerBody {
  type: 'SpecificResource'
  purpose: 'identifying'
  source: { id: string; type: 'Person' | 'Organization' | 'Text'; name: string }
}

/** Where the text names who spoke (`identifying`: the source), or says that they did (`describing`: the cue); REC 4.1. */
export interface SpeechBody extends AnnotationTarget {
  type: 'SpecificResource'
  purpose: 'identifying' | 'describing'
}

/** A part of the text (REC 4). */
export interface AnnotationTarget {
  /** URI of the article, or of where it stands. */
  source: string
  /** Both select the same words. */
  selector: TextSelectors
  /** The version of the article (REC 4.3.1), where its time is known. */
  state?: TimeState
}

/** Two ways to one part of a text. */
export type TextSelectors = [TextQuoteSelector, TextPositionSelector]

/** The words with what stands before and after them (REC 4.2.4). */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

/** The place of the words, half-open, in Unicode code points (REC 4.2.5): what Python counts, and JavaScript does not. */
export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

/** The time for which a text was as it is described. */
export interface TimeState {
  type: 'TimeState'
  sourceDate: string
}
