// XML and HTML in and out, and the bodies of articles in them. What reads them stands
// in html.ts and xml.ts, as parsers are large.
export { addMentions } from './body/add-mentions.js'
export { datelineAttributes, datelineSpan, readDateline } from './body/dateline-span.js'
export type { Association, BodyDialect } from './body/dialect.js'
export { isOfBodies } from './body/elements.js'
export { htmlDialect, namedSpan } from './body/html-dialect.js'
export { isOfWeb, mayLink, mayShow } from './body/may-link.js'
export { breakLines } from './body/nest.js'
export { nitfDialect } from './body/nitf-dialect.js'
export { paragraphsOf } from './body/paragraphs-of.js'
export { plainTextOf } from './body/plain-text.js'
export { type BodyReading, readBody, type Shown } from './body/read-body.js'
export { unreadInMedia } from './body/read-nitf-media.js'
export { isUnsafeLink, tellAddress, tellLink } from './body/safe-link.js'
export { takeDateline } from './body/take-dateline.js'
export { firstParagraph, writeBody } from './body/write-body.js'
export { writeHtmlBody } from './body/write-html-body.js'
export { decodeText } from './decode.js'
export { endOfTag } from './end-of-tag.js'
export { htmlEntity } from './html-entities.js'
export { htmlText } from './html-text.js'
export { looksLikeHtml } from './looks-like-html.js'
export { textOfDateline } from './nitf/dateline.js'
export { finishNames } from './nitf/finish-names.js'
export { altCode, altCodes } from './nitf/locations.js'
export { readNames, writeNames } from './nitf/names.js'
export { writeNorm } from './nitf/norm.js'
export { openText } from './nitf/open-text.js'
export { isPartOfNitf, type NitfParts, partsOf, partsOfHead } from './nitf/parts.js'
export { readNitfBody } from './nitf/read-nitf-body.js'
export { hasOwnWords, type NitfHead, printedBylines, readNitfHead } from './nitf/read-nitf-head.js'
export { writeNitfBody } from './nitf/write-nitf-body.js'
export {
  attribute,
  childAt,
  childrenOf,
  element,
  findElement,
  isElement,
  type MarkupElement,
  type MarkupNode,
  stringValue,
  wholeIn,
} from './node.js'
export { printHtml } from './print-html.js'
export { joinSpace, textIn } from './text-in.js'
export { elementToXml, writeXml } from './write-xml.js'
export { allowedInXml } from './xml-characters.js'
export { xmlId } from './xml-id.js'
