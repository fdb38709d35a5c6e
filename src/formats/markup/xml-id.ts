const XML_ID = /^[A-Za-z_][\w.-]*$/

/** An id that may stand in XML's `id`, once in a document where `taken` holds those that do; nothing for others. */
export function xmlId(id: string | undefined, taken?: Set<string>): string | undefined {
  if (id === undefined || !XML_ID.test(id) || taken?.has(id) === true) return undefined
  taken?.add(id)
  return id
}
