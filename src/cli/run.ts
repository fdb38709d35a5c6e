import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { createConvertCommand } from './convert.js'
import { exitCodes } from './exit-codes.js'
import { InputError } from './input.js'
import type { Io } from './io.js'
import { createParseCommand } from './parse.js'
import { createSpeakersCommand } from './speakers.js'
import { Stopped } from './stopped.js'
import { createValidateCommand } from './validate.js'
import { createVerifyCommand } from './verify.js'

// at the same distance from the sources and from the built command
const manifest = new URL('../../package.json', import.meta.url)

/**
 * The command `wirecopy`, with the words after its name. Gives the exit code: 0 ok, 1 bad input, 2 usage.
 * What goes wrong is said in one line on `stderr`.
 */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const program = createProgram(io)
  try {
    await program.parseAsync([...words], { from: 'user' })
    return exitCodes.ok
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    if (!(error instanceof InputError || error instanceof Stopped)) throw error
    io.stderr.write(`wirecopy: ${error.message}\n`)
    return error instanceof Stopped ? error.exitCode : exitCodes.badInput
  }
}

function createProgram(io: Io): Command {
  const program = new Command('wirecopy')
    .description('Reads news copy and the formats of newsrooms: headline, dateline, times, and who said what.')
    .version(readVersion(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(explain(text)),
      getOutHelpWidth: () => widthOf(io.stdout.columns),
      getErrHelpWidth: () => widthOf(io.stderr.columns),
    })
  // settings go down to the commands that are added after them
  const commands = [
    createParseCommand,
    createConvertCommand,
    createValidateCommand,
    createVerifyCommand,
    createSpeakersCommand,
  ]
  for (const create of commands)
    program.addCommand(create(io).copyInheritedSettings(program).helpOption('--help', 'print this help'))
  return program
}

/** Commander's message as one line, with what to do about it. */
function explain(text: string): string {
  const message = text
    .replace(/^error: /, '')
    .replace(/\.?\s*$/, '')
    .replace(/\n/g, ' ')
  return `wirecopy: ${message}${hintFor(message)}\n`
}

function hintFor(message: string): string {
  if (/Did you mean|is invalid/.test(message)) return ''
  const [, command] = /^unknown command '(.*)'/.exec(message) ?? []
  return command === undefined ? '; see wirecopy --help' : `; to read a file: wirecopy parse ${command}`
}

function readVersion(): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

function widthOf(columns: number | undefined): number {
  return columns ?? 80
}
