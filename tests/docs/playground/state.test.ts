import { expect, test } from 'vitest'
import { deflate, inflate } from '../../../docs/playground/deflate.js'
import { samples } from '../../../docs/playground/samples/index.js'
import { FragmentError, readFragment, type State, writeFragment } from '../../../docs/playground/state.js'

const [first] = samples

async function back(state: State): Promise<State> {
  return readFragment(`#${await writeFragment(state, samples)}`, samples)
}

test.each<State>([
  { copy: '', options: {} },
  { copy: 'Gate opens\n\n“It holds,” said Mara Lind. 🌊 \u202Eمرحبا & #%+=\n', options: {} },
  {
    copy: 'Gate opens',
    options: { zone: 'America/Argentina/Buenos_Aires', language: 'en-GB', date: '2031-06-18', order: 'day-first' },
    tab: 'formats',
    format: 'ninjs-3.1',
  },
  { copy: 'Gate opens', options: { profile: 'reuters', from: 'wire' }, tab: 'issues' },
])('a state comes back from its fragment', async (state) => expect(await back(state)).toEqual(state))

test('a sample is named, and brings its own options', async () => {
  const { copy = '', options = {}, id } = first ?? {}
  expect(await writeFragment({ copy, options }, samples)).toBe(`sample=${id}`)
  expect(await back({ copy, options })).toEqual({ copy, options })
})

test('an option of a sample that was taken away stays away', async () => {
  const { copy = '', options = {} } = first ?? {}
  const { zone, ...others } = options
  expect(zone).toBeDefined()
  expect(await back({ copy, options: { ...others, date: '2031-01-01' } })).toEqual({
    copy,
    options: { ...others, date: '2031-01-01' },
  })
})

test('a fragment holds nothing that a message or a mail would cut', async () => {
  const fragment = await writeFragment(
    { copy: '“It holds,” <b>&</b> said "Mara"', options: { zone: 'a b"<' } },
    samples,
  )
  expect(fragment).toMatch(/^[\w.~%+&=/-]+$/)
})

test('copy that is too long makes no fragment', async () => {
  let seed = 1
  const noise = Array.from({ length: 200_000 }, () => {
    seed = (seed * 48271) % 2147483647
    return String.fromCharCode(32 + (seed % 90))
  }).join('')
  expect(await writeFragment({ copy: noise, options: {} }, samples)).toBeUndefined()
})

test.each(['copy=%%%', 'copy=not-deflate', 'copy=!', 'copy=', 'sample=none', 'copy=A'])(
  'the damaged fragment %s is told of',
  async (fragment) => expect(readFragment(fragment, samples)).rejects.toThrow(FragmentError),
)

test('a fragment that was cut off is told of', async () => {
  const fragment = (await writeFragment({ copy: 'Gate opens. '.repeat(3), options: {} }, samples)) ?? ''
  await expect(readFragment(fragment.slice(0, -6), samples)).rejects.toThrow(FragmentError)
})

test('what is not known in a fragment is passed over', async () => {
  expect(await readFragment('#zone=Europe/Oslo&nothing=1&__proto__=2', samples)).toEqual({
    copy: '',
    options: { zone: 'Europe/Oslo' },
  })
})

test('a short link that holds much is not unpacked', async () => {
  const packed = await deflate('a'.repeat(5_000_000))
  expect(packed.length).toBeLessThan(10_000)
  expect(await inflate(packed)).toBeUndefined()
})
