import { Command, Option } from 'commander'
import { InputError, nameOf, readInputBytes } from './input.js'
import type { Io } from './io.js'
import { listIssues } from './issue-list.js'
import { toJson } from './json.js'
import { wireOptions } from './options.js'
import { writeFiles } from './output-files.js'
import { createPaper } from './paper.js'
import { annotated, detectSource, type Reading, readSource, type Source, sources, type WireFlags } from './sources.js'
import { type Target, type TargetOptions, targets, writeAll, writerOf } from './targets.js'
import { toXml } from './xml.js'

interface ConvertFlags extends WireFlags, TargetOptions {
  from: Source | 'auto'
  to: Target
  annotate?: true
  out?: string
  compact?: true
  issues?: true
}

/** `wirecopy convert FILE`: articles from any format that is read to any that is written. */
export function createConvertCommand(io: Io): Command {
  const command = new Command('convert')
    .description('read articles in one format and print them in another')
    .argument('<file>', 'copy, or a file of one of the formats; - reads standard input')
    .addOption(new Option('--from <format>', 'what the file is').choices(['auto', ...sources]).default('auto'))
    .addOption(new Option('--to <format>', 'what to print').choices(targets).default('json'))
    .option(
      '--annotate',
      'add printed bylines and datelines, people and quotations to what comes in other formats than copy',
    )
    .option('--out <folder>', 'write each article to a file in a folder, and print the names of the files')
    .option('--issues', 'print the issues of reading and writing to standard error')
    .option('--compact', 'print JSON on one line')
  for (const option of wireOptions('of copy: ')) command.addOption(option)
  return command
    .addOption(new Option('--ninjs-version <version>', 'which ninjs, 3.1 unless told').choices(['3.1', '2.2']))
    .addOption(new Option('--payload <kind>', 'text in NewsML-G2, xhtml unless told').choices(['xhtml', 'nitf']))
    .option('--id <id>', 'identifier of an article that has none, best a URI')
    .option('--version-created <time>', 'when the version was made, as 2025-04-16T04:30:00Z, if nothing says so')
    .option('--provider <name>', 'who supplies the article, if nothing says so')
    .addHelpText('after', '\nExit codes: 0 ok, 1 bad input, 2 wrong command line')
    .action(async (file: string, flags: ConvertFlags) => {
      const { from, to, annotate, out, compact, issues: showIssues, ninjsVersion, payload, ...more } = flags
      const { id, versionCreated, provider, ...wire } = more
      const options = { ninjsVersion, payload, id, versionCreated, provider }
      const write = await writerOf(to, options, (message) => command.error(`error: ${message}`))
      const name = nameOf(file)
      const bytes = await readInputBytes(file, io.stdin)
      const source = from === 'auto' ? detectSource(bytes, name) : from
      const read = await readSource(source, bytes, name, wire)
      const { articles, issues, copy } = annotate && source !== 'wire' ? annotated(read) : read
      const written = writeAll(articles, write)
      if (showIssues) tellIssues({ issues: [...issues, ...written.issues], copy }, io)
      if (articles.length === 0) throw new InputError(`${name}: there is no article in it${because(read)}`)
      if (articles.length > 1 && id !== undefined)
        throw new InputError(`${name}: holds ${articles.length} articles, and --id is for one`)
      const isXml = to === 'nitf' || to === 'newsml-g2'
      const print = (output: unknown) => (isXml ? toXml(String(output)) : toJson(output, compact))
      const { outputs } = written
      if (out !== undefined) {
        const names = await writeFiles(out, file, isXml ? 'xml' : 'json', outputs.map(print))
        io.stdout.write(`${names.join('\n')}\n`)
      } else if (outputs.length === 1) io.stdout.write(print(outputs[0]))
      else if (isXml)
        throw new InputError(
          `${name}: holds ${outputs.length} articles, each a document: name a folder for them, --out DIR`,
        )
      else io.stdout.write(print(outputs))
    })
}

function tellIssues({ issues, copy }: Pick<Reading, 'issues' | 'copy'>, io: Io): void {
  const lines = listIssues(copy, issues, createPaper(io.stderr, io.env))
  if (lines.length > 0) io.stderr.write(`${lines.join('\n')}\n`)
}

function because({ issues: [first] }: Reading): string {
  return first === undefined ? '' : `: ${first.message}`
}
