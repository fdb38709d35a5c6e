/** Parts of an item of NewsML-G2, about invented people and places. */
export interface ItemParts {
  guid?: string
  itemClass?: string
  itemMeta?: string
  contentMeta?: string
  rights?: string
  more?: string
  content?: string
  language?: string
}

const paragraph = '<p>The harbour reopened.</p>'

export function inXhtml(body = paragraph, type = 'application/xhtml+xml'): string {
  return `<inlineXML contenttype="${type}"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>${body}</body></html></inlineXML>`
}

export function inNitf(content: string, head = ''): string {
  return `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>${head}</body.head><body.content>${content}</body.content></body></nitf></inlineXML>`
}

/** A news item; without parts one whose text is `The harbour reopened.` */
export function newsItem({
  guid = 'urn:newsml:example.org:20311102:xa-1',
  itemClass = 'ninat:text',
  itemMeta = '',
  contentMeta = '',
  rights = '',
  more = '',
  content = inXhtml(),
  language = 'en',
}: ItemParts = {}): string {
  return `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35" conformance="power" guid="${guid}" version="2" xml:lang="${language}">
  ${rights === '' ? '' : `<rightsInfo>${rights}</rightsInfo>`}
  <itemMeta>
    <itemClass qcode="${itemClass}"/><provider><name>XA</name></provider><versionCreated>2031-11-02T09:00:00Z</versionCreated>
    ${itemMeta}
  </itemMeta>
  <contentMeta>${contentMeta}</contentMeta>
  ${more}
  ${content === '' ? '' : `<contentSet>${content}</contentSet>`}
</newsItem>`
}

export function newsMessage(...items: string[]): string {
  return `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2031-11-02T09:00:00Z</sent></header><itemSet>${items.join('')}</itemSet></newsMessage>`
}
