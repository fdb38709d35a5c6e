import { checkOptionNames } from '../../text/reading.js'

/** How Markdown is written. */
export interface WriteMarkdownOptions {
  /** Whether what is known of the article stands above the text as YAML; `true` unless told. */
  frontMatter?: boolean
  /** Whether embedded HTML is written as it was given, where it may run scripts; `false` unless told. */
  html?: boolean
}

const names = ['frontMatter', 'html'] as const

/** @throws TypeError for an unknown option or one that is neither true nor false. */
export function checkedOptions(options: WriteMarkdownOptions): Required<WriteMarkdownOptions> {
  checkOptionNames(options, names)
  for (const name of names) {
    const value: unknown = options[name]
    if (value !== undefined && typeof value !== 'boolean')
      throw new TypeError(`Option ${name} is neither true nor false: ${String(value)}`)
  }
  const { frontMatter = true, html = false } = options
  return { frontMatter, html }
}
