import { spawnSync } from 'node:child_process'

/** Whether xmllint is there, which comes with no package of npm: without it what asks for it is skipped. */
export const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined
