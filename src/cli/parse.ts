import { Command, Option } from 'commander'
import { parseArticle } from '../index.js'
import { readInput } from './input.js'
import type { Io } from './io.js'
import { toJson } from './json.js'
import { wireOptions } from './options.js'
import { createPaper } from './paper.js'
import { writeSummary } from './summary.js'

interface ParseFlags {
  summary?: true
  issues?: true
  compact?: true
  timeZone?: string
  language?: string
  referenceDate?: string
}

/** `wirecopy parse FILE`: one article, as JSON or as a page to read. */
export function createParseCommand(io: Io): Command {
  const command = new Command('parse')
    .description('read the copy in a file and print the article in it as JSON')
    .argument('<file>', 'the copy, as UTF-8 text; - reads standard input')
    .option('--summary', 'print a page to read: headline, when, where, who said what, and always the issues')
    .option('--issues', 'print { article, issues } instead of the article; --summary shows the issues without it')
    .addOption(new Option('--compact', 'print JSON on one line').conflicts('summary'))
  for (const option of wireOptions()) command.addOption(option)
  return command
    .addHelpText('after', '\nExit codes: 0 ok, 1 bad input, 2 wrong command line')
    .action(async (file: string, flags: ParseFlags) => {
      const { summary, issues, compact, ...options } = flags
      const copy = await readInput(file, io.stdin)
      const reading = parseArticle(copy, options)
      io.stdout.write(
        summary
          ? writeSummary(copy, reading, createPaper(io.stdout, io.env))
          : toJson(issues ? reading : reading.article, compact),
      )
    })
}
