import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSpeakerTally, writeSpeakersPage } from 'wirecopy/archive'
import { articleOf } from '../archive/speakers/speaking.js'
import { attacks } from '../formats/html/attacks.data.js'
import { startChromium } from './chromium.js'

let browser: Browser

beforeAll(async () => {
  browser = await startChromium()
})

afterAll(async () => {
  await browser?.close()
})

const tally = createSpeakerTally()
tally.add(
  articleOf(
    ['Mara Lind', 'Olav Brandt', 'Ines Falk'].map((name) => ({ name, names: [name, 'the mayor'] })),
    '2031-05-01',
  ),
)
tally.add(
  articleOf(
    [
      { name: 'Olav Brandt', type: 'indirect' },
      { name: 'officials', kind: 'group' },
    ],
    '2031-07-01',
  ),
)
const html = writeSpeakersPage(tally.result())

/** A page, and what went wrong or was asked for in it. */
async function open(content: string, options: BrowserContextOptions = {}): Promise<{ page: Page; told: string[] }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const told: string[] = []
  page.on('console', (message) => told.push(message.text()))
  page.on('pageerror', (error) => told.push(error.message))
  page.on('request', (request) => told.push(request.url()))
  await page.setContent(content)
  return { page, told }
}

const namesIn = (page: Page) => page.locator('.listing tbody tr:visible :is(th, summary) > bdi').allTextContents()

test('the table is sorted and searched with the keyboard', async () => {
  const { page, told } = await open(html)
  expect(await namesIn(page)).toEqual(['Olav Brandt', 'Ines Falk', 'Mara Lind', 'officials'])
  await page.getByRole('button', { name: 'Speaker' }).press('Enter')
  expect(await namesIn(page)).toEqual(['Ines Falk', 'Mara Lind', 'officials', 'Olav Brandt'])
  await page.getByRole('button', { name: 'Speaker' }).press('Enter')
  expect((await namesIn(page))[0]).toBe('Olav Brandt')
  expect(await page.locator('[aria-sort]').allTextContents()).toEqual(['Speaker'])
  await page.getByLabel('Find').fill('LIND')
  expect(await namesIn(page)).toEqual(['Mara Lind'])
  await page.getByLabel('Find').fill('')
  await page.getByRole('combobox').selectOption('group')
  expect(await namesIn(page)).toEqual(['officials'])
  expect(told).toEqual([])
  await page.context().close()
})

test('without scripts the page is all there, and has no tools that do nothing', async () => {
  const { page } = await open(html, { javaScriptEnabled: false })
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByLabel('Find').count()).toBe(0)
  expect(await page.getByRole('img').count()).toBe(4)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.getByRole('region').count()).toBeGreaterThan(5)
  await page.context().close()
})

test('nothing is wider than a phone', async () => {
  const long = createSpeakerTally()
  for (const day of ['0800-01-01', '2031-01-01'])
    long.add(
      articleOf(
        ['W'.repeat(3000), 'Ω '.repeat(90), '\u202Emirrored', ...attacks.slice(0, 20)].map((name) => ({ name })),
        day,
      ),
    )
  const { page } = await open(writeSpeakersPage(long.result()), { viewport: { width: 320, height: 640 } })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
  await page.context().close()
})

test('no attack runs, loads or adds anything', async () => {
  const hostile = createSpeakerTally()
  for (const name of attacks)
    hostile.add(articleOf([{ name, names: [name, `the ${name}`], roles: [{ text: name, organization: name }] }]))
  const table = hostile.result()
  const { page, told } = await open(writeSpeakersPage(table, { title: attacks.join(' ') }))
  expect(told).toEqual([])
  const names = await page.evaluate(
    "[...new Set([...document.querySelectorAll('*')].map((one) => one.localName))].sort()",
  )
  const known =
    'b bdi body button caption dd details div dl dt figcaption figure h1 h2 h3 head header html i input label li main meta ol option output p script section select small span strong style summary svg table tbody td th thead title tr ul'
  expect((names as string[]).filter((name) => !known.split(' ').includes(name))).toEqual([])
  expect(await page.locator('script').count()).toBe(1)
  await page.context().close()
})
