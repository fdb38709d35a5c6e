import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'

/** What the browser made of some HTML. */
export interface Look {
  /** By name; with the namespace before it where that is not HTML's. */
  elements: string[]
  /** `img src` */
  attributes: string[]
  /** `href https:`, as the browser resolves them. */
  addresses: string[]
  /** `class headline` */
  values: string[]
  style: string
}

/** What may be loaded: the pictures and media of an article, from the web. */
const loaded = new Set(['image', 'media'])

const inPage = fileURLToPath(new URL('./in-page.js', import.meta.url))

/** A page that runs whatever it is given, without a policy, and notes what ran. */
export class WatchedPage {
  /** Scripts that ran: they called `attacked()`, opened a dialog or a window, or went elsewhere. */
  readonly hits: string[] = []
  /** What was asked of the network, other than pictures and media. */
  readonly requests: string[] = []
  readonly #documents: Map<string, string>
  readonly #server: Server
  readonly #page: Page

  private constructor(page: Page, server: Server, documents: Map<string, string>) {
    this.#page = page
    this.#server = server
    this.#documents = documents
  }

  static async open(browser: Browser): Promise<WatchedPage> {
    const documents = new Map([['/', '<!doctype html><meta charset="utf-8"><title>Watched</title><body>']])
    const server = await serve(documents)
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const context = await browser.newContext()
    const page = await context.newPage()
    const watched = new WatchedPage(page, server, documents)
    await context.exposeBinding('attacked', ({ frame }) => {
      watched.hits.push(frame.url())
    })
    page.on('dialog', (dialog) => {
      watched.hits.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    context.on('page', (popup) => {
      watched.hits.push(`window ${popup.url()}`)
      void popup.close()
    })
    context.on('request', (request) => {
      const url = request.url()
      const isOwn = url.startsWith(origin) && documents.has(new URL(url).pathname)
      if (!isOwn && !(loaded.has(request.resourceType()) && /^https?:/.test(url)))
        watched.requests.push(`${request.resourceType()} ${url}`)
    })
    await context.addInitScript({ path: inPage })
    await page.goto(`${origin}/`)
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) watched.hits.push(`went to ${frame.url()}`)
    })
    return watched
  }

  /** Sets each into an element of the page, twice: as given, and as the browser writes it. */
  async fragments(list: readonly string[]): Promise<Look[]> {
    return this.#page.evaluate(`rendering.fragments(${JSON.stringify(list)})`)
  }

  /** Loads each as a page. */
  async documents(list: readonly string[]): Promise<Look[]> {
    const addresses = list.map((html, at) => {
      this.#documents.set(`/document/${at}`, html)
      return `/document/${at}`
    })
    const { looks, places } = await this.#page.evaluate<{ looks: Look[]; places: string[] }>(
      `rendering.documents(${JSON.stringify(addresses)})`,
    )
    for (const [at, place] of places.entries())
      if (place !== addresses[at]) this.hits.push(`${addresses[at]} went to ${place}`)
    return looks
  }

  async close(): Promise<void> {
    await this.#page.context().close()
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

/** Serves documents on this machine. The encoding of each is that which it names itself. */
async function serve(documents: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const body = documents.get(url)
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html', 'cache-control': 'no-store' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
