/** A list that has something in it; nothing for one that has not. */
export function filled<Item>(list: readonly Item[] | undefined): Item[] | undefined {
  return list !== undefined && list.length > 0 ? [...list] : undefined
}
