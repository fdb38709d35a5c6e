// a terminal may act on them, and XML lets them stand
const controls = /[\u007F-\u009F]/g
const allControls = /[^\P{Cc}\n\t]/gu

/**
 * A document for files and terminals, with a line feed at the end. What could steer a terminal is escaped in XML; a text
 * has no escapes, and gets U+FFFD in its place.
 */
export function toText(document: string, form: 'xml' | 'text'): string {
  const safe =
    form === 'xml'
      ? document.replace(controls, (control) => `&#x${control.charCodeAt(0).toString(16)};`)
      : document.replaceAll('\r\n', '\n').replace(allControls, '\uFFFD')
  return `${safe.trimEnd()}\n`
}
