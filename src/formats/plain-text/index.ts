// The door `wirecopy/plain-text`: articles as copy, in the styles of houses.
export { type FormatIssueCode, formatIssues, type Written } from '../shared/index.js'
export type { HouseName } from './styles.js'
export { type WritePlainTextOptions, writePlainText } from './write.js'
