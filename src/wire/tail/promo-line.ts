import type { NoteRule } from './note-rule.js'

const LONGEST = 300
const first = 'abcdfgijlmprstvwy#'
/** With a colon: what follows is the headline of another story. */
const lead =
  /^(?:read(?: (?:more|also|next|on))?|also read|see also|more|more (?:on|from|about) [^.:]{2,60}|related(?: (?:story|stories|articles?|news|coverage|links?))?|watch(?: (?:more|now|video))?|listen|don['’]t miss|recommended|in pics?|in pictures|tags?|topics|tagged with|filed under|first published|share this[^.:]{0,30}|follow us[^.:]{0,40}|read or share this story)\s?[:|»>]/i
const alone =
  /^(?:read (?:more|next|full story|the full story)|also read|see also|related (?:articles?|stories|links?|posts|news|content|topics)|share(?: this (?:article|story|post|page))?|tagged with|advertisements?|(?:advertisement )?continue reading (?:the main story|below)|story continues(?: below)?(?: advertisement)?|(?:subscribe|sign up|subscribed|scroll to top|back to top|print|e-?mail|comments?)|latest posts|recent posts)[.:…»>]{0,3}$/i
const invitation =
  /^(?:click here (?:to|for)\b|follow (?:us|him|her|them|[\p{Lu}@][\p{L}\p{M}.'’@_-]{0,40}(?: [\p{Lu}@][\p{L}\p{M}.'’@_-]{0,40}){0,5})(?:['’]s [^.!?]{2,60})? (?:on|at|via) (?:twitter|x|facebook|instagram|linkedin|telegram|youtube|whatsapp|threads|bluesky|social|google|https?:|www\.|@)|follow [^.!?]{2,80}(?:https?:|@)|like us on\b|join us on\b|find us on\b|subscribe (?:now|today|here|to (?:our|the|us))\b|sign up (?:for|to|here|now)\b|get (?:the|our) (?:latest|free) [^.!?]{2,60}(?:inbox|newsletter|app)\b|download (?:the|our) [^.!?]{2,40}\bapp\b|you(?:['’]ve| have) successfully subscribed|by (?:entering|clicking|signing|subscribing)\b[^!?]{5,200}\b(?:privacy|terms|newsletters?|communications)\b|view all .{2,60} newsletters|for more articles like this|(?:for )?more [^.!?]{2,60}(?:coverage|news|stories)?\s?:\s?https?:)/iu
/** #tarnholm #pier */
const hashTags = /^(?:#[\p{L}\p{N}_]{2,40}[\s,]{0,3}){1,20}$/u

/** A line that leads elsewhere: `Read more: …`, `Follow us on …`, `Subscribe now …`, `Advertisement`, hash tags. */
export const promoLine: NoteRule = (text) => {
  if (text.length > LONGEST || !first.includes(text.charAt(0).toLowerCase()) || text === '') return undefined
  return lead.test(text) || alone.test(text) || invitation.test(text) || hashTags.test(text)
    ? { role: 'teaser' }
    : undefined
}
