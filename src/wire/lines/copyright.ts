import type { Rights } from '../../article/index.js'
import { made } from '../made.js'
import type { CopyLine } from './copy-lines.js'
import { firstLettersOf, lettersAt } from './first-letters.js'
import type { LineRule } from './line-rule.js'

const LONGEST = 500
const sign =
  /^[([]?\s?(?:(?:Copyright|COPYRIGHT|copyright|™|®|Contents?|All content)(?: & |\s)?)?(?:\((?:c|C)\)|©|c\.(?=\s?\d{4}\b)|(?:copyright|Copyright|COPYRIGHT)(?=[\s:]{1,3}(?:©|\([cC]\)|\d{4}|by\b|[A-Z][^.!?]{1,80}\s(?:1[89]|20)\d\d(?:\.?$|[.,]?\s(?:[Aa]ll rights|[Rr]eprinted)))))/
/** `(c) The pier`: a point of a list; of a notice a year, a holder alone or its rights follow. */
const point = /^[([]?\s?\([cC]\)(?!\s?(?:19|20)\d\d)/
const HOLDER_ALONE = 60
const sentence = /\p{Ll}{2}[.!?]$|[;:]$/u
// What may be done with it, as the whole line: in `All rights reserved for the pier …` it is not.
const reservedAlone = /^all rights reserved(?=[.;,!)]|$|\s(?:worldwide|by\b|to\b|©|\(c\)|this\b|no\b|copyright\b))/i
const permission =
  /^(?:reprinted|reproduced|republished|used) (?:with|by) permission(?=[.;)]|$|\s(?:of|from)\s[^,.;]{2,80}(?:[.;)]|$))/i
const usageLetters = /* @__PURE__ */ made(() => firstLettersOf('dis|for|no |not|the|thi|tra'))
const usage =
  /^(?:(?:this|these) (?:material|article|content|story|work|document)s? (?:(?:may|must|is|are|can) ?not (?:to )?be\b.{0,200}(?:publish|copied|broadcast|reproduc|distribut|repost|rewritten|sold)|(?:is|are) (?:(?:(?:protected|covered) by|subject to|under)\s[^.]{0,40}\bcopyright|copyright(?:ed)?\b|©))|not for (?:re)?(?:publication|distribution)(?=[.;:)]|$|\s(?:or\b|(?:in|into|within|to|outside) (?:the )?(?:united|u\.?s|canada|australia|japan|any\b|newswire)))|no part of this (?:[\p{L}]{1,20} ){0,3}(?:article|book|broadcast|content|copy|document|material|newsletter|publication|release|report|site|story|transcript|work|website)\b.{0,40}\b(?:may|must|can|shall)\b.{0,60}(?:reproduc|copied|publish)|(?:for use|distributed) by (?:clients|subscribers)\b(?! of [^,]{2,60},)|transcripts? (?:are|is) (?:created on a rush|provided (?:on a rush|by|for|from))\b)/iu
const years = /\b((?:1[89]|20)\d\d)\b(?:\s?[-–—/]\s?((?:1[89]|20)\d\d))?/
/** A sentence of the text: `Copyright 2031 was the name of the play.` */
const clause = /^.{0,80}?\s(?:is|was|were|has|had)\s/
const signs = /^[([]?\s?(?:copyright)?\s?(?:©|\(c\))(?!\s?(?:is|was|has)\s)/i
const forbids = /\b(?:reserved|permission|prohibited|may not|protected|reproduc|trademarks?|clients)/i
/** What stands around the holder's name in a notice. */
const before = /^(?:[\s:,.()©™®&-]|copyright\b|by\b|c\b|c\.|the contents?\b)+/i
const holderEnd =
  /[;|]|\.\s(?!\p{Lu}\.)(?=[\p{Lu}\d©])|[.,]?\s(?:and\/or its|all rights|any |visit |reprinted|used |distributed|licensed|provided|published|via )/iu
const noName = /^(?:all rights|this |reprinted|used |distributed|licensed|provided|published|visit )/i
const reservedWords = /\brights reserved\b/i
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
  if (!signed) return isUsage(text) ? { usageTerms: [text] } : undefined
  if (point.test(text) && (text.length > HOLDER_ALONE || sentence.test(text)) && !reservedWords.test(text)) {
    return undefined
  }
  if (!signs.test(text) && clause.test(text) && !forbids.test(text)) return undefined
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

function isUsage(text: string): boolean {
  return reservedAlone.test(text) || permission.test(text) || (usageLetters.has(lettersAt(text, 0)) && usage.test(text))
}

// © 2031 Tarnholm Courier. All rights reserved.     Copyright Tarnholm Courier 2031
//        ^--------------^                                     ^--------------^
function holderOf(text: string, year: RegExpExecArray | null): string | undefined {
  if (year === null) return nameIn(text)
  return nameIn(text.slice(year.index + year[0].length)) ?? nameIn(text.slice(0, year.index))
}

function nameIn(text: string): string | undefined {
  const from = text.replace(before, '')
  if (noName.test(from)) return undefined
  const end = holderEnd.exec(from)
  const name = (end === null ? from : from.slice(0, end.index)).replace(/[\s,:()[\]©-]+$/, '')
  const clean = /\b(?:Inc|Ltd|Corp|Co|L\.P|S\.A|N\.V)\.$/.test(name) ? name : name.replace(/\.$/, '')
  return clean.length >= 2 && clean.length <= 80 && /^[\p{Lu}\p{N}\p{Lo}]/u.test(clean) ? clean : undefined
}
