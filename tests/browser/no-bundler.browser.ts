import { cpSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../package/app.js'
import { startChromium } from './chromium.js'

// examples/browser-page, with the packed package installed beside it, from a server that knows nothing but files

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
/** What the page could not load, and what went wrong in it. */
const faults: string[] = []
const asked: string[] = []
let app: App
let server: Server
let browser: Browser
let page: Page

beforeAll(async () => {
  app = createApp()
  cpSync('examples/browser-page', app.folder, { recursive: true })
  server = createServer(async ({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url
    const content = await readFile(join(app.folder, path)).catch(() => undefined)
    response.writeHead(content ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' })
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await startChromium()
  page = await browser.newPage()
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  page.on('response', (response) => response.ok() || faults.push(`${response.status()} ${response.url()}`))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => faults.push(message.text()))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  app?.remove()
})

const textsOf = (selector: string) => page.locator(selector).allTextContents()

test('shows who said what in the copy that it comes with', async () => {
  await page.waitForSelector('mark')
  expect(await textsOf('#headline')).toEqual(['Ferry late again'])
  expect(await textsOf('mark.direct')).toEqual(['“The fog was no worse than soup,”', '“We were late all the same.”'])
  expect(await textsOf('mark.indirect')).toEqual(['the ferry should have left at noon'])
  expect(await textsOf('#speakers li')).toEqual([
    'Olav Brandt: The fog was no worse than soup, We were late all the same.',
    'Mara Lind: the ferry should have left at noon',
  ])
})

test('reads anew what is typed, and takes none of it for HTML', async () => {
  const copy = 'Gate <b>opens</b>\n\n“It holds <img src=x onerror=alert(1)>,” said Maren Tolvik, an engineer.\n'
  await page.fill('#copy', copy)
  expect(await textsOf('#headline')).toEqual(['Gate <b>opens</b>'])
  expect(await textsOf('mark')).toEqual(['“It holds <img src=x onerror=alert(1)>,”'])
  expect(await page.locator('img, b').count()).toBe(0)
})

test('loads files of two packages, and each is found', () => {
  const packages = asked.flatMap((path) => /\/node_modules\/([\w-]+)\//.exec(path)?.[1] ?? [])
  expect([...new Set(packages)].sort()).toEqual(['date-fns-tz', 'wirecopy'])
  expect(faults).toEqual([])
})
