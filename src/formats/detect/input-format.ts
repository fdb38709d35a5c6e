/**
 * What an input holds: a format that has a reader, `feed` for RSS, Atom and JSON Feed, `html` for a page without JSON-LD;
 * `article`, an article of ours as JSON; `wire`, plain text, which is read as wire copy.
 */
export type InputFormat =
  | 'ninjs'
  | 'nitf'
  | 'newsml-g2'
  | 'json-ld'
  | 'iptc-7901'
  | 'anpa'
  | 'feed'
  | 'article'
  | 'html'
  | 'wire'
