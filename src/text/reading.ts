// What rooms above read a text with that have its tokens and marks at hand, and how they check options.
export { type InnerSpace, innerSpaceOf, isSingleSpaced } from './inner-space.js'
export { checkOptionNames } from './options.js'
export { ownString } from './own-string.js'
export { readParagraphs } from './paragraphs.js'
export { sentenceEnds } from './sentences.js'
export { isBehindPlainWord, isPlainLetter } from './token-ends.js'
export { readTokens, type Words } from './tokens.js'
