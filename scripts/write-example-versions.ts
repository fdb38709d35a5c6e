import { readFileSync, writeFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import manifest from '../package.json' with { type: 'json' }

// `npm run version` raises the version of the package: the examples then ask for that one
const [major, minor] = manifest.version.split('.')

for (const file of globSync('examples/*/package.json')) {
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/("wirecopy": ")[^"]{1,40}"/, `$1^${major}.${minor}.0"`))
}
