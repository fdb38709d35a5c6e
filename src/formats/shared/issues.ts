import type { IssueDeclarations } from '../../text/index.js'

/** The issues that readers and writers of formats share. */
export const formatIssues = {
  /** A field of the article has no place in the format and was left out. */
  'field-not-held': 'warning',
  /** A field was written in another form, from which it does not come back as it was: its path names it. */
  'field-changed': 'info',
  /** A value in the input is not of the form that the format asks for; it was left out, or read as far as it goes. */
  'field-invalid': 'warning',
  /** The article has no identifier and none was given: one was made from what it holds. */
  'id-made': 'warning',
  /** The format asks for the time of this version, and neither article nor options have one: another was written. */
  'version-created-missing': 'warning',
  /** A time has no zone, and the format has no local times: it was left out. */
  'time-without-zone': 'warning',
  /** A part of the input is none that is read, or says once more what another part says: it was left out. */
  'part-not-read': 'info',
  /** The item is no news text: nothing was read from it. */
  'not-a-news-text': 'info',
  /** The article is withheld, canceled or under embargo, or says nothing: it was left out of what goes out to readers. */
  'not-for-publication': 'warning',
  /** The bytes are not in the encoding that they are declared to be in, or in none that is known. */
  'encoding-wrong': 'warning',
  /** Characters that the format does not allow were replaced by U+FFFD. */
  'character-replaced': 'warning',
  /** Elements are nested deeper than is read; what they hold was kept without them. */
  'nesting-too-deep': 'warning',
  /** JSON is not well-formed in a way that pages often are not; it was read without what does not belong in it. */
  'json-repaired': 'warning',
} as const satisfies IssueDeclarations

/** The code of an issue that readers and writers of formats give. */
export type FormatIssueCode = keyof typeof formatIssues
