import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseArticle } from 'wirecopy'
import { outputFormats } from '../../docs/playground/output-formats.js'
import { samples } from '../../docs/playground/samples/index.js'
import { attacks } from '../formats/html/attacks.data.js'
import { startChromium } from './chromium.js'
import { PlaygroundPage } from './playground-page.js'
import { PlaygroundServer } from './playground-server.js'

let browser: Browser
let server: PlaygroundServer

beforeAll(async () => {
  server = await PlaygroundServer.start()
  browser = await startChromium()
})

afterAll(async () => {
  await browser?.close()
  server?.stop()
})

const open = (fragment = '', options: BrowserContextOptions = {}) =>
  PlaygroundPage.open(browser, server.address + fragment, options)

const copyOf = (id: string) => samples.find((sample) => sample.id === id)?.copy ?? ''

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

/** What is selected in the copy. */
const selection =
  '(({ selectionStart, selectionEnd, value }) => value.slice(selectionStart, selectionEnd))(document.getElementById("copy"))'

/** What the library says stands at each part of each quotation. */
function expectedMarks(copy: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [index, { content, cue, source }] of parseArticle(copy).article.quotes.entries()) {
    const at = ({ position }: { position?: { start: number; end: number } }) =>
      copy.slice(position?.start ?? 0, position?.end ?? 0)
    found[`${index} words`] = content.map(at).join('')
    if (cue !== undefined) found[`${index} cue`] = at(cue)
    if (source !== undefined) found[`${index} source`] = at(source)
  }
  return found
}

describe('reading', () => {
  test('without a link the first sample is shown, and nothing is asked of the network but the page itself', async () => {
    const playground = await open()
    const { page } = playground
    expect(await page.inputValue('#copy')).toBe(samples[0]?.copy)
    expect(await page.locator('#reading .headline').textContent()).toContain('Ostrevik closes its new sea gate')
    expect(await page.locator('#status').textContent()).toMatch(
      /^Read as wire copy · 4 speakers · 9 quotations · 0 issues/,
    )
    expect(playground.told).toEqual([])
    expect(playground.requests.filter((url) => !url.startsWith(server.address))).toEqual([])
    await playground.close()
  })

  test.each(samples.filter(({ id }) => id !== 'nitf').map(({ id }) => id))(
    'the right words of the sample %s are marked',
    async (id) => {
      const playground = await open(`#sample=${id}`)
      expect(await playground.marks()).toEqual(expectedMarks(copyOf(id)))
      await playground.close()
    },
  )

  test('marks follow what is typed', async () => {
    const playground = await open('#zone=Europe/Oslo')
    const { page } = playground
    const first = 'Gate opens\n\n“It holds,” said Mara Lind.'
    await page.locator('#copy').pressSequentially(first)
    await playground.settled()
    expect(await playground.marks()).toEqual(expectedMarks(first))
    const more = '\n\nOlav Brandt told reporters that it leaked. “A little,” he added.'
    await page.locator('#copy').pressSequentially(more)
    await playground.settled()
    expect(await playground.marks()).toEqual(expectedMarks(first + more))
    await page.fill('#copy', first.replace('holds', 'held, all night'))
    await playground.settled()
    expect(await playground.marks()).toEqual(expectedMarks(first.replace('holds', 'held, all night')))
    expect(await page.locator('.speaker h3').allTextContents()).toEqual(['Mara Lind'])
    await playground.close()
  })

  test('a document in another format is read as what it is', async () => {
    const playground = await open('#sample=nitf')
    const { page } = playground
    expect(await page.locator('#status').textContent()).toMatch(/^Read as NITF · 2 speakers · 3 quotations/)
    expect(await page.locator('.speaker h3').allTextContents()).toEqual(['Maren Tolvik', 'Petra Lund-Okoye'])
    await playground.fill('<nitf><body>')
    expect(await page.locator('#reading .empty').textContent()).toMatch(/line 1/)
    await playground.close()
  })

  test('options change the reading, and what is wrong with one is told beside it', async () => {
    const playground = await open('#sample=doubt')
    const { page } = playground
    await page.click('#options summary')
    await page.fill('#option-zone', 'Europe/Ostrevik')
    await page.selectOption('#option-order', 'day-first')
    await playground.settled()
    expect(await page.locator('#problem-zone').textContent()).toBe('There is no such time zone: Europe/Ostrevik')
    expect(await page.getAttribute('#option-zone', 'aria-invalid')).toBe('true')
    await page.fill('#option-zone', 'America/Chicago')
    await playground.settled()
    expect(await page.locator('#problem-zone').textContent()).toBe('')
    await playground.open('facts')
    expect(await page.locator('.facts').textContent()).toContain('2031-05-05T00:28:00.000Z')
    expect(playground.told).toEqual([])
    await playground.close()
  })
})

