import { make } from './dom.js'

export interface Tab {
  id: string
  label: string
}

/** Tabs as WAI-ARIA has them: one stop of the Tab key, arrows, Home and End move and open. */
export class Tabs {
  readonly #tabs: { tab: HTMLButtonElement; panel: HTMLElement; id: string }[] = []
  readonly #onOpen: (id: string) => void
  #open = ''

  /**
   * @param panelOf the panel of a tab, where each has its own
   */
  constructor(
    list: HTMLElement,
    tabs: readonly Tab[],
    panelOf: (tab: Tab) => HTMLElement,
    onOpen: (id: string) => void,
  ) {
    this.#onOpen = onOpen
    for (const one of tabs) {
      const panel = panelOf(one)
      const id = `tab-${one.id}`
      const tab = make('button', { type: 'button', role: 'tab', id, 'aria-controls': panel.id }, one.label)
      tab.addEventListener('click', () => this.open(one.id))
      list.append(tab)
      this.#tabs.push({ tab, panel, id: one.id })
    }
    list.addEventListener('keydown', (event) => this.#onKey(event))
  }

  get current(): string {
    return this.#open
  }

  tab(id: string): HTMLButtonElement | undefined {
    return this.#tabs.find((one) => one.id === id)?.tab
  }

  /** Opens a tab; one that there is not opens the first. */
  open(id: string | undefined): void {
    const chosen = this.#tabs.find((one) => one.id === id) ?? this.#tabs[0]
    if (chosen === undefined || chosen.id === this.#open) return
    this.#open = chosen.id
    for (const { tab, panel } of this.#tabs) {
      const isOpen = tab === chosen.tab
      tab.setAttribute('aria-selected', String(isOpen))
      tab.tabIndex = isOpen ? 0 : -1
      if (panel !== chosen.panel) panel.hidden = true
    }
    chosen.panel.hidden = false
    chosen.panel.setAttribute('aria-labelledby', chosen.tab.id)
    chosen.tab.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    this.#onOpen(chosen.id)
  }

  #onKey(event: KeyboardEvent): void {
    const at = this.#tabs.findIndex(({ id }) => id === this.#open)
    const last = this.#tabs.length - 1
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ]
    const chosen = to === undefined ? undefined : this.#tabs[to]
    if (chosen === undefined) return
    event.preventDefault()
    this.open(chosen.id)
    chosen.tab.focus()
  }
}
