// The door `wirecopy/anpa`: copy as the wire protocol ANPA 1312 sends it.
export { FormatError, type FormatErrorPlace, type ReadArticles } from '../shared/index.js'
export { type TransmissionOptions, transmissionIssues } from '../transmission/index.js'
export { readAnpa } from './read.js'
