/** A format that an article is shown in. */
export interface OutputFormat {
  id: string
  label: string
  /** How the name of a file with it ends. */
  ending: 'json' | 'xml' | 'html' | 'md' | 'txt'
}

/** In the order of the tabs. */
export const outputFormats = [
  { id: 'article', label: 'Article JSON', ending: 'json' },
  { id: 'ninjs-3.1', label: 'ninjs 3.1', ending: 'json' },
  { id: 'ninjs-2.2', label: 'ninjs 2.2', ending: 'json' },
  { id: 'nitf', label: 'NITF', ending: 'xml' },
  { id: 'newsml-g2', label: 'NewsML-G2', ending: 'xml' },
  { id: 'newsml-g2-nitf', label: 'NewsML-G2 with NITF', ending: 'xml' },
  { id: 'json-ld', label: 'JSON-LD', ending: 'json' },
  { id: 'html', label: 'HTML', ending: 'html' },
  { id: 'html-page', label: 'HTML page', ending: 'html' },
  { id: 'markdown', label: 'Markdown', ending: 'md' },
  { id: 'plain-text', label: 'Plain text', ending: 'txt' },
  { id: 'ap', label: 'AP style', ending: 'txt' },
  { id: 'reuters', label: 'Reuters style', ending: 'txt' },
  { id: 'interfax-ukraine', label: 'Interfax-Ukraine style', ending: 'txt' },
  { id: 'press-release', label: 'Press release', ending: 'txt' },
  { id: 'rss', label: 'RSS', ending: 'xml' },
  { id: 'atom', label: 'Atom', ending: 'xml' },
  { id: 'json-feed', label: 'JSON Feed', ending: 'json' },
  { id: 'web-annotation', label: 'Web annotations', ending: 'json' },
] as const satisfies OutputFormat[]

export type OutputFormatId = (typeof outputFormats)[number]['id']
