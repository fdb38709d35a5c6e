import { make } from './dom.js'
import { colourOf } from './reading-view.js'
import type { Saying } from './speakers.js'

const types = { direct: 'in quotation marks', indirect: 'in the reporter’s words', mixed: 'partly in quotation marks' }

/** What is known of a quotation, in words. */
function factsOfSaying(saying: Saying): [label: string, value: string][] {
  const { type, cue, lemma, source, sourceKind, via, certainty, within } = saying
  const facts: [string, string | undefined][] = [
    ['Type', `${type}, ${types[type]}`],
    ['Source', source && `“${source}”, a ${sourceKind}`],
    ['Cue', cue && (lemma === undefined || lemma === cue ? `“${cue}”` : `“${cue}”, of ${lemma}`)],
    ['Found by', via],
    ['Certainty', `${Math.round(certainty * 100)} %`],
    ['Inside of', within],
  ]
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined)
}

/** The card that says of a quotation what is known of it, beside where it stands. */
export class Card {
  readonly #card: HTMLElement
  readonly #pane: HTMLElement

  constructor(card: HTMLElement, pane: HTMLElement) {
    this.#card = card
    this.#pane = pane
  }

  show(saying: Saying, beside: Element): void {
    const name = make('p', { class: `card-name ${colourOf(saying)}`, dir: 'auto' }, saying.name ?? 'Nobody was found')
    const list = make('dl')
    for (const [label, value] of factsOfSaying(saying))
      list.append(make('dt', {}, label), make('dd', { dir: 'auto' }, value))
    this.#card.replaceChildren(name, list)
    this.#card.hidden = false
    this.#place(beside)
  }

  hide(): void {
    this.#card.hidden = true
  }

  get isShown(): boolean {
    return !this.#card.hidden
  }

  /** Below what it is about, or above where there is no room; never outside of the pane. */
  #place(beside: Element): void {
    const pane = this.#pane.getBoundingClientRect()
    const [line = beside.getBoundingClientRect()] = beside.getClientRects()
    const { offsetWidth: width, offsetHeight: height } = this.#card
    const left = Math.max(8, Math.min(line.left - pane.left, pane.width - width - 8))
    const hasRoom = line.bottom + height + 10 < Math.min(window.innerHeight, pane.bottom)
    const top = hasRoom ? line.bottom - pane.top + 6 : line.top - pane.top - height - 6
    this.#card.style.left = `${left}px`
    this.#card.style.top = `${Math.max(0, top)}px`
  }
}
