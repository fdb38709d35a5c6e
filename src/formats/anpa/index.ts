// The door `wirecopy/anpa`: copy as the wire protocol ANPA 1312 sends it.
export type { TransmissionOptions } from '../transmission/index.js'
export { readAnpa } from './read.js'
