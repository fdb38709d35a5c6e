// The door `wirecopy/iptc-7901`: copy as the wire protocol IPTC 7901 sends it.
export { FormatError, type FormatErrorPlace, type ReadArticles } from '../shared/index.js'
export { type TransmissionOptions, transmissionIssues } from '../transmission/index.js'
export { readIptc7901 } from './read.js'
