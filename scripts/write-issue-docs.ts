import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { IssueDeclarations, Severity } from '../src/text/index.js'
import { readDocComments } from './doc-comments.js'
import { isMain, report } from './report.js'

const page = 'docs/issues.md'

const opening = `# Issue codes

What a reader finds wrong, what it had to choose, and what a writer cannot write, they return as issues; nothing is thrown. Each has a
\`code\` to switch on, a \`severity\`, a \`message\` for people, and the place: a \`span\` into the text that was read or a \`path\` into an
article. This is the list of all codes, to look one up.

- \`error\`: something was not read.
- \`warning\`: a value is missing or may be wrong.
- \`info\`: a choice was made that someone may want to know of.

Codes are stable: a new release may add some, and removes or renames none without a major version.

This page is made from the declarations in the sources: \`npm run docs:issues\`.
`

const closing = `
## Next

- [How accurate it is](accuracy.md): how often what is read is right.
- [Reading wire copy](wire.md) and [Quotes and speakers](quotes.md): what is read, and by which rules.
`

/** What a section is called, and whose codes it has. */
const sections: Record<string, readonly [title: string, about: string]> = {
  archive: [
    'Archives',
    'The `error` of records that hold no article: [archives](archives.md). As data: `archiveIssues` of `wirecopy/archive`.',
  ],
  cli: [
    'The command',
    'The `error` of records of `wirecopy parse --files` and `wirecopy speakers`, beside those of [archives](#archives).',
  ],
  'formats/shared': [
    'Formats',
    'Of readers and writers of [formats](formats.md#what-a-format-cannot-hold). As data: `formatIssues` of each of their doors.',
  ],
  'formats/transmission': [
    'Wire protocols',
    'Of `readIptc7901` and `readAnpa`: [old wires](pages-and-feeds.md#what-the-old-wires-send). As data: `transmissionIssues` of their doors.',
  ],
  places: ['Places', 'Of [datelines](wire.md#places) and `resolvePlace`. As data: `placeIssues` of `wirecopy/places`.'],
  quotes: [
    'Quotations',
    'Of `parseArticle` and `annotateArticle`: [quotations](quotes.md). As data: `quoteIssues` of `wirecopy/quotes`.',
  ],
  time: [
    'Times',
    'Of stamps, datelines and `readTimestamp`: [zones](wire.md#which-zone-a-time-gets). As data: `timeIssues` of `wirecopy/time`.',
  ],
  wire: [
    'Wire copy',
    'Of `parseArticle` and `readWire`: [wire copy](wire.md). As data: `wireIssues` of `wirecopy/wire`.',
  ],
}

interface Declaration {
  room: string
  code: string
  severity: Severity
  meaning: string | undefined
}

/** The page of issue codes, and the codes that have no comment to explain them or that two rooms declare. */
export async function issueDocs(root: string): Promise<{ text: string; problems: string[] }> {
  const declarations = (await Promise.all(issueFiles(root).map((file) => readDeclarations(root, file)))).flat()
  const rooms = [...new Set(declarations.map(({ room }) => room))]
  const text =
    opening +
    rooms
      .map((name) =>
        section(
          name,
          declarations.filter(({ room }) => room === name),
        ),
      )
      .join('') +
    closing
  const problems = declarations.flatMap(({ room, code, meaning }) => {
    const file = `src/${room}/issues.ts`
    const other = declarations.find((declared) => declared.code === code)?.room
    return [
      ...(meaning === undefined ? [`${file}: the code ${code} has no doc comment`] : []),
      ...(other !== room ? [`${file}: the code ${code} is declared by ${other} too`] : []),
    ]
  })
  return { text, problems }
}

async function readDeclarations(root: string, file: string): Promise<Declaration[]> {
  const room = relative(join(root, 'src'), dirname(file)).replaceAll('\\', '/')
  const exported: Record<string, IssueDeclarations> = await import(pathToFileURL(file).href)
  return [...readDocComments(file)]
    .filter(([name]) => name.endsWith('Issues'))
    .flatMap(([name, meanings]) =>
      Object.entries(exported[name] ?? {}).map(([code, severity]) => ({
        room,
        code,
        severity,
        meaning: meanings.get(code),
      })),
    )
}

function section(room: string, declarations: Declaration[]): string {
  const [title, about] = sections[room] ?? [room, '']
  const rows = declarations.map(
    ({ code, severity, meaning = '' }) => `| \`${code}\` | ${severity} | ${meaning.replaceAll('|', '\\|')} |\n`,
  )
  return `\n## ${title}\n\n${about && `${about}\n\n`}| Code | Severity | What it means |\n| --- | --- | --- |\n${rows.sort().join('')}`
}

function issueFiles(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /[\\/]issues\.ts$/.test(name))
    .sort()
    .map((name) => join(root, 'src', name))
}

if (isMain(import.meta.url)) {
  const { text, problems } = await issueDocs('.')
  if (!process.argv.includes('--check')) writeFileSync(page, text)
  else if (!existsSync(page) || readFileSync(page, 'utf8') !== text)
    problems.push(`${page} is not what the sources declare: run npm run docs:issues`)
  report(problems, 'problem with the issue codes', 'problems with the issue codes')
}
