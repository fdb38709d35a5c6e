let uri: RegExp | undefined

/** RFC 3986, but for addresses of hosts in brackets. */
function uriShape(): RegExp {
  const scheme = '[a-z][a-z\\d+.-]*:'
  const character = (more: string) => `(?:[\\w.~!$&'()*+,;=${more}-]|%[\\da-f]{2})*`
  const authority = `//(?:${character(':')}@)?${character('')}(?::\\d*)?(?=[/?#]|$)`
  const parts = [
    `(?:${authority}|(?!//)(?=[^?#]))`,
    character(':@/'),
    `(?:\\?${character(':@/?')})?`,
    `(?:#${character(':@/?')})?`,
  ]
  return new RegExp(`^${scheme}${parts.join('')}$`, 'i')
}

const MADE = 'urn:x-wirecopy:'
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export function isUri(value: string): boolean {
  uri ??= uriShape()
  return uri.test(value)
}

/** An identifier as the URI that a format asks for: one that is none is percent-encoded behind `urn:x-wirecopy:`. */
export function toUri(id: string): string {
  return isUri(id) && !isMade(id) ? id : makeUri(id)
}

export function makeUri(id: string): string {
  return MADE + encodeURIComponent(id.replace(LONE, '\ufffd'))
}

export function isMade(given: string): boolean {
  return given.startsWith(MADE)
}

/** The identifier that `toUri` wrote. */
export function fromUri(given: string): string {
  if (!isMade(given)) return given
  try {
    return decodeURIComponent(given.slice(MADE.length)) || given
  } catch {
    return given
  }
}
