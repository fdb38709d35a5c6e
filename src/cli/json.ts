// a terminal may act on them, and JSON.stringify leaves them as they are
const controls = /[\u007F-\u009F]/g

/** JSON for files and terminals: indented by two spaces unless compact, with a line feed at the end. */
export function toJson(value: unknown, compact = false): string {
  const json = JSON.stringify(value, null, compact ? 0 : 2)
  return `${json.replace(controls, (control) => `\\u00${control.charCodeAt(0).toString(16)}`)}\n`
}
