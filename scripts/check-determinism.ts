import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { isMain, report } from './report.js'

const clock = 'reads the clock: take the time as an option'
const hostZone = "reads the host's time zone: name the zone"
const hostLocale = "reads the host's locale: name the locale"
const chance = 'gives another answer each time'
const host = 'reads the host: take the value as an option'

/** Members of globals that no room may read. */
const members: Readonly<Record<string, string>> = {
  'Date.now': clock,
  'performance.now': clock,
  'Math.random': chance,
  'crypto.getRandomValues': chance,
  'crypto.randomUUID': chance,
}

/** Where the command may look at the clock: to say how long a run takes. */
const clockFile = 'src/cli/archive/clock.ts'

/** Globals that only the command may read. */
const globals = new Set(['process', 'navigator', 'window', 'document'])

/** Methods that fall back to the host's locale, and the argument that names one. */
const localeMethods = new Map([
  ['toLocaleString', 0],
  ['toLocaleDateString', 0],
  ['toLocaleTimeString', 0],
  ['toLocaleLowerCase', 0],
  ['toLocaleUpperCase', 0],
  ['localeCompare', 1],
])

const zoneMethod =
  /^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|to(?:Date|Time)String)$/

/** Every place under `root`/src where an answer would depend on the clock, on chance, or on the host's zone or locale. */
export function checkDeterminism(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => checkFile(name, readFileSync(join(root, name), 'utf8')))
}

function checkFile(name: string, text: string): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const why = whyNot(node, name.startsWith('src/cli/'))
    if (why !== undefined && !(why === clock && name === clockFile)) {
      const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file))
      const [code] = node.getText(file).split('\n')
      found.push(`${name}:${line + 1}:${character + 1} ${code} ${why}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function whyNot(node: ts.Node, inCommand: boolean): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const why = members[`${node.expression.text}.${node.name.text}`]
    if (why !== undefined) return why
    if (!inCommand && globals.has(node.expression.text)) return host
  }
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) return whyNotCall(node)
  return undefined
}

function whyNotCall(node: ts.NewExpression | ts.CallExpression): string | undefined {
  const { expression } = node
  const args = node.arguments ?? []
  if (ts.isIdentifier(expression) && expression.text === 'Date') {
    if (ts.isCallExpression(node) || args.length === 0) return clock
    return args.length > 1 ? hostZone : undefined
  }
  if (!ts.isPropertyAccessExpression(expression)) return undefined
  const method = expression.name.text
  if (ts.isIdentifier(expression.expression) && expression.expression.text === 'Intl' && /^[A-Z]/.test(method))
    return namesNothing(args[0]) ? hostLocale : undefined
  const locale = localeMethods.get(method)
  if (locale !== undefined && namesNothing(args[locale])) return hostLocale
  return ts.isCallExpression(node) && zoneMethod.test(method) ? hostZone : undefined
}

function namesNothing(argument: ts.Expression | undefined): boolean {
  if (argument === undefined) return true
  if (ts.isIdentifier(argument)) return argument.text === 'undefined'
  return ts.isArrayLiteralExpression(argument) && argument.elements.length === 0
}

if (isMain(import.meta.url))
  report(checkDeterminism(process.argv[2] ?? '.'), 'place depends on the host', 'places depend on the host')
