export { bySpeaker, type SpeakerQuotes } from './by-speaker.js'
export { type FoundQuote, findQuotes } from './find-quotes.js'
export { quoteIssues } from './issues.js'
