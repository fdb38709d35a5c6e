import type { Article } from '../../article/index.js'
import { attribute, element, isOfWeb, type MarkupElement, textIn } from '../markup/index.js'
import { filled, readEmail, withKnown } from '../shared/index.js'
import { safeUri } from './addresses.js'
import { type Part, printedLine } from './printed-line.js'
import { nameOf, type Setting, thing, unshown, unshownAddress } from './setting.js'
import { elementsIn, hasClass, passageIn } from './values.js'

type Byline = NonNullable<Article['bylines']>[number]
type Contributor = NonNullable<Byline['contributors']>[number]

/** An address of mail that means nothing more in a link: `?` and `&` would. */
const PLAIN_EMAIL = /^[\w.+-]{1,100}@[\w.-]{1,100}$/

const properties: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, 'author'],
  ['author', 'author'],
  ['editor', 'editor'],
])

/** The line as printed, with those whom it names marked in it, and linked where they have an address. */
export function writeByline({ text, contributors = [], credit }: Byline, setting: Setting, path: string) {
  const parts = contributors.map(
    (one, at): Part => ({
      name: one.name,
      make: (printed) => writeContributor(one, printed, setting, `${path}.contributors[${at}]`),
    }),
  )
  return element('address', { class: 'byline', 'data-credit': credit }, printedLine(text, parts))
}

function writeContributor(one: Contributor, printed: string | undefined, setting: Setting, path: string) {
  const { name, role, title, organization, location, email } = one
  const uri = safeUri(one.uri, setting.report, `${path}.uri`)
  const href = printed === undefined ? undefined : addressOf(uri, email)
  const isAuthor = properties.get(role) === 'author'
  const attributes = {
    class: 'contributor',
    href,
    rel: href !== undefined && isAuthor ? 'author' : undefined,
    'data-name': printed === name ? undefined : name,
    'data-role': role,
    'data-title': title,
    'data-organization': organization,
    'data-location': location,
    'data-uri': uri === href ? undefined : uri,
    'data-email': href === `mailto:${email}` ? undefined : email,
    ...thing(setting, 'Person', properties.get(role) ?? 'contributor'),
  }
  return element(href === undefined ? 'span' : 'a', attributes, [
    ...(printed === name ? nameOf(setting, [printed]) : [unshown(setting, 'name', name), printed]),
    unshownAddress(setting, 'url', uri),
    unshown(setting, 'jobTitle', title),
    unshown(setting, 'email', email),
  ])
}

function addressOf(uri: string | undefined, email: string | undefined): string | undefined {
  if (uri !== undefined && isOfWeb(uri)) return uri
  return email !== undefined && PLAIN_EMAIL.test(email) ? `mailto:${email}` : undefined
}

/** A byline that was written here; nothing for one without words. */
export function readByline(node: MarkupElement): Byline | undefined {
  const text = passageIn(node)
  if (text === undefined) return undefined
  const contributors = elementsIn(node, (child) => hasClass(child, 'contributor')).flatMap(
    (child) => readContributor(child) ?? [],
  )
  return withKnown({ text }, { contributors: filled(contributors), credit: attribute(node, 'data-credit') })
}

function readContributor(node: MarkupElement): Contributor | undefined {
  const name = attribute(node, 'data-name') ?? textIn(node)
  if (name === undefined) return undefined
  const href = attribute(node, 'href')
  const isMail = href?.startsWith('mailto:')
  return withKnown(
    { name },
    {
      role: attribute(node, 'data-role'),
      title: attribute(node, 'data-title'),
      organization: attribute(node, 'data-organization'),
      location: attribute(node, 'data-location'),
      uri: attribute(node, 'data-uri') ?? (isMail ? undefined : href),
      email: readEmail(attribute(node, 'data-email') ?? (isMail ? href : undefined)),
    },
  )
}
