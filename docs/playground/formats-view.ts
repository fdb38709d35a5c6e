import type { Issue } from 'wirecopy'
import { count, find, make } from './dom.js'
import { showIssues } from './issues-view.js'
import { LongText } from './long-text.js'
import { type OutputFormat, type OutputFormatId, outputFormats } from './output-formats.js'
import { paint } from './paint.js'
import { Tabs } from './tabs.js'

/** Characters of an output that are shown at first. */
const SHOWN = 60_000

/** The formats by tabs, each written when it is opened, with what it does not hold. */
export class FormatsView {
  readonly tabs: Tabs
  readonly #output: LongText
  readonly #told = make('span', { class: 'told-count' })
  readonly #losses = make('div')
  readonly #box = make('details', { class: 'losses' }, make('summary', {}, this.#told), this.#losses)
  readonly #copy = make('button', { type: 'button', id: 'copy-output' }, 'Copy')
  readonly #save = make('button', { type: 'button', id: 'save-output' }, 'Download')

  /**
   * @param ask has a format written; `show` gets it
   * @param say tells people what was done
   */
  constructor(panel: HTMLElement, ask: (format: OutputFormatId) => void, say: (message: string) => void) {
    const list = make('div', { class: 'formats', role: 'tablist', 'aria-label': 'Formats' })
    const shown = make('pre', { tabindex: '0', id: 'output', class: 'output', role: 'region', 'aria-label': 'Output' })
    const tools = make('div', { class: 'output-tools' }, this.#box, this.#copy, this.#save)
    const inner = make('div', { id: 'format', role: 'tabpanel', class: 'format' }, tools, shown)
    panel.append(list, inner)
    this.#output = new LongText(shown, SHOWN)
    this.#losses.id = 'losses'
    this.tabs = new Tabs(
      list,
      outputFormats,
      () => inner,
      (id) => ask(id as OutputFormatId),
    )
    this.#copy.addEventListener('click', () => {
      navigator.clipboard.writeText(this.#output.text).then(
        () => say('Copied.'),
        () => say('The browser does not let this page copy.'),
      )
    })
    this.#save.addEventListener('click', () => this.#download())
  }

  get current(): OutputFormatId {
    return this.tabs.current as OutputFormatId
  }

  get #ending(): OutputFormat['ending'] {
    return outputFormats.find(({ id }) => id === this.current)?.ending ?? 'txt'
  }

  /** Resolves when it is drawn. */
  async show(output: string, issues: readonly Issue[], total = issues.length): Promise<void> {
    const ending = this.#ending
    const drawn = this.#output.show(output, (piece) => paint(piece, ending))
    this.#told.textContent = total === 0 ? 'Nothing is lost' : count(total, 'note')
    this.#box.classList.toggle('none', issues.length === 0)
    if (issues.length === 0) this.#box.open = false
    showIssues(this.#losses, issues, 'The format holds all of the article.')
    if (total > issues.length)
      this.#losses.append(
        make('p', { class: 'empty' }, `These are the first ${issues.length} of ${total.toLocaleString('en')}.`),
      )
    this.#copy.disabled = false
    this.#save.disabled = false
    await drawn
  }

  /** Nothing is to be shown: there is no article. */
  clear(message: string): void {
    void this.show('', [])
    this.#told.textContent = message
    this.#copy.disabled = true
    this.#save.disabled = true
  }

  #download(): void {
    const address = URL.createObjectURL(new Blob([this.#output.text], { type: 'application/octet-stream' }))
    const link = make('a', { href: address, download: `article-${this.current}.${this.#ending}` })
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 1000)
    find('output', HTMLElement).focus()
  }
}
