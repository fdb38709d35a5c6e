import type { Report } from '../../shared/index.js'
import { element, type MarkupElement, type MarkupNode } from '../node.js'
import { xmlId } from '../xml-id.js'
import type { Association, BodyDialect, Named } from './dialect.js'
import { MAIN, mainOf } from './read-nitf-media.js'
import { safeLink } from './safe-link.js'

const elementOfName: Readonly<Record<Named['kind'], string>> = {
  person: 'person',
  organization: 'org',
  place: 'location',
}
const mediaTypes: Readonly<Record<Association['type'], string>> = {
  picture: 'image',
  graphic: 'graphic',
  video: 'video',
  audio: 'audio',
  text: 'text',
  composite: 'composite',
}

/**
 * NITF 3.6 (IPTC). Quotations in marks are `q` with `quote-source`; for indirect ones NITF has no element, and they stand
 * in an `a` without an address. `em` has typography other than emphasis in its `class`, and `hl2` is the one heading.
 * Embedded HTML is the object of a `media`. `taken` holds the XML ids that the document has already.
 */
export function nitfDialect(report: Report, taken = new Set<string>()): BodyDialect {
  return {
    heading: ({ level = 2 }, children, path) => {
      if (level !== 2) report.changed(`${path}.level`, 'written as 2, the one that NITF has')
      return element('hl2', {}, children)
    },
    blockquote: (children) => element('bq', {}, [element('block', {}, children)]),
    preformatted: (text, children, path) => {
      if (children.some((child) => typeof child !== 'string')) report.lost(`${path}.marks`, 'NITF')
      // the line feed behind the start tag is none of the text
      return element('pre', {}, [text.startsWith('\n') ? `\n${text}` : text])
    },
    media: (association, path) => mediaElement(association, taken, report, path),
    embed: (html) =>
      element('media', { 'media-type': 'other' }, [
        element('media-reference', { 'mime-type': 'text/html' }),
        element('media-object', { encoding: 'text/html' }, [html]),
      ]),
    link: (href, path) => safeLink(href, report, path),
    mark: ({ type, href }, children) => {
      if (type === 'link') return element('a', { href }, children)
      return element('em', { class: type === 'emphasis' ? undefined : type }, children)
    },
    quote: ({ id, type, speaker }) => {
      const name = `${type} quote-${id}`
      if (type === 'indirect') return (children) => element('a', { class: name, title: speaker?.name }, children)
      return (children) => element('q', { class: name, 'quote-source': speaker?.name }, children)
    },
    named: ({ kind, name }, children) => element(elementOfName[kind], fullName(kind, name, children), children),
    unnamed: (path) => report.changed(path, 'written without those that other markup crosses'),
    cell: { header: 'th', plain: 'td', isNeeded: true },
  }
}

// the name in full, where the text has another form of it
function fullName(kind: Named['kind'], name: string, children: readonly MarkupNode[]): Record<string, string> {
  if (nameIn(children) === name) return {}
  return kind === 'place' ? { 'location-code': name, 'code-source': 'name' } : { value: name }
}

function nameIn(children: readonly MarkupNode[]): string {
  return children.filter((child) => typeof child === 'string').join('')
}

/** A picture, video or sound as NITF has it, with its renditions as further references. */
export function mediaElement(association: Association, taken: Set<string>, report: Report, path: string) {
  const { id, type, href, mediaType, width, height, caption, credit, renditions = [] } = association
  const files = [{ href, mediaType, width, height, name: undefined, duration: undefined }, ...renditions]
  const references = files.map((file, at) =>
    element('media-reference', {
      name: file.name,
      source: safeLink(file.href, report, at === 0 ? `${path}.href` : `${path}.renditions[${at - 1}].href`),
      'mime-type': file.mediaType,
      width: file.width,
      height: file.height,
      time: file.duration,
      'time-unit-of-measure': file.duration === undefined ? undefined : 'second',
    }),
  )
  const [main, ...others] = references as [MarkupElement, ...MarkupElement[]]
  return element('media', { id: xmlId(id, taken), 'media-type': mediaTypes[type] }, [
    mainOf(references) === main ? main : { ...main, attributes: { name: MAIN, ...main.attributes } },
    ...others,
    ...(caption?.split('\n') ?? []).map((line) => element('media-caption', {}, [element('p', {}, [line])])),
    credit === undefined ? undefined : element('media-producer', {}, [credit]),
  ])
}
