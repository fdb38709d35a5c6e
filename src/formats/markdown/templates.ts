// What generators of sites run where it stands in a page: {{ … }} {% … %} {# … #}

const START = /\{(?=[{%#])/
const STARTS = new RegExp(START, 'g')

/** Whether generators of sites would run a part of a text, were it written as it is. */
export function holdsTemplate(text: string): boolean {
  return START.test(text)
}

/** An address in which they find nothing to run. */
export function plainAddress(href: string): string {
  return href.replace(STARTS, '%7B')
}
