// What the quotes room builds on: an article read once, who is in it, and the grammar of noun phrases.
export { type Cast, type Member, type Mention, mentionsIn } from './cast.js'
export { english } from './en/index.js'
export { nameEntities } from './entities.js'
export { findCast } from './find-cast.js'
export { fold } from './fold.js'
export { joinEntities } from './join-entities.js'
export type { Gender, PeopleLanguage } from './language.js'
export { isInnerHyphen } from './name-endings.js'
export { printedName } from './name-runs.js'
export { endOfNounPhrase } from './noun-phrase.js'
export { officeEndingAt } from './offices.js'
export { comparePlaces, is, type Passage, type Place, readPassages, type Stretch } from './passage.js'
export { readText } from './read-text.js'
export { withTitles } from './titles.js'
export type { Classifier } from './vocabulary.js'
export {
  ARTICLE,
  AUXILIARY,
  CLOSE_LINK,
  COORDINATOR,
  DETERMINER,
  FORMER,
  FUNCTION,
  HONORIFIC,
  HUMAN_VERB,
  LINK,
  NAME,
  NUMERAL,
  OTHER_NAME,
  PARTICLE,
  PAST_VERB,
  PERSON_PRONOUN,
  POSSESSIVE,
  RELATIVE,
  TIME,
  WEEKDAY,
} from './word-classes.js'
export { isApostrophe, isNameWord } from './word-forms.js'
