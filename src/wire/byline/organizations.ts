import { made } from '../made.js'
import type { KnownNames } from './known-names.js'

const publisher =
  /\b(?:news|press|agency|agencies|times|post|herald|tribune|journal|gazette|media|service|services|network|radio|television|tv|online|today|courier|chronicle|observer|mail|bureau|newsroom|desk|team|wire|wires|staff|telegraph|guardian|independent|standard|express|globe|sun|star|examiner|magazine|newspapers?|weekly|daily|review|digest|\.com|\.org)$/i
const body =
  /\b(?:university|institute|college|school|academy|boards?|council|committee|commission|ministry|department|office|government|parliament|embassy|association|authority|foundation|society|federation|organi[sz]ation|union|alliance|coalition|league|club|corporation|company|industries|group|holdings|partners|cent(?:er|re)|project|collective|police|fleet|navy|museum|observatory|secretariat|administration|consortium|initiative|laborator(?:y|ies)|technologies|productions|inc\.?|ltd\.?|llc|plc|corp\.?|gmbh|report for america)$/i
const bodyOf =
  /^(?:The )?(?:University|Institute|College|School|Academy|Bank|Ministry|Department|Office|Council|Cent(?:er|re)|Association|Society) (?:of|for) (?:the )?\p{Lu}/u
/** A word that stands in sentences, behind the first, and in no name. */
const smallWord =
  /\s(?!(?:of|the|and|for|on|de|del|da|la|du|des|der|die|für|und|et|news|wire|press|service|staff|team|desk|bureau|agenc(?:y|ies)|media|online)(?!\p{L}))\p{Ll}/u
/** Who wrote it, without a name: `OUR BUREAU`, `Staff and agencies`, `Web Desk`. */
const nobody =
  /^(?:(?:(?:our|the|web|news|express|city|state|sports|special|online|india|world)\s){0,3}(?:bureau|correspondents?|(?:news )?desk|news service|staff|reporters?)|(?:a )?staff(?: reporters?)?(?:,? and|\/| &) (?:agencies|wires?(?: reports| services)?)|(?:wire|agency|staff|news) (?:reports|services|staff)|(?:la )?redacción|(?:la )?rédaction|(?:(?:die|der) )?redaktion|(?:la )?redazione|редакц[иі][яї]|agencies|anonymous|admin(?:istrator)?|(?:guest )?(?:author|blogger|contributor)|site (?:admin|editor))$/i
/** `By Order of the Council` */
const decree = /^(?:order|way|means|virtue|authority|decision|vote) of\b/i
/** A part of an agency: `CNN Business`. */
const section =
  /^(\S{2,12}(?:\s\S{2,12})?)\s(?:business|sports?|politics|entertainment|health|technology|tech|money|markets?|world|travel|style|opinion|weather|monitoring|verify|international|español|events|local|graphics|data|investigat(?:es|ions)|digital|studios?)$/i
const acronym = /^\p{Lu}{2,5}$/u
const smallLetter = /\p{Ll}/u
const jobs =
  '(?:writer|correspondent|editor|reporter|columnist|analyst|bureau chief|chief|contributor|producer|photographer|journalist|critic|anchor|staff|intern|fellow|redakteur(?:in)?|korrespondent(?:in)?|reporterin|rédaction)'
const job = /* @__PURE__ */ made(() => new RegExp(`\\b${jobs}s?$`, 'i'))
/** The same wherever it stands. */
const jobWithin = /* @__PURE__ */ made(() => new RegExp(`\\b${jobs}`, 'i'))
const deskWords =
  '(?:staff|senior|chief|deputy|assistant|special|foreign|national|international|diplomatic|political|politics|business|economics?|energy|health|science|technology|environment|sports?|arts|crime|legal|education|religion|entertainment|features?|news|managing|city|state|white house|investigative|contributing|freelance|guest|our)'
