// The words of the model that formats have lists of too, without zod, so that readers of formats can know them.

/** What kind of item an article is. */
export const itemTypes = [
  'text',
  'audio',
  'video',
  'picture',
  'graphic',
  'composite',
  'planning',
  'event',
  'component',
] as const

/** What goes with an article. */
export const associationTypes = ['text', 'audio', 'video', 'picture', 'graphic', 'composite'] as const

/** What a transmission announces. */
export const signalKinds = [
  'update',
  'correction',
  'clarification',
  'writethru',
  'lead',
  'add',
  'insert',
  'sub',
  'refile',
  'repeat',
  'kill',
  'withhold',
  'release',
  'advisory',
  'alert',
  'flash',
  'bulletin',
  'urgent',
  'brief',
  'wrapup',
] as const

/** How an article relates to another. */
export const relationKinds = [
  'previousVersion',
  'corrects',
  'replaces',
  'cancels',
  'evolvedFrom',
  'derivedFrom',
  'translatedFrom',
  'seeAlso',
] as const
