import { make } from './dom.js'
import { inSlices } from './slices.js'

/** Fills a list with the first of many items, and a button behind it that brings the others. */
export function fillList<Item>(
  list: HTMLElement,
  items: readonly Item[],
  draw: (item: Item) => Node,
  { first, what }: { first: number; what: string },
): void {
  for (const item of items.slice(0, first)) list.append(draw(item))
  if (items.length <= first) return
  const button = make(
    'button',
    { type: 'button', class: 'quiet more' },
    `Show all ${items.length.toLocaleString('en')} ${what}`,
  )
  button.addEventListener('click', () => {
    button.remove()
    const rest = items.slice(first).values()
    const steps = (function* () {
      for (const item of rest) yield list.append(draw(item))
    })()
    void inSlices(steps, () => !list.isConnected)
  })
  list.after(button)
}
