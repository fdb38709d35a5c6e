import type { Span } from 'wirecopy'
import type { Card } from './card.js'
import type { ReadingView } from './reading-view.js'

/**
 * Marks tell what they are when they are pointed at or reached by keys, and lead to their place in the text.
 * @param onPlace gets the place of a mark that was chosen
 */
export function wireMarks(root: HTMLElement, view: ReadingView, card: Card, onPlace: (place: Span) => void): void {
  // it scrolls, also for those who have a keyboard alone
  root.tabIndex = 0

  const sayingOf = (target: EventTarget | null) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-quotes], .badge') : null
    const quotes = element?.dataset.quote ?? element?.dataset.quotes?.split(' ').at(-1)
    const saying = quotes === undefined ? undefined : view.sayings[Number(quotes)]
    return element === null || saying === undefined ? undefined : { element, saying }
  }
  const show = (target: EventTarget | null) => {
    const found = sayingOf(target)
    if (found === undefined) return hide()
    view.light(found.saying.quote)
    card.show(found.saying, found.element)
  }
  const hide = () => {
    card.hide()
    view.light(undefined)
  }

  root.addEventListener('pointerover', ({ target }) => show(target))
  root.addEventListener('pointerleave', hide)
  root.addEventListener('focusin', ({ target }) => show(target))
  root.addEventListener('focusout', hide)
  root.addEventListener('scroll', () => {
    if (root.contains(document.activeElement)) show(document.activeElement)
    else card.hide()
  })
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
  root.addEventListener('click', ({ target }) => {
    show(target)
    // who selects words of the text wants those
    if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return
    const isBadge = target.classList.contains('badge')
    const place = isBadge ? sayingOf(target)?.saying.span : view.placeOf(target)
    if (place !== undefined) onPlace(place)
  })
}
