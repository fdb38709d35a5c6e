/** IPTC's News Item Nature vocabulary, which says what kind of item something is. */
const NATURE = 'http://cv.iptc.org/newscodes/ninature/'

export function natureOf(type: string): string {
  return NATURE + type
}

/** The kind of item that an `additionalType` names, if it is among those wanted. */
export function readNature<Type extends string>(value: unknown, wanted: readonly Type[]): Type | undefined {
  return wanted.find((type) => value === natureOf(type))
}
