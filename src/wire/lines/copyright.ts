import type { Rights } from '../../article/index.js'
import type { CopyLine } from './copy-lines.js'
import type { LineRule } from './line-rule.js'

const LONGEST = 500
const sign =
  /^[([]?\s?(?:(?:Copyright|COPYRIGHT|copyright|™|®|Contents?|All content)(?: & |\s)?)?(?:\((?:c|C)\)|©|c\.(?=\s?\d{4}\b)|(?:copyright|Copyright|COPYRIGHT)(?=[\s:]{1,3}(?:©|\([cC]\)|\d{4}|by\b)))/
const usage =
  /^(?:all rights reserved\b|(?:this|these) (?:material|article|content|story|work|document)s? (?:may not|is (?:protected|subject|copyright|not to be))\b.{0,200}(?:publish|copyright|broadcast|reproduc|redistribut|repost|rewritten)|(?:reprinted|reproduced|republished|used) (?:with|by) permission\b|not for (?:re)?(?:publication|distribution|redistribution)\b|no part of this\b.{0,60}(?:reproduc|copied|publish)|(?:for use|distributed) by (?:clients|subscribers)\b|transcripts? (?:are|is) (?:created|provided)\b)/i
const years = /\b((?:1[89]|20)\d\d)\b(?:\s?[-–—/]\s?((?:1[89]|20)\d\d))?/
/** What stands around the holder's name in a notice. */
const before = /^(?:[\s:,.()©™®&-]|copyright\b|by\b|c\b|c\.|the contents?\b)+/i
const holderEnd =
  /[;|]|\.\s(?!\p{Lu}\.)(?=[\p{Lu}\d©])|[.,]?\s(?:and\/or its|all rights|any |visit |reprinted|used |distributed|licensed|provided|published|via )/iu
const reserved = /\ball rights reserved\b\.?|\bthis (?:material|content|article|story)\b [^.]{3,200}\.?/gi
const MOST_TERMS = 4

/** A copyright line: the sign or the word, then a year or an owner; or what readers may not do. A sentence about copyright is left. */
export const copyright: LineRule = (index, { copy, lines }) => {
  const line = lines[index] as CopyLine
  if (line.end - line.start > LONGEST || !opensNotice(copy.charCodeAt(line.start))) return undefined
  const rights = readRights(line.text)
  return rights === undefined ? undefined : { role: 'copyright', facts: { rights } }
}

/** © ( [ ™ and the letters that such a line begins with. */
function opensNotice(code: number): boolean {
  if (code > 0x7f) return code === 0xa9 || code === 0x2122 || code === 0xae
  return code === 0x28 || code === 0x5b || 'acdfnrtu'.includes(String.fromCharCode(code | 0x20))
}

/** Who holds the rights, since when, and what is said of use: as far as the notice is clear. */
export function readRights(text: string): Rights | undefined {
  const signed = sign.test(text)
  if (!signed) return usage.test(text) ? { usageTerms: [text] } : undefined
  const rights: Rights = { notice: text }
  const found = years.exec(text)
  const year = found?.[2] ?? found?.[1]
  const holder = holderOf(text, found)
  const terms = text.match(reserved)?.slice(0, MOST_TERMS)
  if (holder !== undefined) rights.holder = holder
  if (year !== undefined) rights.year = Number(year)
  if (terms !== undefined) rights.usageTerms = terms
  return rights
}

// © 2031 Tarnholm Courier. All rights reserved.     Copyright Tarnholm Courier 2031
//        ^--------------^                                     ^--------------^
function holderOf(text: string, year: RegExpExecArray | null): string | undefined {
  if (year === null) return nameIn(text)
  return nameIn(text.slice(year.index + year[0].length)) ?? nameIn(text.slice(0, year.index))
}

function nameIn(text: string): string | undefined {
  const from = text.replace(before, '')
  const end = holderEnd.exec(from)
  const name = (end === null ? from : from.slice(0, end.index)).replace(/[\s,:()[\]©-]+$/, '')
  const clean = /\b(?:Inc|Ltd|Corp|Co|L\.P|S\.A|N\.V)\.$/.test(name) ? name : name.replace(/\.$/, '')
  return clean.length >= 2 && clean.length <= 80 && /^[\p{Lu}\p{N}\p{Lo}]/u.test(clean) ? clean : undefined
}
