export { type SpeakersPageOptions, writeSpeakersPage } from './page.js'
