export { addPositions } from '../article/plain.js'
export { readByline } from './byline/read-byline.js'
export {
  type CompleteArticleOptions,
  type CompletedArticle,
  completeArticle,
} from './complete/complete-article.js'
export { type FindDatelineOptions, findDateline } from './dateline/find-dateline.js'
export { wireIssues } from './issues.js'
export type { ReadWireOptions } from './options.js'
export type { ProfileReading } from './profiles/detect-profile.js'
export type { WireProfile } from './profiles/profile.js'
export { builtInProfiles } from './profiles/profiles.data.js'
export { readWire, type WireReading } from './read-wire.js'
