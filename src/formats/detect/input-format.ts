/**
 * What an input holds: a format that has a reader; `article`, an article of ours as JSON; `html`, a page without JSON-LD;
 * `wire`, plain text, which is read as wire copy.
 */
export type InputFormat =
  | 'ninjs'
  | 'nitf'
  | 'newsml-g2'
  | 'json-ld'
  | 'iptc-7901'
  | 'anpa'
  | 'article'
  | 'html'
  | 'wire'
