/** @throws TypeError when the options are no object, or have a name that is not known or a value that is no text. */
export function checkTextOptions(options: object, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`Options are no object: ${Array.isArray(options) ? 'a list' : String(options)}`)
  }
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw new TypeError(`No such option: ${name}`)
    const value: unknown = (options as Record<string, unknown>)[name]
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`Option ${name} is no text: ${String(value)}`)
  }
}
