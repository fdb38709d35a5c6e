/** What readers of copy ask about words, before they read a time. */
export { isMonthWord, isWeekdayWord } from './vocabulary.js'
