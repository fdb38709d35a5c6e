import { find } from './dom.js'
import { LongText } from './long-text.js'

/** A browser takes a while to lay out a field with more: such copy is shown, and opened for edits when that is asked for. */
const LONG = 40_000

/** Where the copy stands: a field to type in, and in its place a text to look at where the copy is long. */
export class CopyField {
  readonly #field = find('copy', HTMLTextAreaElement)
  readonly #shown = find('long-copy', HTMLElement)
  readonly #bar = find('long-bar', HTMLElement)
  readonly #told = find('long-told', HTMLElement)
  readonly #long = new LongText(this.#shown)
  readonly #onChange: () => void

  constructor(onChange: () => void) {
    this.#onChange = onChange
    this.#shown.tabIndex = 0
    this.#field.addEventListener('input', onChange)
    this.#field.addEventListener('paste', (event) => this.#onPaste(event))
    this.#shown.addEventListener('paste', (event) => this.#onPaste(event))
    find('long-edit', HTMLButtonElement).addEventListener('click', () => {
      const text = this.value
      this.#showLong(undefined)
      this.#field.value = text
      this.#field.focus()
      this.#field.setSelectionRange(0, 0)
    })
  }

  /** Tells where the caret stands, when it has moved. */
  onCaret(tell: (offset: number) => void): void {
    this.#field.addEventListener('selectionchange', () => {
      if (document.activeElement === this.#field) tell(this.#field.selectionStart)
    })
  }

  get value(): string {
    return this.#isLong ? this.#long.text : this.#field.value
  }

  set value(text: string) {
    // a field does the same to its line ends
    const copy = text.replace(/\r\n?/g, '\n')
    const isLong = copy.length > LONG
    this.#showLong(isLong ? copy : undefined)
    this.#field.value = isLong ? '' : copy
    this.#field.scrollTop = 0
  }

  focus(): void {
    const place = this.#isLong ? this.#shown : this.#field
    place.focus()
  }

  /**
   * Selects a place in the copy and brings it into sight. The focus goes there only where `takesFocus` says so, and
   * never on a phone, whose keyboard would come up, or where the field stands above the text.
   */
  select({ start, end }: { start: number; end: number }, takesFocus: boolean): void {
    if (this.#isLong) {
      this.#long.select({ start, end })
      return
    }
    const before = document.activeElement
    this.#field.setSelectionRange(start, start)
    const mayFocus = matchMedia('(pointer: fine) and (min-width: 760px)').matches
    if (mayFocus) {
      // a field scrolls to its caret when it gets the focus
      this.#field.blur()
      this.#field.focus()
    }
    this.#field.setSelectionRange(start, end)
    if (mayFocus && !takesFocus && before instanceof HTMLElement && before !== this.#field)
      before.focus({ preventScroll: true })
  }

  get #isLong(): boolean {
    return !this.#shown.hidden
  }

  #showLong(text: string | undefined): void {
    const isLong = text !== undefined
    this.#shown.hidden = !isLong
    this.#bar.hidden = !isLong
    this.#field.hidden = isLong
    this.#told.textContent = isLong ? `${text.length.toLocaleString('en')} characters` : ''
    if (isLong || this.#long.text !== '') void this.#long.show(text ?? '')
  }

  /** Long copy goes past the field. */
  #onPaste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? ''
    const { value, selectionStart, selectionEnd } = this.#field
    const text = this.#isLong ? pasted : value.slice(0, selectionStart) + pasted + value.slice(selectionEnd)
    if (pasted === '' || (!this.#isLong && text.length <= LONG)) return
    event.preventDefault()
    this.value = text
    this.focus()
    this.#onChange()
  }
}
