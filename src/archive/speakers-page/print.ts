import { element, type MarkupElement, type MarkupNode } from '../../formats/markup/index.js'

const MOST_SHOWN = 80
// they would break a line, or do nothing that can be seen
const controls = /[\p{Cc}\u2028\u2029]+/gu

/** An element with its children behind it. */
export function h(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (MarkupNode | undefined)[]
): MarkupElement {
  return element(name, attributes, children)
}

/** A text of the copy, cut where it is very long, that leaves the direction of what stands around it alone. */
export function copied(text: string, most = MOST_SHOWN): MarkupElement {
  return h('bdi', {}, clip(text, most))
}

export function clip(text: string, most = MOST_SHOWN): string {
  // a character is two code units at most
  const characters = [...text.slice(0, 2 * most + 2).replace(controls, ' ')]
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : characters.join('')
}

/** What screen readers say and nobody sees. */
export function unseen(text: string, name = 'span'): MarkupElement {
  return h(name, { class: 'unseen' }, text)
}

/** A part of the page with its heading, and what is to know of it. */
export function section(
  id: string,
  heading: string,
  about: string | undefined,
  ...children: (MarkupNode | undefined)[]
) {
  return h(
    'section',
    { id, 'aria-labelledby': `${id}-heading` },
    h('h2', { id: `${id}-heading` }, heading),
    about === undefined ? undefined : h('p', { class: 'about' }, about),
    ...children,
  )
}