describe('ways into the text', () => {
  test('a quotation leads to its place in the text and in the copy', async () => {
    const playground = await open('#sample=harbour')
    const { page } = playground
    const saying = page.locator('.saying', { hasText: 'It is not charity' })
    await saying.click()
    expect(await page.evaluate(selection)).toBe('“It is not charity,”')
    expect(await page.evaluate('document.activeElement.id')).toBe('copy')
    expect((await page.locator('.lit').allTextContents()).join(' | ')).toMatch(/^“It is not charity,” | he | added | /)
    await saying.press('Enter')
    expect(await page.evaluate(selection)).toBe('“It is not charity,”')
    expect(await page.evaluate('document.activeElement.dataset.quote')).toBe('8')
    expect(await page.locator('#card').textContent()).toMatch(/^Joaquim Asante-Berg.*“he”, a pronoun.*“added”, of add/)
    await page.keyboard.press('Escape')
    expect(await page.locator('#card').isVisible()).toBe(false)
    await page.locator('mark.source', { hasText: 'Petra Lund-Okoye' }).click()
    expect(await page.evaluate(selection)).toMatch(/^Petra Lund-Okoye, a skipper/)
    await playground.close()
  })

  test('an issue leads to its place', async () => {
    const playground = await open('#sample=doubt&tab=issues')
    const { page } = playground
    await page.locator('.told', { hasText: 'place-ambiguous' }).getByRole('button').click()
    expect(await page.evaluate(selection)).toBe('SPRINGFIELD —')
    await playground.close()
  })

  test('all of it is reached with the keyboard alone', async () => {
    const playground = await open('#sample=harbour')
    const { page } = playground
    const at = () => page.evaluate<string>('document.activeElement.id || document.activeElement.className')
    const seen = new Set<string>()
    for (let press = 0; press < 60 && !seen.has('tab-speakers'); press++) {
      await page.keyboard.press('Tab')
      seen.add(await at())
    }
    for (const id of ['skip', 'share', 'theme', 'sample', 'copy', 'reading', 'badge colour-1', 'tab-speakers'])
      expect([...seen]).toContain(id)
    await page.keyboard.press('ArrowRight')
    expect(await at()).toBe('tab-facts')
    await page.keyboard.press('End')
    expect(await at()).toBe('tab-formats')
    await page.keyboard.press('Tab')
    expect(await at()).toBe('tab-article')
    await page.keyboard.press('ArrowLeft')
    expect(await at()).toBe('tab-web-annotation')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await playground.settled()
    expect(await at()).toBe('tab-ninjs-3.1')
    expect(await page.locator('[role=tab][aria-selected=true]').allTextContents()).toEqual(['Formats', 'ninjs 3.1'])
    expect(await page.locator('#output').textContent()).toContain('"standard"')
    for (let press = 0; press < 4 && (await at()) !== 'output'; press++) await page.keyboard.press('Tab')
    expect(await at()).toBe('output')
    await playground.close()
  })
})

