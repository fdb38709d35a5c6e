import { firstLettersOf, lettersAt } from '../lines/first-letters.js'
import type { Found } from '../lines/line-rule.js'
import { made } from '../made.js'
import { isSpeech } from './speech.js'

const LONGEST = 300
/** The first words of all shapes below but hash tags: most lines begin otherwise. */
const openings = /* @__PURE__ */ made(() =>
  firstLettersOf(
    'adv|als|bac|by |cli|com|con|don|dow|fil|fin|fir|fol|for|get|in |joi|lat|lik|lis|mor|pri|rea|rec|rel|scr|see|sha|sig|' +
      'sto|sub|tag|top|vie|wat|you',
  ),
)
/** With a colon: what follows leads elsewhere. */
const lead =
  /^(?:read (?:more|also|next|on)|also read|see also|related (?:story|stories|articles?|news|coverage|links?)|watch (?:more|now|video)|tagged with|filed under|share this[^.:]{0,30}|follow us[^.:]{0,40}|read or share this story)\s?[:|»>]/i
/** Words that sentences begin with too: only before what has no stop at its end, the headline of another story. */
const word =
  /^(?:read|more|more (?:on|from|about) [^.:]{2,60}|related|watch|listen|don['’]t miss|recommended|in pics?|in pictures|tags?|topics|first published)\s?[:|»>](.{0,280})$/i
const stop = /[^.]\.["”]?$/
const alone =
  /^(?:read (?:more|next|full story|the full story)|also read|see also|related (?:articles?|stories|links?|posts|news|content|topics)|share(?: this (?:article|story|post|page))?|tagged with|advertisements?|(?:advertisement )?continue reading (?:the main story|below)|story continues(?: below)?(?: advertisement)?|(?:subscribe|sign up|subscribed|scroll to top|back to top|print|e-?mail|comments?)|latest posts|recent posts)[.:…»>]{0,3}$/i
const invitation =
  /^(?:click here (?:to|for)\b|follow (?:us|him|her|them|[\p{Lu}@][\p{L}\p{M}.'’@_-]{0,40}(?: [\p{Lu}@][\p{L}\p{M}.'’@_-]{0,40}){0,5})(?:['’]s [^.!?]{2,60})? (?:on|at|via) (?:twitter|x|facebook|instagram|linkedin|telegram|youtube|whatsapp|threads|bluesky|social|google|https?:|www\.|@)|follow [^.!?]{2,80}(?:https?:|@)|(?:like|join|find) us (?:on|at) (?:our\b|twitter\b|x\b|facebook\b|instagram\b|linkedin\b|telegram\b|youtube\b|whatsapp\b|threads\b|bluesky\b|google\b|https?:|www\.|@)|subscribe (?:now|today|here|to (?:our|the|us))\b|sign up (?:(?:here|now|today)\b|(?:for|to)\b[^.!?]{0,80}\b(?:newsletters?|updates?|alerts?|e-?mails?|inbox|briefings?|digest|notifications?|account|trial|free|our)\b)|get (?:the|our) (?:latest|free) [^.!?]{2,60}(?:inbox|newsletter|app)\b|download (?:the|our) [^.!?]{2,40}\bapp\b|you(?:['’]ve| have) successfully subscribed|by (?:entering|clicking|signing|subscribing)\b[^!?]{1,200}\b(?:you|i) (?:agree|consent|confirm|accept|acknowledge)\b|view all .{2,60} newsletters|for more articles like this|(?:for )?more [^.!?]{2,60}(?:coverage|news|stories)?\s?:\s?https?:)/iu
/** #tarnholm #pier */
const hashTags = /^(?:#[\p{L}\p{N}_]{2,40}[\s,]{0,3}){1,20}$/u

/** A line that leads elsewhere: `Read more: …`, `Follow us on …`, `Subscribe now …`, `Advertisement`, hash tags. */
export const promoLine = (text: string): Found | undefined => {
  if (text.length > LONGEST) return undefined
  if (text.startsWith('#')) return hashTags.test(text) ? { role: 'teaser' } : undefined
  if (!openings.has(lettersAt(text, 0))) return undefined
  return lead.test(text) || alone.test(text) || leadsToHeadline(text) || invites(text) ? { role: 'teaser' } : undefined
}

function leadsToHeadline(text: string): boolean {
  const rest = word.exec(text)?.[1]
  return rest !== undefined && !stop.test(rest)
}

function invites(text: string): boolean {
  return invitation.test(text) && !isSpeech(text)
}
