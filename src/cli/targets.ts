import type { Article } from '../article/index.js'
import type { Written } from '../formats/shared/index.js'
import { createArticle, type Issue } from '../index.js'

/** What `convert` writes, as `--to` names it. */
export const targets = ['json', 'ninjs', 'nitf', 'newsml-g2', 'json-ld'] as const
export type Target = (typeof targets)[number]

/** What the command line says to writers. */
export interface TargetOptions {
  ninjsVersion?: '3.1' | '2.2' | undefined
  payload?: 'xhtml' | 'nitf' | undefined
  id?: string | undefined
  versionCreated?: string | undefined
  provider?: string | undefined
}

type Name = keyof TargetOptions

const formats: readonly Target[] = ['ninjs', 'nitf', 'newsml-g2', 'json-ld']
const optionTargets: Readonly<Record<Name, readonly Target[]>> = {
  ninjsVersion: ['ninjs'],
  payload: ['newsml-g2'],
  id: formats,
  versionCreated: formats,
  provider: formats,
}
/** As the library names the options; a value that it would refuse is refused with these. */
const hints: Readonly<Partial<Record<Name, string>>> = {
  id: 'Give a URI.',
  versionCreated: 'Give a time with an offset, such as 2025-04-16T04:30:00Z.',
  provider: 'Give a name.',
}

/** Writes an article: a text in formats of XML, else a value for JSON. */
export type WriteArticle = (article: Article) => Written<unknown>
type Given = Readonly<Record<string, string>>

/** The writer of a format; `refuse` gets what is wrong with the options. Only the writer asked for is loaded. */
export async function writerOf(
  target: Target,
  options: TargetOptions,
  refuse: (message: string) => never,
): Promise<WriteArticle> {
  const writer = await writers[target]()
  const given: Record<string, string> = {}
  for (const [key, value] of Object.entries(options)) {
    const name = key as Name
    if (value === undefined) continue
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    const { [name]: wanted } = optionTargets
    if (!wanted.includes(target)) refuse(`option '${flag}' is for --to ${wanted.join(', ')}, not ${target}`)
    const option = { [name === 'ninjsVersion' ? 'version' : name]: value }
    try {
      writer(createArticle({}), option)
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error
      refuse(`option '${flag}' argument '${value}' is invalid. ${hints[name]}`)
    }
    Object.assign(given, option)
  }
  return (article) => writer(article, given)
}

const writers: Readonly<Record<Target, () => Promise<(article: Article, options: Given) => Written<unknown>>>> = {
  json: async () => (article) => ({ output: article, issues: [] }),
  ninjs: async () => (await import('../formats/ninjs/index.js')).writeNinjs,
  nitf: async () => (await import('../formats/nitf/index.js')).writeNitf,
  'newsml-g2': async () => (await import('../formats/newsml-g2/index.js')).writeNewsmlG2,
  'json-ld': async () => (await import('../formats/json-ld/index.js')).writeJsonLd,
}

/** Writes each article; where there are several, issues say of which they are. */
export function writeAll(articles: readonly Article[], write: WriteArticle): { outputs: unknown[]; issues: Issue[] } {
  const written = articles.map(write)
  const isOne = articles.length === 1
  return {
    outputs: written.map(({ output }) => output),
    issues: written.flatMap(({ issues }, at) =>
      issues.map((issue) => (isOne ? issue : { ...issue, message: `Article ${at + 1}: ${issue.message}` })),
    ),
  }
}
