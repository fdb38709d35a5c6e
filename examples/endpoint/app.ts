import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { parseArticle } from 'wirecopy'
import { Article } from 'wirecopy/article'

/** What is longer is turned away. */
const MOST_BYTES = 1_000_000

/** `POST /articles` takes an article as JSON, `POST /copy` copy as text; what is valid goes to `save`. */
export function createApp(save: (article: Article) => Promise<void>): Hono {
  const app = new Hono()

  app.use(
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (c) => c.json({ error: `The body has more than ${MOST_BYTES} bytes.` }, 413),
    }),
  )

  app.post('/articles', async (c) => {
    const text = await textOf(c)
    let json: unknown
    try {
      json = JSON.parse(text ?? '')
    } catch {
      return c.json({ error: 'The body is no JSON.' }, 400)
    }
    const result = Article.safeParse(json)
    if (!result.success) {
      const problems = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
      return c.json({ error: 'The article is not valid.', problems }, 422)
    }
    await save(result.data)
    return c.json({ headline: result.data.headline, quotes: result.data.quotes.length }, 201)
  })

  app.post('/copy', async (c) => {
    const copy = await textOf(c)
    if (copy === undefined) return c.json({ error: 'The body is no UTF-8.' }, 400)
    try {
      const { article, issues } = parseArticle(copy, { timeZone: c.req.query('timeZone') })
      await save(article)
      return c.json({ article, issues }, 201)
    } catch (error) {
      // such as a zone that does not exist; copy itself never throws
      if (error instanceof RangeError) return c.json({ error: error.message }, 400)
      throw error
    }
  })

  app.onError((error, c) => {
    console.error(error)
    return c.json({ error: 'Something went wrong here.' }, 500)
  })
  return app
}

/** The body, where it is UTF-8: `text()` would replace what is not. */
async function textOf(c: Context): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer())
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