const deskJob = /* @__PURE__ */ made(
  () =>
    new RegExp(
      `^(?:${deskWords}\\s){0,4}(?:writer|correspondent|editor|reporter|columnist|analyst|bureau chief|contributor|producer|photographer|journalist|critic|fellow)s?$`,
      'i',
    ),
)
/** `Harbour correspondent`: the small letter tells it from a name. */
const beat = /^\p{Lu}[\p{L}-]{2,20}(?: \p{L}{2,20}){0,2} (?:correspondent|editor|reporter)s?$/u
/** What a writer from outside is: `Professor of History`. */
const office =
  /^(?:[\p{L}-]{2,20}\s){0,3}(?:professor|lecturer|director|president|chair(?:man|woman|person)?|head|minister|secretary|fellow|(?:co-)?founder|executive|ceo|economist|strategist|historian|author)(?:\s(?:of|for|at|in)\s.{1,60})?$/iu
/** Papers are called so, and people. */
const surname = /^(\p{Lu}[\p{L}\p{M}'’-]{1,30})(?:\s\p{Lu}\.?)?\s(?:post|sun|star|press)$/iu
/** With an initial before it any word of a paper's name is a surname: `Robert J. Courier`. */
const initialed = /^\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:\s\p{Lu}\.){1,2}\s\p{Lu}[\p{L}\p{M}'’-]{1,30}$/u
/** What stands before those words in the names of papers. */
const paperWord =
  /^(?:the|a|daily|sunday|evening|morning|weekly|national|financial|global|united|free|canadian|associated|foreign|local|our|staff|news|huffington|washington|jakarta|bangkok|jerusalem|denver|houston|chicago|baltimore|vancouver|toronto|calgary|edmonton|ottawa|winnipeg)$/i
/** Fewer letters of an agency are a name as well, `Petra`, unless they are capitals. */
const LONG_NAME = 6

/** Whether a part is the name of an agency, a paper or some other body. A surname that papers have too is none. */
export function isOrganization(part: string, known: KnownNames): boolean {
  if (known.isAgency(part)) return true
  if (smallWord.test(part) || decree.test(part)) return false
  return publisher.test(part) || body.test(part) || bodyOf.test(part) || isSection(part, known)
}

/** Whether a line says who wrote it and names nobody. */
export function isNobody(text: string): boolean {
  return nobody.test(text)
}

/** Whether a word that is the name of papers is a surname here: `Emily Post`, not `Washington Post`. */
export function hasPaperSurname(part: string, known: KnownNames): boolean {
  if (initialed.test(part)) return !known.isAgency(part)
  const first = surname.exec(part)?.[1]
  return first !== undefined && !paperWord.test(first) && !known.isPlace(first) && !known.isAgency(part)
}

function isSection(part: string, { isAgency }: KnownNames): boolean {
  const name = section.exec(part)?.[1]
  return name !== undefined && ((acronym.test(name) && smallLetter.test(part)) || isAgency(name))
}

/** Whether a part ends in the word for a job: `AP Business Writer`. */
export function isJob(part: string): boolean {
  return job.test(part)
}

/** Whether the word for a job stands anywhere in a text. */
export function namesJob(text: string): boolean {
  return jobWithin.test(text)
}

/** Whether a part says what a writer is who is no journalist. */
export function isOffice(part: string): boolean {
  return office.test(part)
}

// By Ana Ruiz Associated Press Writer      By Ana Ruiz Reuters
//             ^                                        ^
/** Whether what is run in behind a name is an agency or a job, and no further name. */
export function isRunIn(text: string, name: string, known: KnownNames): 'job' | 'organization' | undefined {
  if (known.isAgency(text)) return isClearlyAgency(text, name) ? 'organization' : undefined
  // By Global Economics Correspondent
  //                     ^ one word may go with those before it
  const end = text.indexOf(' ')
  if (end < 0) return undefined
  if (isDeskJob(text, known) || beat.test(text)) return 'job'
  // By Ana Ruiz BBC News
  return known.isAgency(text.slice(0, end)) && isOrganization(text, known) ? 'organization' : undefined
}

/** A job in words of desks, behind the name of an agency or not. */
export function isDeskJob(text: string, { isAgency }: KnownNames): boolean {
  if (!job.test(text)) return false
  if (deskJob.test(text)) return true
  for (let end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
    if (isAgency(text.slice(0, end)) && deskJob.test(text.slice(end + 1))) return true
  }
  return false
}

function isClearlyAgency(text: string, name: string): boolean {
  if (text.includes(' ') || text.length >= LONG_NAME || text.length === 2) return true
  return !smallLetter.test(text) && smallLetter.test(name)
}