describe('formats', () => {
  test('each is written in its tab, copied and kept as a file', async () => {
    const playground = await open('#sample=harbour&tab=formats', clipboard)
    const { page } = playground
    for (const { id, label, ending } of outputFormats) {
      await playground.open('formats', id)
      const output = (await page.locator('#output').textContent()) ?? ''
      expect(output.length, label).toBeGreaterThan(500)
      expect(output, label).toMatch(
        { json: /^\{/, xml: /^<\?xml/, html: /^<(?:!doctype|article)/i, md: /^---/, txt: /./ }[ending],
      )
      await page.click('#copy-output')
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(output)
      expect(await page.locator('.told-count').textContent()).toMatch(/^(?:Nothing is lost|\d+ notes?)$/)
    }
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-output')])
    expect(download.suggestedFilename()).toBe('article-web-annotation.json')
    expect(playground.told).toEqual([])
    await playground.close()
  })
})

describe('what fails', () => {
  test('a worker that does not start is told of, and the next change starts another', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    let times = 0
    await page.route('**/worker.js', (route) => (times++ === 0 ? route.abort() : route.continue()))
    await page.goto(server.address)
    await page.getByText('This could not be read: The worker could not be started.').waitFor()
    await page.fill('#copy', 'Gate opens\n\n“It holds,” said Mara Lind.')
    await page.locator('#reading .headline').waitFor()
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
    expect(times).toBe(2)
    await context.close()
  })

  test('a format that was left before it was written is waited for no longer', async () => {
    const playground = await open()
    await playground.page.evaluate(
      'document.getElementById("tab-formats").click(), document.getElementById("tab-speakers").click()',
    )
    await playground.settled()
    expect(playground.told).toEqual([])
    await playground.close()
  })

  test('a browser that cannot compress is told so, and reads on', async () => {
    const context = await browser.newContext()
    await context.addInitScript('delete globalThis.CompressionStream, delete globalThis.DecompressionStream')
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(`${server.address}#copy=S0wGAA`)
    await page.getByText('This browser cannot read the copy in a link.').waitFor()
    await page.fill('#copy', 'Gate opens\n\n“It holds,” said Mara Lind.')
    await page.locator('#reading .headline').waitFor()
    await page.click('#share')
    await page.getByText('This browser cannot put copy into a link.').waitFor()
    await page.waitForFunction('location.hash === ""')
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('links', () => {
  test('a link that was copied shows the same in a new page', async () => {
    const playground = await open('', clipboard)
    const { page } = playground
    await playground.fill('Gate opens\n\n“It holds — all night 🌊,” said Mara Lind.\n')
    await page.click('#options summary')
    await page.fill('#option-zone', 'America/New_York')
    await page.fill('#option-language', 'en-US')
    await page.selectOption('#option-profile', 'reuters')
    await playground.open('formats', 'json-ld')
    await page.click('#share')
    await page.locator('#status', { hasText: 'copied' }).waitFor()
    const link = await page.evaluate<string>('navigator.clipboard.readText()')
    const other = await PlaygroundPage.open(browser, link)
    expect(await other.page.inputValue('#copy')).toBe(await page.inputValue('#copy'))
    for (const field of ['#option-zone', '#option-language', '#option-profile'])
      expect(await other.page.inputValue(field)).toBe(await page.inputValue(field))
    expect(await other.page.locator('#output').textContent()).toBe(await page.locator('#output').textContent())
    expect(await other.marks()).toEqual(await playground.marks())
    expect(other.told).toEqual([])
    await other.close()
    await playground.close()
  })

  test('the address follows what is shown, and adds nothing to the history', async () => {
    const playground = await open('#sample=harbour')
    const { page } = playground
    await playground.open('issues')
    await page.selectOption('#sample', 'hearing')
    await page.waitForURL('**/#sample=hearing&tab=issues')
    expect(await page.evaluate('history.length')).toBe(2)
    await page.evaluate('location.hash = "#sample=ferry"')
    await page.locator('#reading .headline', { hasText: 'Ferry returns' }).waitFor()
    await playground.close()
  })

  test.each(['#copy=%%%', '#copy=AAAA', '#sample=none', '#copy=S0ktLlEoSa0oUSgoyi9I'])(
    'the broken link %s gives an empty page that says so',
    async (fragment) => {
      const playground = await open(fragment)
      const { page } = playground
      expect(await page.getByRole('alert').filter({ hasText: 'link' }).textContent()).toMatch(/\.$/)
      expect(await page.inputValue('#copy')).toBe('')
      expect(playground.told).toEqual([])
      await playground.fill('“It holds,” said Mara Lind.')
      expect(await page.locator('#notice').isVisible()).toBe(false)
      expect(await page.locator('.speaker').count()).toBe(1)
      await playground.close()
    },
  )
})

describe('200 kB', () => {
  const long = samples
    .filter(({ id }) => id !== 'nitf')
    .map(({ copy }) => copy)
    .join('\n\n')
  const big = Array.from({ length: 40 }, (_, at) => `${at}\n\n${long}`)
    .join('\n\n')
    .slice(0, 200_000)

  test('are pasted, read and shown in every tab without a task of 100 ms in the page', async () => {
    expect(big.length).toBe(200_000)
    // what else the machine does makes tasks longer, never shorter: the best of a few is looked at
    let best: number[] = [Number.POSITIVE_INFINITY]
    for (let round = 0; round < 5 && Math.max(0, ...best) > 100; round++) {
      const playground = await open('#tab=speakers', clipboard)
      const { page } = playground
      await playground.clip(big)
      await page.focus('#copy')
      await page.evaluate('playground.longTasks()')
      await playground.paste()
      await playground.settled()
      for (const [tab, format] of [['facts'], ['issues'], ['formats', 'article'], ['formats', 'html']] as const)
        await playground.open(tab, format)
      expect(await page.locator('#long-copy').textContent()).toBe(big)
      expect(Object.keys(await playground.marks()).length).toBeGreaterThan(300)
      const tasks = await page.evaluate<number[]>('playground.longTasks()')
      if (Math.max(0, ...tasks) < Math.max(...best)) best = tasks
      await playground.close()
    }
    expect(best.filter((duration) => duration > 100)).toEqual([])
  })

  test('are read again when something else is pasted, and open for edits', async () => {
    const playground = await open('#tab=speakers', clipboard)
    const { page } = playground
    await playground.clip(big)
    await page.focus('#copy')
    await playground.paste()
    await playground.settled()
    expect(await page.locator('#long-told').textContent()).toBe('200,000 characters')
    await page.locator('.saying').nth(2).click()
    expect(await page.evaluate('getSelection().toString().length')).toBeGreaterThan(10)
    await playground.clip('“It holds,” said Mara Lind.')
    await page.focus('#long-copy')
    await playground.paste()
    await playground.settled()
    expect(await page.inputValue('#copy')).toBe('“It holds,” said Mara Lind.')
    await playground.clip(big)
    await page.focus('#copy')
    await playground.paste()
    await page.click('#long-edit')
    expect(await page.inputValue('#copy')).toHaveLength(big.length + '“It holds,” said Mara Lind.'.length)
    expect(playground.told).toEqual([])
    await playground.close()
  })
})

describe('hostile copy', () => {
  test('would meet the policy of the page, which lets nothing run or be loaded from elsewhere', async () => {
    const playground = await open()
    const broken = await playground.page.evaluate(`new Promise((resolve) => {
      const broken = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'attacked()'
      document.body.append(script)
      document.body.setAttribute('onclick', 'attacked()')
      document.body.click()
      new Image().src = 'https://evil.example/a.png'
      fetch('https://evil.example/').catch(() => setTimeout(() => resolve(broken.sort()), 100))
    })`)
    expect(broken).toEqual(['connect-src', 'img-src', 'script-src-attr', 'script-src-elem'])
    await playground.close()
  })

  const wrapped = attacks.map((attack) => `“${attack},” said Mara ${attack} Lind, the ${attack}.`)
  const texts = [
    ['as the text', `${attacks[0]}\n\n${wrapped.join('\n\n')}`],
    [
      'as copy',
      `Gate ${attacks[1]} opens\n\nBy ${attacks[2]} Norrby\n\nOSTREVIK (${attacks[3]}) — ${wrapped.join('\n\n')}`,
    ],
    [
      'as a page',
      `<!doctype html><title>x</title><article><h1>Gate</h1>${attacks.map((one) => `<p>It was ${one}</p>`).join('')}`,
    ],
    [
      'in JSON',
      JSON.stringify({ schemaVersion: 1, body: [{ type: 'paragraph', text: wrapped.join(' ') }], quotes: [] }),
    ],
  ] as const

  test.each(texts)('%s runs nothing, loads nothing and adds nothing, in any tab', async (_, text) => {
    const playground = await open()
    const { page } = playground
    const ran: string[] = []
    await page.exposeFunction('attacked', () => void ran.push('attacked'))
    const names = new Set<string>()
    const look = async () => {
      for (const name of await page.evaluate<string[]>('playground.names()')) names.add(name)
    }
    for (const tab of ['facts', 'issues', 'formats', 'speakers']) {
      await playground.open(tab)
      await look()
    }
    const known = new Set([...names, 'details open', 'h3', 'span style', 'option'])
    await playground.fill(text)
    for (const { id } of outputFormats) {
      await playground.open('formats', id)
      expect(await page.locator('.told-count').textContent()).not.toContain('could not')
      await look()
    }
    for (const tab of ['facts', 'issues', 'speakers']) {
      await playground.open(tab)
      await look()
    }
    expect([...names].filter((name) => !known.has(name) && name !== 'code' && name !== 'ul')).toEqual([])
    expect(ran).toEqual([])
    expect(playground.told).toEqual([])
    expect(playground.requests.filter((url) => !url.startsWith(server.address))).toEqual([])
    await playground.close()
  })
})
