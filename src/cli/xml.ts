// a terminal may act on them, and XML lets them stand
const controls = /[\u007F-\u009F]/g

/** XML for files and terminals, with a line feed at the end. */
export function toXml(document: string): string {
  const safe = document.replace(controls, (control) => `&#x${control.charCodeAt(0).toString(16)};`)
  return `${safe.trimEnd()}\n`
}
