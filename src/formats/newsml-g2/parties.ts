import type { Article } from '../../article/index.js'
import { attribute, childAt, childrenOf, element, type MarkupElement, textIn } from '../markup/index.js'
import { readEmail, withKnown } from '../shared/index.js'
import { codeIn, isUri, qcodeFor, wordOf } from './codes.js'
import { type Contributor, type ItemContext, putField, putInList, type Reading, type ReadProperty } from './context.js'
import { nameOf, ownName } from './labels.js'
import { oneLine } from './one-line.js'
import { ownNumber, ownText, writeOwn, writeOwnNumber } from './own-terms.js'
import { isAccount, isPrinted, isWholeLine } from './printed-names.js'

type Known<Key extends keyof Article> = NonNullable<Article[Key]>
type InfoSource = Known<'infoSources'>[number]

/** Creators and contributors in these roles are bodies that handed the item on, not people who made it. */
const suppliers = /^(?:supplier|source|distributor|redistributor|enhancer|origprov|provider)$/

function uriIn(node: MarkupElement): string | undefined {
  return attribute(node, 'uri')
}

function writeParty(tag: string, { name, uri, role }: InfoSource, scheme = ''): MarkupElement {
  const address = uri !== undefined && isUri(uri) ? uri : undefined
  return element(tag, { uri: address, role: role && qcodeFor(scheme, role) }, [element('name', {}, [oneLine(name)])])
}

export const readProvider: ReadProperty = (node, context) => {
  const name = nameOf(node, context)
  if (name === undefined) return undefined
  const provider = withKnown({ name }, { uri: uriIn(node) })
  return { written: writeProvider(provider), put: putField('provider', provider) }
}

export function writeProvider(provider: Known<'provider'> | undefined): MarkupElement {
  return provider === undefined ? element('provider') : writeParty('provider', provider)
}

export const readInfoSource: ReadProperty = (node, context) => {
  const name = nameOf(node, context)
  // an address is no name
  if (name === undefined || (name === uriIn(node) && ownName(node, context) === undefined)) return undefined
  const role = wordOf('isrol', attribute(node, 'role'))
  const source = withKnown({ name }, { role, uri: uriIn(node) })
  return { written: writeInfoSource(source), put: putInList('infoSources', source) }
}

export function writeInfoSource(source: InfoSource): MarkupElement {
  return writeParty('infoSource', source, 'isrol')
}

/** A creator or contributor who has a name and is a person as far as the item says: someone in the byline. */
export const readContributor: ReadProperty = (node, context) => {
  const name = ownName(node, context)
  const role = attribute(node, 'role')
  const isBody =
    /^organi[sz]ation$/.test(codeIn(attribute(node, 'type')) ?? '') ||
    childAt(node, 'organisationDetails') !== undefined
  if (name === undefined || isBody || suppliers.test(codeIn(role) ?? '')) return undefined
  const takeLine: Reading['put'] = ({ bys, seen }) => {
    if (seen.has(`creator ${name}`)) return false
    seen.add(`creator ${name}`)
    return bys.push(name) > 0
  }
  if (context.printed.lines.length === 0 && isWholeLine(name) && !isAccount(name)) {
    return { written: element('by', {}, [oneLine(name)]), put: takeLine }
  }
  if (!isPrinted(node, name, context.printed)) return undefined
  const byline = ownNumber(node, 'byline')
  if (role === 'wirecopy:credit') {
    return {
      written: writeCredit(name, byline),
      put: ({ credits }) => credits.push(withKnown({ text: name }, { byline })) > 0,
    }
  }
  const contributor = withKnown({ name }, { role: wordOf('ctrol', role), ...detailsOf(node, context) })
  const reading: Reading = {
    written: writeContributor(contributor, byline),
    put: ({ contributors, seen }) => {
      // dpa names the creator once more as a contributor
      if (byline === undefined && seen.has(`creator ${name}`)) return false
      seen.add(`creator ${name}`)
      contributors.push(withKnown({ contributor }, { byline }))
      reading.written = writeContributor(contributor, byline ?? context.numberOf(name))
      return true
    },
  }
  return reading
}

function detailsOf(node: MarkupElement, context: ItemContext) {
  const details = childAt(node, 'personDetails')
  return {
    title: ownText(node, 'title'),
    organization: ownName(childrenOf(details, 'affiliation')[0], context),
    location: ownText(node, 'location'),
    uri: uriIn(node),
    email: readEmail(textIn(childAt(details, 'contactInfo', 'email'))),
  }
}

/** Someone in a byline; its number is given where the name does not tell which one it is. */
export function writeContributor(
  { name, role, title, organization, location, uri, email }: Contributor,
  byline: number | undefined,
): MarkupElement {
  const details = [
    organization === undefined ? undefined : element('affiliation', {}, [element('name', {}, [oneLine(organization)])]),
    email === undefined ? undefined : element('contactInfo', {}, [element('email', {}, [email])]),
  ].filter((node) => node !== undefined)
  const tag = role === undefined || role === 'author' ? 'creator' : 'contributor'
  const address = uri !== undefined && isUri(uri) ? uri : undefined
  return element(tag, { uri: address, role: role && qcodeFor('ctrol', role) }, [
    element('name', {}, [oneLine(name)]),
    writeOwn('title', title),
    writeOwn('location', location),
    writeOwnNumber('byline', byline),
    details.length === 0 ? undefined : element('personDetails', {}, details),
  ])
}

/** What stands behind the names of a byline. */
export function writeCredit(text: string, byline: number | undefined): MarkupElement {
  return element('contributor', { role: 'wirecopy:credit' }, [
    element('name', {}, [oneLine(text)]),
    writeOwnNumber('byline', byline),
  ])
}
