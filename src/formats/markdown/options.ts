import { checkOptionNames } from '../../text/reading.js'

/** How Markdown is written. */
export interface WriteMarkdownOptions {
  /** Whether what is known of the article stands above the text as YAML; `true` unless told. */
  frontMatter?: boolean
  /** Whether embedded HTML is written as it was given, where it may run scripts; `false` unless told. */
  html?: boolean
  /**
   * What makes a site of the page. Hugo is told that an article is held back by `draft` alone, as it warns of pages that
   * have `published` beside it, and Jekyll by `published` alone; unless told, both stand there.
   */
  generator?: 'hugo' | 'jekyll'
}

interface CheckedOptions {
  frontMatter: boolean
  html: boolean
  generator: 'hugo' | 'jekyll' | undefined
}

const switches = ['frontMatter', 'html'] as const
const generators: readonly unknown[] = ['hugo', 'jekyll']

/** @throws TypeError for an unknown option or one of the wrong type. */
export function checkedOptions(options: WriteMarkdownOptions): CheckedOptions {
  checkOptionNames(options, [...switches, 'generator'])
  for (const name of switches) {
    const value: unknown = options[name]
    if (value !== undefined && typeof value !== 'boolean')
      throw new TypeError(`Option ${name} is neither true nor false: ${String(value)}`)
  }
  const { frontMatter = true, html = false, generator } = options
  if (generator !== undefined && !generators.includes(generator))
    throw new TypeError(`Option generator is neither hugo nor jekyll: ${String(generator)}`)
  return { frontMatter, html, generator }
}
