import { canDeflate, deflate, inflate } from './deflate.js'
import { type Options, optionNames } from './options.js'
import type { Sample } from './samples/sample.js'

/** All that a link to the playground says. */
export interface State {
  copy: string
  options: Options
  /** The tab that is open. */
  tab?: string
  /** The output format that is shown. */
  format?: string
}

/** Longer fragments are not made: browsers and messengers cut long addresses. */
const MAX_LENGTH = 100_000

/** A fragment that cannot be read, or not be made. */
export class FragmentError extends Error {
  override name = 'FragmentError'
}

/**
 * The fragment of a state, without `#`; undefined for copy that is too long for an address. A sample brings its own
 * options: beside it stand those that differ.
 * @throws FragmentError where the browser cannot compress.
 */
export async function writeFragment(
  { copy, options, tab, format }: State,
  samples: readonly Sample[],
): Promise<string | undefined> {
  const fields = new URLSearchParams()
  const sample = samples.find((one) => one.copy === copy)
  if (sample !== undefined) fields.set('sample', sample.id)
  else if (copy !== '') {
    if (!canDeflate()) throw new FragmentError('This browser cannot put copy into a link.')
    fields.set('copy', await deflate(copy))
  }
  for (const name of optionNames) {
    const value = options[name] ?? ''
    if (value !== (sample?.options[name] ?? '')) fields.set(name, value)
  }
  if (tab !== undefined) fields.set('tab', tab)
  if (format !== undefined) fields.set('format', format)
  const fragment = fields.toString().replaceAll('%2F', '/')
  return fragment.length > MAX_LENGTH ? undefined : fragment
}

/**
 * The state that a fragment says, with or without `#`. Fields that are not known are passed over.
 * @throws FragmentError where the copy in it is damaged or there is no such sample.
 */
export async function readFragment(fragment: string, samples: readonly Sample[]): Promise<State> {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''))
  const { copy, options } = await readCopy(fields, samples)
  const state: State = { copy, options: { ...options } }
  for (const name of optionNames) {
    const value = fields.get(name)
    if (value === '') delete state.options[name]
    else if (value !== null) Object.assign(state.options, { [name]: value })
  }
  for (const name of ['tab', 'format'] as const) {
    const value = fields.get(name)
    if (value !== null) state[name] = value
  }
  return state
}

async function readCopy(fields: URLSearchParams, samples: readonly Sample[]): Promise<Pick<State, 'copy' | 'options'>> {
  const packed = fields.get('copy')
  const id = fields.get('sample')
  if (packed !== null) {
    if (!canDeflate()) throw new FragmentError('This browser cannot read the copy in a link.')
    const copy = await inflate(packed)
    if (copy === undefined) throw new FragmentError('The copy in this link is damaged.')
    return { copy, options: {} }
  }
  if (id === null) return { copy: '', options: {} }
  const sample = samples.find((one) => one.id === id)
  if (sample === undefined) throw new FragmentError('There is no sample of the name in this link.')
  return sample
}
