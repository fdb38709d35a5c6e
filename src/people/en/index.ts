import type { PeopleLanguage } from '../language.js'
import { bodies, bodySuffixes, documents, groups, unnamed } from './bodies.js'
import {
  auxiliaries,
  copulas,
  determiners,
  functionWords,
  isHumanVerb,
  isPastVerb,
  numerals,
  placePrepositions,
  times,
} from './grammar.js'
import { genderedNouns, honorifics, leadingParticles, nameParticles, nameSuffixes, personPronouns } from './names.js'
import {
  formerWords,
  isAgentNoun,
  officeParticiples,
  officePhrases,
  officeSynonyms,
  offices,
  personalOffices,
  storyParts,
} from './offices.js'
import { otherNames, placeNouns } from './other-names.js'

/** English. */
export const english: PeopleLanguage = {
  honorifics,
  nameSuffixes,
  nameParticles,
  offices,
  officePhrases,
  officeSynonyms,
  personalOffices,
  storyParts,
  placeNouns,
  leadingParticles,
  officeParticiples,
  isAgentNoun,
  genderedNouns,
  formerWords,
  bodies,
  bodySuffixes,
  documents,
  unnamed,
  groups,
  otherNames,
  functionWords,
  placePrepositions,
  times,
  determiners,
  copulas,
  auxiliaries,
  isHumanVerb,
  isPastVerb,
  numerals,
  personPronouns,
}
