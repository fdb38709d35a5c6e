import { attribute, childrenOf, isElement, type MarkupElement, plainTextOf, readBody } from '../markup/index.js'

/** A number from 0 to 1 that an attribute has. */
export function shareIn(node: MarkupElement | undefined, name: string): number | undefined {
  return numberIn(node, name, 0, 1)
}

/** A number within bounds that an attribute has; nothing for any other value. */
export function numberIn(
  node: MarkupElement | undefined,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const given = attribute(node, name)
  const value = Number(given)
  return given !== undefined && value >= least && value <= most ? value : undefined
}

/** Whether an element has a class. */
export function hasClass(node: MarkupElement, name: string): boolean {
  return node.attributes.class?.split(/\s+/).includes(name) === true
}

/** The child elements that have a class. */
export function allOfClass(parent: MarkupElement | undefined, name: string): MarkupElement[] {
  return childrenOf(parent).filter((child) => hasClass(child, name))
}

export function ofClass(parent: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return allOfClass(parent, name)[0]
}

/** Elements of a kind at any depth, in the order of the text; what stands in one that is found is left out. */
export function elementsIn(parent: MarkupElement, isWanted: (node: MarkupElement) => boolean): MarkupElement[] {
  const found: MarkupElement[] = []
  const visit = (node: MarkupElement) => {
    for (const child of node.children) {
      if (!isElement(child)) continue
      if (isWanted(child)) found.push(child)
      else visit(child)
    }
  }
  visit(parent)
  return found
}

/** Whether an element has more characters of text than a number; no more of it is looked at than that takes. */
export function isLong(node: MarkupElement, most: number): boolean {
  let left = most
  const visit = ({ children }: MarkupElement) => {
    for (const child of children) {
      if (left < 0) return
      if (isElement(child)) visit(child)
      else left -= child.trim().length
    }
  }
  visit(node)
  return left < 0
}

/** The text of an element with its lines. */
export function passageIn(node: MarkupElement | undefined): string | undefined {
  return node && plainTextOf(readBody(node.children).body)
}
