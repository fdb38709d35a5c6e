/** What a text may be read as, by the names that the library has for it. */
export const inputFormats = [
  { id: 'wire', label: 'wire copy' },
  { id: 'article', label: 'an article as JSON' },
  { id: 'ninjs', label: 'ninjs' },
  { id: 'nitf', label: 'NITF' },
  { id: 'newsml-g2', label: 'NewsML-G2' },
  { id: 'json-ld', label: 'JSON-LD' },
  { id: 'html', label: 'a page in HTML' },
  { id: 'feed', label: 'a feed' },
  { id: 'iptc-7901', label: 'IPTC 7901' },
  { id: 'anpa', label: 'ANPA' },
] as const
