type Known<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

/** An object with those of some further fields that are known: none is ever there without a value. */
export function withKnown<Given extends object, Further extends object>(
  given: Given,
  further: Further,
): Given & Known<Further> {
  const all: object & Record<string, unknown> = { ...(given as object) }
  for (const key in further) {
    const value: unknown = further[key]
    if (value !== undefined) all[key] = value
  }
  return all as unknown as Given & Known<Further>
}
