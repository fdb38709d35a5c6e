import { Command, Option } from 'commander'
import { parseArticle } from '../index.js'
import { type ArchiveFlags, archiveOptions, optionsOfArchives } from './archive/options.js'
import { readInput } from './input.js'
import type { Io } from './io.js'
import { toJson } from './json.js'
import { wireOptions } from './options.js'
import { createPaper } from './paper.js'
import { type WireFlags, wireFlagsOf } from './sources.js'
import { writeSummary } from './summary.js'

interface ParseFlags extends WireFlags, ArchiveFlags {
  summary?: true
  issues?: true
  compact?: true
}

/** `wirecopy parse FILE`: one article, as JSON or as a page to read; with --ndjson or --files many, a line for each. */
export function createParseCommand(io: Io): Command {
  const command: Command = new Command('parse')
    .description('read the copy in a file and print the article in it as JSON')
    .argument('[file]', 'the copy, as UTF-8 text; - reads standard input')
    .option('--summary', 'print a page to read: headline, when, where, who said what, and always the issues')
    .option('--issues', 'print { article, issues } instead of the article; --summary shows the issues without it')
    .addOption(new Option('--compact', 'print JSON on one line').conflicts('summary'))
  for (const option of [...wireOptions(), ...archiveOptions()]) command.addOption(option)
  const ofArchives = optionsOfArchives()
  for (const option of ofArchives) command.addOption(option.helpGroup('With --ndjson or --files:'))
  const refuse: (message: string) => never = (message) => command.error(`error: ${message}`)
  return command.addHelpText('after', exitCodesHelp).action(async (file: string | undefined, flags: ParseFlags) => {
    const { summary, issues, compact } = flags
    if (flags.ndjson || flags.files) {
      const { planArchive } = await import('./archive/plan.js')
      const { parseArchive } = await import('./archive/parse-archive.js')
      return parseArchive(await planArchive(file, flags, refuse), io)
    }
    if (file === undefined) refuse("missing required argument 'file'")
    const alone = ofArchives.find((option) => command.getOptionValueSource(option.attributeName()) === 'cli')
    if (alone !== undefined) refuse(`option '${alone.flags}' is for --ndjson and --files`)
    const copy = await readInput(file, io.stdin)
    const reading = parseArticle(copy, wireFlagsOf(flags))
    io.stdout.write(
      summary
        ? writeSummary(copy, reading, createPaper(io.stdout, io.env))
        : toJson(issues ? reading : reading.article, compact),
    )
  })
}

const exitCodesHelp = `
Exit codes: 0 ok; 1 bad input, also of one line or file of many; 2 wrong command
line; 130 stopped by SIGINT, 143 by SIGTERM: what was done until then is whole`
