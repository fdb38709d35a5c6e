import { find, make } from './dom.js'
import { inputFormats } from './input-formats.js'
import { type OptionName, type Options, optionNames } from './options.js'

/** The fields beside the copy. */
export class OptionsForm {
  readonly #fields: Record<OptionName, HTMLInputElement | HTMLSelectElement>
  readonly #told = find('options-told', HTMLElement)
  readonly #box = find('options', HTMLDetailsElement)
  /** What a link says of a profile before the profiles are known. */
  #profile = ''

  constructor(onChange: () => void) {
    const input = (name: OptionName) => find(`option-${name}`, HTMLInputElement)
    const select = (name: OptionName) => find(`option-${name}`, HTMLSelectElement)
    this.#fields = {
      zone: input('zone'),
      language: input('language'),
      date: input('date'),
      order: select('order'),
      profile: select('profile'),
      from: select('from'),
      article: input('article'),
    }
    find('zones', HTMLDataListElement).append(
      ...Intl.supportedValuesOf('timeZone').map((zone) => make('option', { value: zone })),
    )
    this.#fields.from.append(...inputFormats.map(({ id, label }) => make('option', { value: id }, label)))
    for (const field of Object.values(this.#fields))
      field.addEventListener('input', () => {
        this.#profile = ''
        this.#tell()
        onChange()
      })
  }

  get options(): Options {
    const options: Options = {}
    for (const name of optionNames) {
      const value = this.#fields[name].value.trim() || (name === 'profile' ? this.#profile : '')
      if (value !== '') Object.assign(options, { [name]: value })
    }
    return options
  }

  set options(options: Options) {
    for (const name of optionNames) this.#fields[name].value = options[name] ?? ''
    this.#profile = this.#fields.profile.value === '' ? (options.profile ?? '') : ''
    this.#tell()
  }

  /** What the menu of profiles holds. */
  set profiles(ids: readonly string[]) {
    // a worker that is started anew says them again
    if (this.#fields.profile.querySelector('[value]:not([value=""])') !== null) return
    this.#fields.profile.append(...ids.map((id) => make('option', { value: id }, id)))
    if (ids.includes(this.#profile)) {
      this.#fields.profile.value = this.#profile
      this.#profile = ''
    }
  }

  /** Says beside each field what is wrong with it. */
  set problems(problems: Partial<Record<OptionName, string>>) {
    for (const name of optionNames) {
      const problem = problems[name] ?? ''
      const shown = find(`problem-${name}`, HTMLElement)
      if (shown.textContent !== problem) shown.textContent = problem
      if (problem === '') this.#fields[name].removeAttribute('aria-invalid')
      else this.#fields[name].setAttribute('aria-invalid', 'true')
    }
    if (Object.keys(problems).length > 0) this.#box.open = true
  }

  #tell(): void {
    this.#told.textContent = Object.values(this.options).join(', ')
  }
}
