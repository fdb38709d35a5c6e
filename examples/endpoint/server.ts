import { serve } from '@hono/node-server'
import type { Article } from 'wirecopy'
import { createApp } from './app.js'

const port = Number(process.env.PORT ?? 3000)

/** Put your store here. */
async function save(article: Article): Promise<void> {
  console.log(`saved: ${article.headline ?? 'no headline'}`)
}

const server = serve({ fetch: createApp(save).fetch, port }, (info) => console.log(`listening on port ${info.port}`))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close())
