import { Command, Option } from 'commander'
import { InputError, nameOf, readInputBytes } from './input.js'
import type { Io } from './io.js'
import { listIssues } from './issue-list.js'
import { toJson } from './json.js'
import { wireOptions } from './options.js'
import { writeFiles } from './output-files.js'
import { createPaper } from './paper.js'
import {
  annotated,
  type Reading,
  readDetected,
  readSource,
  type Source,
  sources,
  type WireFlags,
  wireFlagsOf,
} from './sources.js'
import { targetOptions, writerOf } from './target-options.js'
import { type Target, targetFormats, targets } from './targets.js'
import { toText } from './to-text.js'

interface ConvertFlags extends WireFlags {
  id?: string
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
  for (const option of [...wireOptions('of copy: '), ...targetOptions()]) command.addOption(option)
  return command
    .addHelpText('after', '\nExit codes: 0 ok, 1 bad input, 2 wrong command line')
    .action(async (file: string, flags: ConvertFlags) => {
      const { from, to, annotate, out, compact, issues: showIssues, id } = flags
      const wire = wireFlagsOf(flags)
      const write = await writerOf(to, { ...flags }, (message) => command.error(`error: ${message}`))
      const name = nameOf(file)
      const bytes = await readInputBytes(file, io.stdin)
      const { source, reading } =
        from === 'auto'
          ? await readDetected(bytes, name, wire, '; --from says which it is all the same')
          : { source: from, reading: await readSource(from, bytes, name, wire) }
      const { articles, issues, copy } = annotate && source !== 'wire' ? annotated(reading) : reading
      const written = write(articles)
      const told = [...issues, ...written.flatMap((one) => one.issues)]
      const held = told.filter(({ code }) => code === 'not-for-publication')
      if (showIssues) tellIssues({ issues: told, copy }, io)
      // what is missing from a feed is told unasked
      else tellIssues({ issues: held }, io)
      if (articles.length === 0) throw new InputError(`${name}: there is no article in it${because(reading)}`)
      if (articles.length > 1 && id !== undefined)
        throw new InputError(`${name}: holds ${articles.length} articles, and --id is for one`)
      if (held.length > 0 && held.length === articles.length)
        throw new InputError(`${name}: holds nothing that may be published`)
      const { form, ending } = targetFormats[to]
      const print = (output: unknown) => (form === 'json' ? toJson(output, compact) : toText(String(output), form))
      const outputs = written.map(({ output }) => output)
      if (out !== undefined) {
        const names = await writeFiles(out, file, ending, outputs.map(print))
        io.stdout.write(`${names.join('\n')}\n`)
      } else if (outputs.length === 1) io.stdout.write(print(outputs[0]))
      else if (form === 'json') io.stdout.write(print(outputs))
      else
        throw new InputError(
          `${name}: holds ${outputs.length} articles, each a document: name a folder for them, --out DIR`,
        )
    })
}

function tellIssues({ issues, copy }: Pick<Reading, 'issues' | 'copy'>, io: Io): void {
  const lines = listIssues(copy, issues, createPaper(io.stderr, io.env))
  if (lines.length > 0) io.stderr.write(`${lines.join('\n')}\n`)
}

function because({ issues: [first] }: Reading): string {
  return first === undefined ? '' : `: ${first.message}`
}
