import { spawnSync } from 'node:child_process'

// biome fails for errors, and for warnings when told to, but never for infos
const { status, stdout, stderr } = spawnSync('biome', ['ci', '--colors=off', '--error-on-warnings'], {
  encoding: 'utf8',
})
const output = stdout + stderr
if (status !== 0 || /^Found \d+ infos?/m.test(output)) {
  console.error(output)
  process.exitCode = 1
}
