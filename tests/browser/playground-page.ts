import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const inPage = fileURLToPath(new URL('./playground-in-page.js', import.meta.url))

/** The playground in a browser, with what went wrong in it and what it asked for. */
export class PlaygroundPage {
  readonly page: Page
  /** Errors, messages of the console, dialogs and windows. */
  readonly told: string[] = []
  /** What was loaded. */
  readonly requests: string[] = []

  private constructor(page: Page) {
    this.page = page
    page.on('console', (message) => this.told.push(message.text()))
    page.on('pageerror', (error) => this.told.push(error.message))
    page.on('popup', (popup) => this.told.push(`window ${popup.url()}`))
    page.on('dialog', (dialog) => {
      this.told.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.context().on('request', (request) => this.requests.push(request.url()))
  }

  static async open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<PlaygroundPage> {
    const context = await browser.newContext(options)
    await context.addInitScript({ path: inPage })
    const opened = new PlaygroundPage(await context.newPage())
    await opened.page.goto(address)
    await opened.settled()
    return opened
  }

  /** Puts copy in the place of what is there, and waits until it is read and drawn. */
  async fill(copy: string): Promise<void> {
    await this.page.fill('#copy', copy)
    await this.settled()
  }

  /** Pastes what is in the clipboard into what has the focus. */
  async paste(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+v')
  }

  /** Puts a text into the clipboard. */
  async clip(text: string): Promise<void> {
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
  }

  /** Waits until nothing is asked of the worker and nothing is to be drawn. */
  async settled(): Promise<void> {
    await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  }

  async open(tab: string, format?: string): Promise<void> {
    await this.page.click(`#tab-${tab}`)
    if (format !== undefined) await this.page.click(`[id="tab-${format}"]`)
    await this.settled()
  }

  /** What is marked as each part of each quotation, put together again: `0 words`. */
  async marks(): Promise<Record<string, string>> {
    return this.page.evaluate('playground.marks()')
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }
}
