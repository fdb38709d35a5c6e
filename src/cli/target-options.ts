import { Option } from 'commander'
import { createArticle } from '../index.js'
import { type Target, type TargetOptions, targetFormats, targets, type WriteArticles } from './targets.js'

/** An option of writers as the command line has it. A value that the library would refuse is refused with the hint. */
interface Flag {
  flags: string
  about: string
  hint?: string
  choices?: readonly string[]
}

const flags: Readonly<Record<keyof TargetOptions, Flag>> = {
  version: { flags: '--ninjs-version <version>', about: 'which ninjs, 3.1 unless told', choices: ['3.1', '2.2'] },
  payload: { flags: '--payload <kind>', about: 'text in NewsML-G2, xhtml unless told', choices: ['xhtml', 'nitf'] },
  id: { flags: '--id <id>', about: 'identifier of an article that has none, best a URI', hint: 'Give a URI.' },
  versionCreated: {
    flags: '--version-created <time>',
    about: 'when the version was made, as 2025-04-16T04:30:00Z, if nothing says so',
    hint: 'Give a time with an offset, such as 2025-04-16T04:30:00Z.',
  },
  provider: {
    flags: '--provider <name>',
    about: 'who supplies the article, if nothing says so',
    hint: 'Give a name.',
  },
  document: { flags: '--document', about: 'HTML: a whole page with a style sheet' },
  microdata: { flags: '--microdata', about: 'HTML: with microdata of schema.org' },
  highlight: { flags: '--highlight', about: 'HTML: with a number and a colour for each speaker' },
  frontMatter: { flags: '--no-front-matter', about: 'Markdown: the text alone' },
  generator: {
    flags: '--generator <name>',
    about: 'Markdown: the generator that is to hold back what may not go out',
    choices: ['hugo', 'jekyll'],
  },
  style: {
    flags: '--style <house>',
    about: 'plain text: the house whose style it is set in',
    choices: ['ap', 'reuters', 'interfax-ukraine', 'press-release'],
  },
  columns: {
    flags: '--columns <number>',
    about: 'plain text: at how many columns lines are broken',
    hint: 'Give a whole number from 20 to 1000.',
  },
  title: { flags: '--title <text>', about: 'feeds: what the feed is called', hint: 'Give a title.' },
  link: { flags: '--link <address>', about: 'feeds: the site that the feed is of', hint: 'Give an address.' },
  feedUrl: { flags: '--feed-url <address>', about: 'feeds: where the feed itself is', hint: 'Give an address.' },
}

const names = Object.keys(flags) as (keyof TargetOptions)[]

/** The options of a command for what it writes. */
export function targetOptions(of: readonly (keyof TargetOptions)[] = names): Option[] {
  return of.map((name) => {
    const { flags: words, about, choices } = flags[name]
    const option = new Option(words, about)
    return choices === undefined ? option : option.choices(choices)
  })
}

/** The writer of a format with what the command line says; `refuse` gets what is wrong with that. */
export async function writerOf(
  target: Target,
  given: Readonly<Record<string, unknown>>,
  refuse: (message: string) => never,
): Promise<WriteArticles> {
  const { options: known, needed, load } = targetFormats[target]
  const write = await load()
  const options: Record<string, unknown> = {}
  const least = needed === undefined ? {} : { [needed]: needed }
  for (const name of names) {
    const { flags: words, hint } = flags[name]
    const [flag = ''] = words.split(' ')
    const value = given[name === 'version' ? 'ninjsVersion' : name]
    if (value === undefined || (name === 'frontMatter' && value === true)) continue
    if (!known.includes(name)) refuse(`option '${flag}' is for --to ${targetsWith(name)}, not ${target}`)
    const option = { [name]: name === 'columns' ? Number(value) : value }
    try {
      write([createArticle({})], { ...least, ...option })
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error
      refuse(`option '${flag}' argument '${value}' is invalid. ${hint}`)
    }
    Object.assign(options, option)
  }
  if (needed !== undefined && options[needed] === undefined)
    refuse(`option '${flags[needed].flags}' is needed for --to ${target}`)
  return (articles) => write(articles, options)
}

function targetsWith(name: keyof TargetOptions): string {
  return targets.filter((target) => targetFormats[target].options.includes(name)).join(', ')
}
