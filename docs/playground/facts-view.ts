import { make } from './dom.js'
import type { Fact } from './facts.js'

/** What the article says of itself; what stands in the text leads there. */
export function showFacts(panel: HTMLElement, facts: readonly Fact[], jump: (fact: Fact) => void): void {
  panel.replaceChildren()
  if (facts.length === 0) {
    panel.append(make('p', { class: 'empty' }, 'Nothing is said around the text.'))
    return
  }
  const list = make('dl', { class: 'facts' })
  for (const fact of facts) list.append(make('dt', {}, fact.label), drawValue(fact, jump))
  panel.append(list)
}

function drawValue(fact: Fact, jump: (fact: Fact) => void): HTMLElement {
  const { value, note, span } = fact
  const shown =
    span === undefined
      ? make('span', { dir: 'auto' }, value)
      : make('button', { type: 'button', class: 'fact', dir: 'auto' }, value)
  if (span !== undefined) shown.addEventListener('click', () => jump(fact))
  return make('dd', {}, shown, note === undefined ? undefined : make('p', { class: 'note', dir: 'auto' }, note))
}
