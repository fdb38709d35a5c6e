// What rooms above read a text with that have its tokens and marks at hand, and how they check options.
export { type InnerSpace, innerSpaceOf, isSingleSpaced } from './inner-space.js'
export { checkOptionNames } from './options.js'
export { ownString } from './own-string.js'
export { readParagraphs } from './paragraphs.js'
export { sentenceEnds } from './sentences.js'
export { readTokens } from './tokens.js'
