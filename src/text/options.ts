/**
 * @throws TypeError when the options are no object or have a name that is not one of `known`.
 */
export function checkOptionNames(options: object, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null) throw new TypeError(`Options are no object: ${String(options)}`)
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new TypeError(`No such option: ${name}`)
  }
}
