// What the readers of the wire protocols share: the frame of control characters, the bytes, the time in the trailer.
export { transmissionIssues } from './issues.js'
export { type Protocol, readProtocol } from './read-protocol.js'
export type { TransmissionOptions } from './read-transmissions.js'
