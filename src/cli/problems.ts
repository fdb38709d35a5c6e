import type { Article } from '../article/index.js'
import type { JsonItem } from './articles-in-json.js'

/** What is wrong with an article: `[0].body[2].text: Too small`. */
export type Checked = { article: Article } | { problems: string[] }

/** Checks a value by the schema of articles. The schemas are loaded here, and by no command that needs none. */
export async function checkArticle({ where, value }: JsonItem): Promise<Checked> {
  const { Article } = await import('../article/index.js')
  const result = Article.safeParse(value)
  if (result.success) return { article: result.data }
  return {
    problems: result.error.issues.map(({ path, message }) => {
      const inside = pathOf(path)
      const place = where.startsWith('line') && inside !== '' ? `${where}, ${inside}` : join(where, inside)
      return `${place === '' ? 'the article' : place}: ${message}`
    }),
  }
}

function join(where: string, inside: string): string {
  return where !== '' && /^[^[]/.test(inside) ? `${where}.${inside}` : where + inside
}

/** `body[2].marks[0].href` */
function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    if (!/^[\w$]+$/.test(name)) return `${text}[${JSON.stringify(name)}]`
    return text === '' ? name : `${text}.${name}`
  }, '')
}
