// What the readers of the wire protocols share: the frame of control characters, the bytes, the time in the trailer.
export { transmissionIssues } from './issues.js'
export { readStamp, timeOptions } from './read-stamp.js'
export { readTransmissions, type Transmission, type TransmissionOptions } from './read-transmissions.js'
export { withoutControls } from './without-controls.js'
