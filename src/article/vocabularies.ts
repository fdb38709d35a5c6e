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

/** Whether an article may be published. */
export const statuses = ['usable', 'withheld', 'canceled'] as const

/** How a quotation gives the words. */
export const quoteTypes = ['direct', 'indirect', 'mixed'] as const

/** How the copy puts who is said to have spoken. */
export const sourceKinds = ['name', 'description', 'pronoun', 'relative'] as const

/** What a speaker is. */
export const speakerKinds = ['person', 'organization', 'group', 'unnamed', 'document'] as const

/** How a speaker was found. */
export const speakerWays = ['name', 'title', 'pronoun', 'description', 'relative', 'continuation', 'elided'] as const
