#!/usr/bin/env node
import process from 'node:process'
import { exitCodes } from './exit-codes.js'
import { run } from './run.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `wirecopy parse FILE | head` closes the pipe before all is written: nobody wants the rest
  if (error.code === 'EPIPE') process.exit(exitCodes.ok)
  process.stderr.write(`wirecopy: standard output: cannot be written (${error.code})\n`)
  process.exit(exitCodes.badInput)
})
// what is told of the work may go unread: the work is done all the same
process.stderr.on('error', () => {})

const code = await run(process.argv.slice(2), process)
process.exitCode = code
// what was to be read, and is no more, may keep the process waiting
if (code >= exitCodes.interrupted) process.stdout.write('', () => process.stderr.write('', () => process.exit()))
