import type { CopyLine } from '../lines/copy-lines.js'
import type { Found, LineRule, View } from '../lines/line-rule.js'
import { countWords, endsSentence } from '../sentence.js'

const LONGEST = 120
/** Buttons of a page. */
const button =
  /^(?:share|save|print|listen|copy link|share (?:this|article|story|page)|(?:listen to|gift) this article|bookmark|add (?:us )?(?:to favou?rites|as preferred on google)|\d{0,5}\s?comments?)$/i
/** `Home > News > Harbour`, `Home | News | Sport`, `Menu`. */
const menu =
  /^(?:home|menu|search|navigation|sign in|log in|skip to (?:main |the )?(?:content|navigation)|home(?:\s?[>/|»›·]\s?[^>/|»›·]{1,40}){1,12})$/i
/** A section, `World`, `Harbour News`: no headline stands in so few words above a longer line. */
const item = /^\p{Lu}[\p{L}&’'-]{1,20}(?:\s[\p{L}&’'-]{1,20})?$/u
const LONGEST_ITEM = 30
const MOST_ITEMS = 12
const section =
  /^(?:\p{L}{2,20}\s)?(?:news|sports?|politics|business|opinion|world|culture|technology|science|health|environment|economy)$/iu
const FEWEST_HEADLINE_WORDS = 4

/** What a page puts around its headline: its menu and the path to the text above it, buttons below it. */
export const pageLine: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  if (line.end - line.start > LONGEST) return undefined
  const { text } = line
  if (view.hasHeadline) return text.length <= LONGEST_ITEM && button.test(text) ? { role: 'teaser' } : undefined
  if (menu.test(text)) return view.lines[index + 1] === undefined ? undefined : { role: 'other' }
  return text.length <= LONGEST_ITEM ? itemAbove(index, view) : undefined
}

function itemAbove(index: number, { lines }: View): Found | undefined {
  const { text } = lines[index] as CopyLine
  const next = lines[index + 1]?.text
  if (next === undefined || !item.test(text) || endsSentence(next)) return undefined
  if (isOfMenu(index, lines) && (item.test(next) || isLong(next))) return { role: 'other' }
  // Harbour News
  // Tarnholm closes its pier for two winters
  const isSection = text.includes(' ') && section.test(text) && isLong(next)
  return isSection ? { role: 'headline', facts: { headlines: [{ role: 'kicker', text }] } } : undefined
}

function isLong(text: string): boolean {
  return countWords(text) >= FEWEST_HEADLINE_WORDS
}

function isOfMenu(index: number, lines: readonly CopyLine[]): boolean {
  for (let at = index - 1; at >= 0 && at >= index - MOST_ITEMS; at--) {
    const { text } = lines[at] as CopyLine
    if (text.length <= LONGEST && menu.test(text)) return true
    if (text.length > LONGEST_ITEM || !item.test(text)) return false
  }
  return false
}
