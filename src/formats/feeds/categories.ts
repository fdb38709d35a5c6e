import type { Article } from '../../article/index.js'
import { isUri, withKnown } from '../shared/index.js'
import { readFeedText, writeFeedText } from './feed-text.js'

type Concept = NonNullable<Article['subjects']>[number]

/** A category: a term, the vocabulary that it is taken from, its name for people. */
export interface Category {
  term: string
  scheme?: string
  label?: string
}

const CODE = /^[\w.-]{1,40}:[^\s/]+$/
const ADDRESS = /^https?:\/\/\S+$/i

/** What Blogger gives as the vocabulary of labels, in which each blog has words of its own. */
const BLOGGER = /^https?:\/\/(?:www\.)?blogger\.com\/atom\/ns#?$/i

/** A term alone is a keyword; one with a name for people, or from a vocabulary, a subject. */
export function readCategory({ term, scheme: named, label: given }: Category): Concept | string {
  const scheme = vocabularyOf(named)
  const label = readFeedText(given)
  if (scheme === undefined && label === undefined) return term
  const name = label ?? term
  if (ADDRESS.test(term)) return withKnown({ name }, { uri: term, scheme })
  return withKnown({ name }, { qcode: name !== term && CODE.test(term) ? term : undefined, scheme })
}

/** The vocabulary that a feed names; nothing for one that holds just the words of a blog. */
export function vocabularyOf(scheme: string | undefined): string | undefined {
  return scheme !== undefined && BLOGGER.test(scheme) ? undefined : scheme
}

/** A subject by its code, or its address, or its name. Atom asks that a scheme is a URI; another one is left out. */
export function writeCategory({ name, qcode, uri, scheme }: Concept): Category {
  const term = qcode ?? uri ?? name
  return withKnown(
    { term },
    { scheme: scheme !== undefined && isUri(scheme) ? scheme : undefined, label: writeFeedText(name) },
  )
}
