import type { Article } from '../../article/index.js'
import { element, type MarkupElement } from '../markup/index.js'
import type { Draft, Reading, ReadProperty } from './context.js'
import { blockText, isOfOtherLanguage, nameOf, writeBlock } from './labels.js'
import { oneLine } from './one-line.js'

type Rights = NonNullable<Article['rights']>

const YEAR = /(?<!\d)(?:1\d{3}|20\d{2})(?!\d)/

/** How the properties of `rightsInfo` are read. The year of a copyright is the first in its notice. */
export const rightsReaders: Readonly<Record<string, ReadProperty>> = {
  copyrightHolder: (node, context) => {
    const holder = nameOf(node, context)
    return holder === undefined ? undefined : { written: writeHolder(holder), put: putRight('holder', holder) }
  },
  copyrightNotice: (node, context) => {
    const notice = blockText(node)
    if (notice === undefined || isOfOtherLanguage(node, context.language)) return undefined
    const year = YEAR.exec(notice)?.[0]
    const put = (draft: Draft) => {
      if (!putRight('notice', notice)(draft)) return false
      if (year !== undefined) putRight('year', Number(year))(draft)
      return true
    }
    return { written: writeBlock('copyrightNotice', notice), put }
  },
  usageTerms: (node, context) => {
    const terms = blockText(node)
    if (terms === undefined || isOfOtherLanguage(node, context.language)) return undefined
    const put: Reading['put'] = ({ article }) => {
      article.rights ??= {}
      article.rights.usageTerms ??= []
      article.rights.usageTerms.push(terms)
      return true
    }
    return { written: writeBlock('usageTerms', terms), put }
  },
}

function putRight<Key extends keyof Rights>(key: Key, value: Rights[Key]): Reading['put'] {
  return ({ article }) => {
    if (article.rights?.[key] !== undefined) return false
    article.rights = { ...article.rights, [key]: value }
    return true
  }
}

function writeHolder(holder: string): MarkupElement {
  return element('copyrightHolder', {}, [element('name', {}, [oneLine(holder)])])
}

/** The properties of `rightsInfo`. */
export function writeRights({ holder, notice, usageTerms = [] }: Rights = {}): MarkupElement[] {
  return [
    ...(holder === undefined ? [] : [writeHolder(holder)]),
    ...(notice === undefined ? [] : [writeBlock('copyrightNotice', notice)]),
    ...usageTerms.map((terms) => writeBlock('usageTerms', terms)),
  ]
}
