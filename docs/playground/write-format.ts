import type { Article, Issue } from 'wirecopy'
import type { OutputFormatId } from './output-formats.js'

type Write = (article: Article, copy: string | undefined) => { output: unknown; issues: Issue[] }

/** What feeds cannot be without. */
const feed = { title: 'Playground', link: 'https://example.org/' }

/** Only the one that is asked for is loaded. */
const writers: Record<OutputFormatId, () => Promise<Write>> = {
  article: async () => (article) => ({ output: article, issues: [] }),
  'ninjs-3.1': async () => {
    const { writeNinjs } = await import('wirecopy/ninjs')
    return (article) => writeNinjs(article, { version: '3.1' })
  },
  'ninjs-2.2': async () => {
    const { writeNinjs } = await import('wirecopy/ninjs')
    return (article) => writeNinjs(article, { version: '2.2' })
  },
  nitf: async () => {
    const { writeNitf } = await import('wirecopy/nitf')
    return (article) => writeNitf(article)
  },
  'newsml-g2': async () => {
    const { writeNewsmlG2 } = await import('wirecopy/newsml-g2')
    return (article) => writeNewsmlG2(article)
  },
  'newsml-g2-nitf': async () => {
    const { writeNewsmlG2 } = await import('wirecopy/newsml-g2')
    return (article) => writeNewsmlG2(article, { payload: 'nitf' })
  },
  'json-ld': async () => {
    const { writeJsonLd } = await import('wirecopy/json-ld')
    return (article) => writeJsonLd(article)
  },
  html: async () => {
    const { writeHtml } = await import('wirecopy/html')
    return (article) => writeHtml(article)
  },
  'html-page': async () => {
    const { writeHtml } = await import('wirecopy/html')
    return (article) => writeHtml(article, { document: true, microdata: true, highlight: true })
  },
  markdown: async () => {
    const { writeMarkdown } = await import('wirecopy/markdown')
    return (article) => writeMarkdown(article)
  },
  'plain-text': async () => {
    const { writePlainText } = await import('wirecopy/plain-text')
    return (article) => writePlainText(article)
  },
  ap: () => inStyle('ap'),
  reuters: () => inStyle('reuters'),
  'interfax-ukraine': () => inStyle('interfax-ukraine'),
  'press-release': () => inStyle('press-release'),
  rss: async () => {
    const { writeRss } = await import('wirecopy/feeds')
    return (article) => writeRss([article], feed)
  },
  atom: async () => {
    const { writeAtom } = await import('wirecopy/feeds')
    return (article) => writeAtom([article], feed)
  },
  'json-feed': async () => {
    const { writeJsonFeed } = await import('wirecopy/feeds')
    return (article) => writeJsonFeed([article], feed)
  },
  'web-annotation': async () => {
    const { writeWebAnnotations } = await import('wirecopy/web-annotation')
    return (article, copy) => writeWebAnnotations(article, copy === undefined ? {} : { copy })
  },
}

async function inStyle(style: 'ap' | 'reuters' | 'interfax-ukraine' | 'press-release'): Promise<Write> {
  const { writePlainText } = await import('wirecopy/plain-text')
  return (article) => writePlainText(article, { style })
}

/** An article in a format, as a text; `copy` is what it was read from, where it has places in it. */
export async function writeFormat(format: OutputFormatId, article: Article, copy: string | undefined) {
  const write = await writers[format]()
  const { output, issues } = write(article, copy)
  return { output: typeof output === 'string' ? output : JSON.stringify(output, null, 2), issues }
}
