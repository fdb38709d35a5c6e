// The door `wirecopy/iptc-7901`: copy as the wire protocol IPTC 7901 sends it.
export type { TransmissionOptions } from '../transmission/index.js'
export { readIptc7901 } from './read.js'
