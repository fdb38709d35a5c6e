// The door `wirecopy/plain-text`: articles as copy, in the styles of houses.
export type { StyleName } from './styles.data.js'
export { type WritePlainTextOptions, writePlainText } from './write.js'
