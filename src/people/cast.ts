import type { Gender } from './language.js'
import type { Passage } from './passage.js'

/** An office or occupation of a member, and how it is compared. */
export interface CastRole {
  /** As printed: `President of Ukraine`. */
  text: string
  former: boolean
  /** Name of the office: `president`. */
  office: string
  /** The other words of the role, folded: `ukraine`. */
  words: string[]
  /** The names among its words: places and bodies. */
  names: string[]
  /** The body or country, as printed. */
  organization?: string
  /** True for what a description may use but nobody would call a role: `general` after `Gen.`, `witness`. */
  implied?: boolean
}

/** One place where a member is named or described. */
export interface Mention {
  member: Member
  passage: Passage
  /** Token indexes, `last` out. */
  first: number
  last: number
  by: 'name' | 'title'
  /** The first token of the office or form of address before a name; `first` where there is none. */
  from: number
  /** The form it uses, with the title where the name is short: `Mr. Castellane`. */
  form: string
  /** For a description how sure it is whom it means, 0 to 1. */
  certainty?: number
}

/** A person or an organization of an article, while it is being read. */
export interface Member {
  kind: 'person' | 'organization'
  /** The fullest form used, without titles. */
  name: string
  /** Its words, folded. */
  words: string[]
  roles: CastRole[]
  /** The texts of its roles, folded. */
  roleTexts: Set<string>
  mentions: Mention[]
  gender: Gender | undefined
  /** In years, as printed beside the name. */
  age: string | undefined
}

/** Who is in an article. */
export interface Cast {
  people: Member[]
  organizations: Member[]
  /** The mentions in each passage, by its index, in order. */
  mentions: Mention[][]
  /** Who holds or held each office, by its name and by its last word. */
  holders: Map<string, Member[]>
}

/** A cast of nobody as yet. */
export function createCast(passages: readonly Passage[]): Cast {
  return { people: [], organizations: [], mentions: passages.map(() => []), holders: new Map() }
}

/** A member of whom nothing but the name is known. */
export function createMember(kind: Member['kind'], name: string, words: string[]): Member {
  return { kind, name, words, roles: [], roleTexts: new Set(), mentions: [], gender: undefined, age: undefined }
}

/** The mentions that begin in a stretch of a passage's tokens, in order; of many the last ones. */
export function mentionsIn(
  cast: Cast,
  passage: Passage,
  first: number,
  last: number,
  most = Number.POSITIVE_INFINITY,
): Mention[] {
  const all = cast.mentions[passage.index] as Mention[]
  const to = lowerBound(all, last)
  return all.slice(Math.max(lowerBound(all, first), to - most), to)
}

/** Where in an ordered list the mentions from a token on begin. */
function lowerBound(mentions: readonly Mention[], first: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).first < first) low = middle + 1
    else high = middle
  }
  return low
}

/** Adds a mention in its place. */
export function addMention(cast: Cast, mention: Mention): void {
  const list = cast.mentions[mention.passage.index] as Mention[]
  const at = lowerBound(list, mention.first)
  if (at === list.length) list.push(mention)
  else list.splice(at, 0, mention)
  mention.member.mentions.push(mention)
}

/** Adds a role, unless the member has it, and lists the member under its office. */
export function addRole(cast: Cast, member: Member, role: CastRole): void {
  const folded = role.text.toLowerCase()
  if (member.roleTexts.has(folded)) return
  member.roleTexts.add(folded)
  member.roles.push(role)
  const { office } = role
  addHolder(cast, office, member)
  const noun = lastWord(office)
  if (noun !== office) addHolder(cast, noun, member)
}

function addHolder({ holders }: Cast, office: string, member: Member): void {
  const list = holders.get(office)
  if (list === undefined) holders.set(office, [member])
  else list.push(member)
}

/** The noun of an office: `minister` of `prime minister`. */
export function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1)
}
