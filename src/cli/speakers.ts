import { existsSync } from 'node:fs'
import { access, constants, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { SpeakerKind, SpeakerOrder, SpeakerTable } from '../archive/index.js'
import { InputError } from './input.js'
import type { Io } from './io.js'
import { toJson } from './json.js'
import { wireOptions } from './options.js'
import { unwritten } from './output-files.js'
import { createPaper } from './paper.js'
import type { WireFlags } from './sources.js'

interface SpeakersFlags extends WireFlags {
  ndjson?: true
  files?: string[]
  format: 'table' | 'csv' | 'json' | 'html'
  top?: number
  min?: number
  kind?: SpeakerKind[]
  by: SpeakerOrder
  title?: string
  out?: string
  quiet?: true
}

const kinds: readonly SpeakerKind[] = ['person', 'organization', 'group', 'unnamed', 'document']
/** Rows for a terminal, unless told. */
const usualTop = 25

/** `wirecopy speakers --ndjson FILE`: who is quoted in many articles, as a table, a file for spreadsheets, or a page. */
export function createSpeakersCommand(io: Io): Command {
  const command: Command = new Command('speakers')
    .description('add up who is quoted in many articles: how often, how, when, and by which names')
    .argument('[file]', 'with --ndjson; - reads standard input')
    .addOption(
      new Option(
        '--ndjson',
        'the file holds on each line a record of wirecopy parse, an article, or copy as {"id": …, "text": …}; .gz is unpacked',
      ).conflicts('files'),
    )
    .option('--files <pattern...>', 'read all files that match: articles where they end in .json, copy elsewhere')
    .addOption(
      new Option('--format <name>', 'what to print').choices(['table', 'csv', 'json', 'html']).default('table'),
    )
    .addOption(
      new Option('--by <measure>', 'what comes first')
        .choices(['quotations', 'distinct', 'words', 'articles'])
        .default('quotations'),
    )
    .option('--top <number>', `so many speakers at most; of a table ${usualTop} unless told`, toNumber)
    .option('--min <number>', 'speakers with so many quotations at least', toNumber)
    .option('--kind <kinds>', `speakers of these kinds alone: ${kinds.join(',')}`, toKinds)
    .option('--title <text>', 'what a page of HTML is called')
    .option('--out <file>', 'write to a new file')
    .option('--quiet', 'no progress and no summary on standard error')
  for (const option of wireOptions('of copy: ')) command.addOption(option)
  return command
    .addHelpText('after', '\nExit codes: 0 ok; 1 bad input, also of one line or file of many; 2 wrong command line')
    .action(async (file: string | undefined, flags: SpeakersFlags) => {
      const { ndjson, files, format, top, min, kind, by, title, out, quiet = false, ...options } = flags
      if (files !== undefined && file !== undefined)
        command.error(`error: --files says what is read, and '${file}' is one more`)
      if (files === undefined && (file === undefined || !ndjson))
        command.error('error: say what is read: --ndjson and a file, or --files')
      if (title !== undefined && format !== 'html') command.error("error: option '--title <text>' is for --format html")
      if (out !== undefined) await checkNew(out)
      const { readWhoSpeaks } = await import('./speakers/who-speaks.js')
      const source = files === undefined ? { archive: file ?? '-' } : { patterns: files }
      const { tally, failure } = await readWhoSpeaks(source, options, quiet, io)
      const most = top ?? (format === 'table' ? usualTop : undefined)
      const table = tally.result({ by, ...(kind && { kinds: kind }), ...(min && { min }), ...(most && { top: most }) })
      const text = await writers[format](table, io, title)
      if (out === undefined) io.stdout.write(text)
      else await writeNew(out, text)
      if (failure !== undefined) throw failure
    })
}

const writers: Readonly<
  Record<SpeakersFlags['format'], (table: SpeakerTable, io: Io, title?: string) => Promise<string>>
> = {
  table: async (table, io) =>
    (await import('./speakers/text-table.js')).writeTextTable(table, createPaper(io.stdout, io.env)),
  csv: async (table) => (await import('../archive/index.js')).writeSpeakersCsv(table),
  json: async (table) => toJson(table),
  html: async (table, _, title) =>
    (await import('../archive/index.js')).writeSpeakersPage(table, title === undefined ? {} : { title }),
}

/** Before all is read, and not after. */
async function checkNew(name: string): Promise<void> {
  if (existsSync(name)) throw new InputError(`${name}: exists already`)
  try {
    await access(dirname(name), constants.W_OK)
  } catch (error) {
    throw unwritten(name, error)
  }
}

async function writeNew(name: string, text: string): Promise<void> {
  try {
    await writeFile(name, text, { flag: 'wx' })
  } catch (error) {
    throw unwritten(name, error)
  }
}

function toNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1.')
  return Number(value)
}

function toKinds(value: string): SpeakerKind[] {
  return value.split(',').map((name) => {
    const kind = kinds.find((one) => one === name.trim())
    if (kind === undefined) throw new InvalidArgumentError(`Give some of ${kinds.join(', ')}, with commas between.`)
    return kind
  })
}
