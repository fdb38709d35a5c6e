import { InvalidArgumentError, Option } from 'commander'
import { targetOptions } from '../target-options.js'
import { type Target, targetFormats, targets } from '../targets.js'

/** What the command line says of many articles. */
export interface ArchiveFlags {
  ndjson?: true
  files?: string[]
  workers?: number
  unordered?: true
  textField?: string
  keep?: string[]
  to?: Target
  fields?: string[]
  out?: string
  quiet?: true
}

const ofOne = ['summary', 'issues', 'compact']
const documents = targets.filter((target) => !targetFormats[target].ofAll)
/** What is said to writers: of what is the same for all articles. */
const ofTargets = [...new Set(documents.flatMap((target) => targetFormats[target].options))].filter(
  (name) => name !== 'id',
)

/** What says that there is more than one article. */
export function archiveOptions(): Option[] {
  return [
    new Option(
      '--ndjson',
      'the file holds articles, on each line {"id": …, "text": …} or a text; .gz is unpacked',
    ).conflicts([...ofOne, 'files']),
    new Option('--files <pattern...>', 'read all files that match, such as "dir/**/*.txt"').conflicts(ofOne),
  ]
}

/** What goes with those alone. */
export function optionsOfArchives(): Option[] {
  return [
    new Option('--workers <number>', 'threads to work in; 0, as unless told, works in one with all else').argParser(
      toWorkers,
    ),
    new Option('--unordered', 'print what is ready, in any order'),
    new Option('--text-field <name>', 'the field of a line that holds the copy, text unless told').conflicts('files'),
    new Option('--keep <names>', 'fields of a line that its record keeps: url,section')
      .argParser(toNames)
      .conflicts('files'),
    new Option('--fields <names>', 'print these properties of articles alone: quotes,people')
      .argParser(toNames)
      .conflicts('to'),
    new Option('--to <format>', 'print articles in a format, as wirecopy convert does').argParser(toTarget),
    new Option(
      '--out <file>',
      'write to a new file, packed where it ends in .gz; of --files also to a folder/, each article to a file',
    ),
    new Option('--quiet', 'no progress and no summary on standard error'),
    ...targetOptions(ofTargets),
  ]
}

function toNames(value: string): string[] {
  const names = value.split(',').map((name) => name.trim())
  if (names.includes('')) throw new InvalidArgumentError('Give names with commas between, such as quotes,people.')
  return names
}

function toWorkers(value: string): number {
  if (!/^(?:\d|[1-9]\d)$/.test(value)) throw new InvalidArgumentError('Give a whole number up to 99.')
  return Number(value)
}

function toTarget(value: string): Target {
  const target = targets.find((one) => one === value)
  if (target !== undefined && targetFormats[target].ofAll)
    throw new InvalidArgumentError('A feed is of several articles: wirecopy convert writes feeds.')
  if (target === undefined) throw new InvalidArgumentError(`Allowed choices are ${documents.join(', ')}.`)
  return target
}
