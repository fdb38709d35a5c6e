import type { Organization, Person } from '../article/index.js'
import type { Span } from '../text/index.js'
import { checkOptionNames } from '../text/reading.js'
import { english } from './en/index.js'
import { nameEntities } from './entities.js'
import { findCast } from './find-cast.js'
import { readText } from './read-text.js'
import { withTitles } from './titles.js'

/** A person found in a text: as in an article, but with spans into the text in place of ranges. */
export interface FoundPerson extends Omit<Person, 'mentions'> {
  mentions: Span[]
}

/** An organization found in a text. */
export interface FoundOrganization extends Omit<Organization, 'mentions'> {
  mentions: Span[]
}

/** What a caller knows that the reader does not. */
export interface FindPeopleOptions {
  /** Further titles and offices of people, in small letters: `harbourmaster`. The list is read when it is first given. */
  titles?: readonly string[]
}

/** Who is in a text. */
export interface FoundEntities {
  people: FoundPerson[]
  organizations: FoundOrganization[]
}

/**
 * The people and bodies that an English text names, with their roles, every form the text uses and where. A name counts
 * as a person's when the words around it say so (an office, a form of address, a verb that people are the subject of);
 * names of which the text says nothing are left out, and so are pronouns.
 * @throws TypeError when `text` is no string, for an unknown option or one of another shape.
 */
export function findPeople(text: string, options: FindPeopleOptions = {}): FoundEntities {
  checkOptionNames(options, ['titles'])
  const language = options.titles === undefined ? english : withTitles(english, options.titles)
  const { passages, spanOf } = readText(text, language)
  const { people, organizations } = nameEntities(findCast(passages, language), language, () => true)
  const found = <Entity extends Person | Organization>(entity: Entity) => ({
    ...entity,
    mentions: (entity.mentions ?? []).map(spanOf),
  })
  return { people: people.map(found), organizations: organizations.map(found) }
}
