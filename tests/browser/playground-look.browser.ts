import axe from 'axe-core'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

const phone = { width: 360, height: 740 }

const looks: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['light on a phone', { colorScheme: 'light', viewport: phone, hasTouch: true }],
  ['dark on a phone', { colorScheme: 'dark', viewport: phone, hasTouch: true }],
]

/** States of the page that differ in what is shown. */
const fragments = [
  '#sample=hearing',
  '#sample=harbour&tab=facts',
  '#sample=doubt&tab=issues&zone=Europe/Ostrevik',
  '#sample=ferry&tab=formats&format=nitf',
  '#sample=none',
]

const names = 'W'.repeat(300)
const awkward = [
  `Gate ${names}\n\nBy ${names}\n\n“It holds,” said Mara ${names}, the ${names}.`,
  `OSTREVIK (Example News) — “${'long'.repeat(2000)},” said Mara Lind.`,
  'ترام الليل\n\n“يصمد الباب”، قالت مارا ليند. “It holds,” said Mara Lind.\n\nשער הים נסגר.',
  'x'.repeat(50_000),
]

describe.each(looks)('%s', (_, options) => {
  test('axe finds nothing serious', async () => {
    for (const fragment of fragments) {
      const { page, close } = await opened(fragment, options)
      if (fragment.includes('harbour')) await page.locator('.badge').first().focus()
      if (fragment.includes('ferry')) await page.click('.losses summary')
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(serious.map(({ id, nodes }) => [fragment, id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([])
      await close()
    }
  })

  test('nothing is wider than the page', async () => {
    const { page, playground, close } = await opened('#tab=speakers', options)
    const width = await page.evaluate('innerWidth')
    for (const copy of awkward) {
      await playground.fill(copy)
      for (const tab of ['facts', 'issues', 'formats', 'speakers']) {
        await playground.open(tab)
        expect(await page.evaluate('document.documentElement.scrollWidth'), tab).toBe(width)
      }
    }
    await close()
  })
})

test('the theme is that of the system until one is chosen, and the choice is kept', async () => {
  const { page, playground, close } = await opened('', { colorScheme: 'light' })
  const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
  const light = await background()
  await page.click('#theme')
  const dark = await background()
  expect(dark).not.toBe(light)
  await page.reload()
  await playground.settled()
  expect(await background()).toBe(dark)
  expect(await page.getAttribute('#theme', 'aria-pressed')).toBe('true')
  await close()
})

test('without scripts the page says what it needs', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(server.address)
  expect(await page.locator('noscript').textContent()).toContain('needs JavaScript')
  await context.close()
})

async function opened(fragment: string, options: BrowserContextOptions) {
  const playground = await PlaygroundPage.open(browser, server.address + fragment, options)
  return { playground, page: playground.page, close: () => playground.close() }
}
