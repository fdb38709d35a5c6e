const SCHEME = '[a-z][a-z\\d+.-]*:'
const CHARACTER = (more: string) => `(?:[\\w.~!$&'()*+,;=${more}-]|%[\\da-f]{2})*`
const AUTHORITY = `//(?:${CHARACTER(':')}@)?${CHARACTER('')}(?::\\d*)?(?=[/?#]|$)`

/** RFC 3986, but for addresses of hosts in brackets. */
const URI = new RegExp(
  `^${SCHEME}(?:${AUTHORITY}|(?!//)(?=[^?#]))${CHARACTER(':@/')}(?:\\?${CHARACTER(':@/?')})?(?:#${CHARACTER(':@/?')})?$`,
  'i',
)
const MADE = 'urn:x-wirecopy:'
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export function isUri(value: string): boolean {
  return URI.test(value)
}

/** An identifier as the URI that a format asks for: one that is none is percent-encoded behind `urn:x-wirecopy:`. */
export function toUri(id: string): string {
  return isUri(id) && !isMade(id) ? id : makeUri(id)
}

export function makeUri(id: string): string {
  return MADE + encodeURIComponent(id.replace(LONE, '\ufffd'))
}

export function isMade(uri: string): boolean {
  return uri.startsWith(MADE)
}

/** The identifier that `toUri` wrote. */
export function fromUri(uri: string): string {
  if (!isMade(uri)) return uri
  try {
    return decodeURIComponent(uri.slice(MADE.length)) || uri
  } catch {
    return uri
  }
}
