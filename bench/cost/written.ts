import type { Article } from 'wirecopy'
import { readAnpa } from 'wirecopy/anpa'
import { readFeed, writeAtom, writeJsonFeed, writeRss } from 'wirecopy/feeds'
import { readHtml, writeHtml } from 'wirecopy/html'
import { readIptc7901 } from 'wirecopy/iptc-7901'
import { readJsonLd, writeJsonLd } from 'wirecopy/json-ld'
import { writeMarkdown } from 'wirecopy/markdown'
import { readNewsmlG2, writeNewsmlG2 } from 'wirecopy/newsml-g2'
import { readNinjs, writeNinjs } from 'wirecopy/ninjs'
import { readNitf, writeNitf } from 'wirecopy/nitf'
import { writePlainText } from 'wirecopy/plain-text'
import { writeWebAnnotations } from 'wirecopy/web-annotation'

/** A format with its writer, to a text, and its reader where it has one. */
export interface Format {
  name: string
  /** What else reads and writes it. */
  syntax: 'XML' | 'JSON' | 'other'
  writer?: string
  write(article: Article): string
  reader?: string
  read?(document: string): unknown
}

const feed = { title: 'Example', link: 'https://example.org/', embargoed: true }
const json = (value: unknown) => JSON.stringify(value)

/** The old wires have no writer: their copy is put into its envelope. */
const iptcEnvelope = (text: string) =>
  `\u0001exa0062 3 i 211 ccccb   exa 061\r\n\nNorland/sea/\r\n\u0002${text}\r\n\u0003131137 GMT Nov 31 \r\n\u007f\n\u007f\u0004`
const anpaEnvelope = (text: string) =>
  `\u0016\u0016\u0001W2607\u001fnorth\r\nr a\u0013\u0011 BC-NL--Ostrevik   11-13 0420\r\n\u0002${text}\r\n\r\n\t   \u0003AP-WF-11-13-31 0745GMT<\r\n\u000c\r\n\u0004`
const copyOf = (article: Article, start: string) =>
  article.body.flatMap((block) => ('text' in block ? [start + block.text] : [])).join('\r\n')

export const formats: readonly Format[] = [
  {
    name: 'NITF',
    syntax: 'XML',
    writer: 'writeNitf',
    write: (article) => writeNitf(article).output,
    reader: 'readNitf',
    read: readNitf,
  },
  {
    name: 'NewsML-G2',
    syntax: 'XML',
    writer: 'writeNewsmlG2',
    write: (article) => writeNewsmlG2(article).output,
    reader: 'readNewsmlG2',
    read: readNewsmlG2,
  },
  {
    name: 'HTML',
    syntax: 'XML',
    writer: 'writeHtml',
    write: (article) => writeHtml(article).output,
    reader: 'readHtml',
    read: readHtml,
  },
  {
    name: 'RSS',
    syntax: 'XML',
    writer: 'writeRss',
    write: (article) => writeRss([article], feed).output,
    reader: 'readFeed of RSS',
    read: readFeed,
  },
  {
    name: 'Atom',
    syntax: 'XML',
    writer: 'writeAtom',
    write: (article) => writeAtom([article], feed).output,
    reader: 'readFeed of Atom',
    read: readFeed,
  },
  {
    name: 'JSON Feed',
    syntax: 'JSON',
    writer: 'writeJsonFeed',
    write: (article) => json(writeJsonFeed([article], feed).output),
    reader: 'readFeed of JSON Feed',
    read: readFeed,
  },
  {
    name: 'ninjs',
    syntax: 'JSON',
    writer: 'writeNinjs',
    write: (article) => json(writeNinjs(article).output),
    reader: 'readNinjs',
    read: readNinjs,
  },
  {
    name: 'JSON-LD',
    syntax: 'JSON',
    writer: 'writeJsonLd',
    write: (article) => json(writeJsonLd(article).output),
    reader: 'readJsonLd',
    read: readJsonLd,
  },
  {
    name: 'Web Annotation',
    syntax: 'JSON',
    writer: 'writeWebAnnotations',
    write: (article) => json(writeWebAnnotations(article, { source: 'https://example.org/a' }).output),
  },
  { name: 'Markdown', syntax: 'other', writer: 'writeMarkdown', write: (article) => writeMarkdown(article).output },
  { name: 'plain text', syntax: 'other', writer: 'writePlainText', write: (article) => writePlainText(article).output },
  {
    name: 'IPTC 7901',
    syntax: 'other',
    write: (article) => iptcEnvelope(copyOf(article, '')),
    reader: 'readIptc7901',
    read: readIptc7901,
  },
  {
    name: 'ANPA 1312',
    syntax: 'other',
    write: (article) => anpaEnvelope(copyOf(article, '\t   ')),
    reader: 'readAnpa',
    read: readAnpa,
  },
]
