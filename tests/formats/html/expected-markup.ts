// All that the writer makes, whatever stands in an article.

const ofBlocks = 'article header footer aside h1 h2 h3 h4 h5 h6 p ul ol li table caption tr th td pre blockquote hr div'
const ofLines = 'address time a q span strong em u sub sup code br'
const ofMedia = 'figure figcaption img video audio'
const ofPages = 'html head title meta link style body'

/** The elements of a fragment, with the parsers' own `tbody`, and those of a page. */
export const elementsOf = {
  fragment: new Set(`${ofBlocks} ${ofLines} ${ofMedia} meta link tbody`.split(' ')),
  page: new Set(`${ofBlocks} ${ofLines} ${ofMedia} ${ofPages} tbody`.split(' ')),
}

const microdata = 'itemprop itemscope itemtype'
const perElement: Readonly<Record<string, string>> = {
  html: 'lang',
  meta: 'charset name content',
  link: 'rel href',
  article: 'lang',
  time: 'datetime',
  a: 'href rel',
  q: 'cite',
  blockquote: 'cite',
  img: 'src width height alt',
  video: 'src width height controls preload',
  audio: 'src controls preload',
  th: 'colspan rowspan',
  td: 'colspan rowspan',
}
const common = new Set(`class ${microdata}`.split(' '))

/** Whether the writer gives an element an attribute of this name. */
export function isExpected(element: string, attribute: string): boolean {
  if (common.has(attribute) || /^data-[a-z]+(?:-[a-z]+)*$/.test(attribute)) return true
  return perElement[element]?.split(' ').includes(attribute) === true
}

/** The names that the `meta` of a page has. */
export const metaNames = new Set(['viewport', 'description'])

/** The classes that are written; none is made of what an article says. */
export const CLASS =
  /^(?:headline|summary|byline|contributor|times|published|firstCreated|versionCreated|expires|body|dateline|place|media|credit|caption|keywords|subjects|genres|events|people|organizations|places|located|sources|name|role|credit-line|provider|rights|holder|notice|usage-terms|signal|furniture|mention|(?:quotation|cue|source)(?: speaker-[1-8])?)$/

/** The protocols of addresses, by the attribute that holds them. */
export const protocolsOf: Readonly<Record<string, readonly string[]>> = {
  href: ['http:', 'https:', 'mailto:'],
  cite: ['http:', 'https:', 'mailto:'],
  src: ['http:', 'https:'],
}
