// The door `wirecopy/web-annotation`: quotations as annotations of the text that they stand in.
export { type FormatIssueCode, formatIssues, type WriteOptions, type Written } from '../shared/index.js'
export type {
  AnnotationCollection,
  AnnotationPage,
  AnnotationTarget,
  SpeakerBody,
  SpeechBody,
  TextPositionSelector,
  TextQuoteSelector,
  TextSelectors,
  TextualBody,
  TimeState,
  WebAnnotation,
} from './types.js'
export { type WriteWebAnnotationsOptions, type WrittenAnnotations, writeWebAnnotations } from './write.js'
