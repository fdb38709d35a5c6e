import type { PeopleLanguage } from '../language.js'
import * as bodies from './bodies.js'
import { isSingularName } from './family-names.js'
import * as givenNames from './given-names.js'
import * as grammar from './grammar.js'
import * as names from './names.js'
import * as offices from './offices.js'
import * as otherNames from './other-names.js'
import * as wordForms from './word-forms.js'

/** English. */
export const english: PeopleLanguage = {
  ...names,
  ...givenNames,
  ...otherNames,
  ...offices,
  ...bodies,
  ...grammar,
  isSingularName,
  ...wordForms,
}
