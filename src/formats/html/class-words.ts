import { attribute, type MarkupElement } from '../markup/index.js'

/** What an element says that it is, by its class, id or the name that it has for tests: one of what stands beside. */
export type Aside = 'beside' | 'perhaps' | 'offer'

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

// the words of <div class="share-bar">, <ul id="related">
const beside = setOf(`
  ad ads advert adverts advertisement advertisements breadcrumb breadcrumbs comment comments cookie cookies disqus mostread newsletter
  outbrain pager pagination recirc recirculation recommended recommendations related respond share sharing sponsored taboola
`)
/** Where most of the text stands in one, it is the page's own word for something else. */
const perhaps = setOf('categories category sidebar social tag tags taxonomy terms teaser teasers topic topics')
/** Where a reader is asked to pay; or the text that is for those who have. */
const offers = setOf('paywall promo promos subscribe subscription')
/** Words that say of a box only that it is one, and where. */
const neutral = setOf(`
  area article bar block box button buttons content div container embed enabled entry field footer form group header inline inner item items
  item label link links list main module names outer page panel post primary region row section secondary show site slot story thread
  title unit usa widget wp wrap wrapper
`)
const CONTENT = /^(?:article|entry|node|post|story|text)-(?:body|content|text)$/
const BODY = /(?:^|\s)(?:article|entry|post|story)[_-]{0,2}body(?:-\w{1,20})?(?=\s|$)/i
const ofScreenReaders = /(?:^|\s)(?:screen-reader-text|sr-only|u?-?visually-hidden|visuallyhidden)(?=\s|$)/i

const ATTRIBUTES = ['class', 'id', 'data-component', 'data-testid', 'data-qa', 'data-gu-name'] as const
const MOST_READ = /\b(?:most[-_]?(?:read|popular|viewed)|read[-_]?(?:more|next|also))\b/g

/** What an element calls itself: its class, and the names that scripts and tests know it by. */
export function namesOf(node: MarkupElement): string {
  return ATTRIBUTES.flatMap((name) => attribute(node, name)?.slice(0, 500) ?? []).join(' ')
}

/** Whether an element is read out only. */
export function isForScreenReaders(node: MarkupElement): boolean {
  return ofScreenReaders.test((attribute(node, 'class') ?? '').slice(0, 500))
}

/** Whether an element calls itself the body of an article. */
export function isBodyByName(node: MarkupElement): boolean {
  return BODY.test((attribute(node, 'class') ?? '').slice(0, 500))
}

/** By its names, whether an element is one of those beside an article; a name counts where it says nothing else. */
export function asideOf(node: MarkupElement): Aside | undefined {
  const given = namesOf(node)
  if (given === '') return undefined
  // StoryRelated    article__comments
  const tokens = given
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_-]{1,3}/g, '-')
    .replace(MOST_READ, 'mostread')
    .split(/\s+/)
  if (tokens.some((token) => CONTENT.test(token))) return undefined
  const found = tokens.flatMap((token) => kindOf(token) ?? [])
  return (['beside', 'offer', 'perhaps'] as const).find((kind) => found.includes(kind))
}

function kindOf(token: string): Aside | undefined {
  const words = token
    .split('-')
    .filter((word) => (word.length > 2 || word === 'ad') && !/^\d+$/.test(word) && !neutral.has(word))
  const kinds = words.map((word): Aside | undefined =>
    beside.has(word) ? 'beside' : offers.has(word) ? 'offer' : perhaps.has(word) ? 'perhaps' : undefined,
  )
  return kinds.includes(undefined) ? undefined : (kinds.find((kind) => kind === 'beside') ?? kinds[0])
}
