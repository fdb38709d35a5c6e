import { Command } from 'commander'
import { detectFormat } from '../formats/detect/index.js'
import { type SourceWords, verifyQuote, verifyQuotes } from '../index.js'
import { createTextIndex } from '../text/index.js'
import { type Claims, claimsInJson } from './claims.js'
import { InputError, nameOf, readInputBytes, textOfBytes } from './input.js'
import type { Io } from './io.js'
import { toJson } from './json.js'
import { createPaper } from './paper.js'
import { blockName, createSourceFile, lineColumn, type SourceFile } from './source-file.js'
import { readDetected } from './sources.js'
import { type Checked, countVerdicts, holds, listVerdict } from './verdicts.js'

interface VerifyFlags {
  source: string[]
  json?: true
}

/** `wirecopy verify --source FILE... CLAIMS`: whether quotations stand in their sources. */
export function createVerifyCommand(io: Io): Command {
  const command: Command = new Command('verify')
    .description('check quotations against their sources')
    .argument(
      '[claims]',
      'a text whose quotations are checked, or lines of JSON with "quote" and "speaker"; - reads standard input',
    )
    .requiredOption('--source <file...>', 'what the quotations are from: copy, or a file of a format that is read')
    .option('--json', 'print each verdict as JSON on a line')
  return command
    .addHelpText(
      'after',
      '\nExit codes: 0 all stand there as they are quoted; 1 one is altered, absent, by another speaker, joined or not\n' +
        'quoted there, or there is nothing to read; 2 wrong command line',
    )
    .action(async (given: string | undefined, { source: files, json }: VerifyFlags) => {
      // --source a.txt b.txt claims.txt: the last one is no source
      const claimsFile = given ?? (files.length > 1 ? (files.pop() as string) : undefined)
      if (claimsFile === undefined) command.error("error: missing required argument 'claims'")
      if ([...files, claimsFile].filter((file) => file === '-').length > 1)
        command.error('error: standard input can be read once')
      const sources = (await Promise.all(files.map((file) => readSourceFile(file, io)))).flat()
      const name = nameOf(claimsFile)
      const claims = await readClaims(claimsFile, io)
      const checked = check(claims, sources)
      const bad = 'bad' in claims ? claims.bad : []
      const failed = checked.filter((one) => !holds(one)).length
      if (json) for (const one of checked) io.stdout.write(toJson({ ...one, ok: holds(one) }, true))
      else if (checked.length > 0) {
        const paper = createPaper(io.stdout, io.env)
        const placeIn = (words: SourceWords, source: number) => sources[source]?.placeOf(words) ?? ''
        const pages = checked.map((one) => listVerdict(one, placeIn, paper).join('\n'))
        io.stdout.write(`${[...pages, countVerdicts(checked)].join('\n\n')}\n`)
      }
      for (const problem of bad) io.stderr.write(`${name}: ${problem}\n`)
      if (checked.length === 0 && bad.length === 0) io.stderr.write(`wirecopy: ${name}: there is no quotation in it\n`)
      if (bad.length > 0)
        throw new InputError(`${name}: ${bad.length === 1 ? '1 bad claim' : `${bad.length} bad claims`}`)
      if (failed > 0) throw new InputError(`${name}: ${failed} of ${checked.length} not as in the sources`)
    })
}

async function readSourceFile(file: string, io: Io): Promise<SourceFile[]> {
  const name = nameOf(file)
  const { reading } = await readDetected(await readInputBytes(file, io.stdin), name, {})
  if (reading.articles.length === 0) throw new InputError(`${name}: there is no article in it`)
  return reading.articles.map((article) => createSourceFile(article, name, reading.copy))
}

async function readClaims(file: string, io: Io): Promise<Claims> {
  const name = nameOf(file)
  const bytes = await readInputBytes(file, io.stdin)
  const start = bytes.find((byte) => byte > 0x20 && byte < 0x80)
  const format = detectFormat(bytes)
  const mayBeClaims = format === undefined || format === 'article' || format === 'wire'
  // { or [ or ": claims in JSON, or articles; of other formats the articles, of anything else the text as it is
  if (mayBeClaims && (start === 0x7b || start === 0x5b || start === 0x22)) {
    const text = textOfBytes(bytes, name)
    if (start === 0x7b || isJson(text)) return claimsInJson(text, name)
  }
  const { reading } = await readDetected(bytes, name, {})
  return { texts: reading.copy === undefined ? reading.articles : [reading.copy] }
}

function check(claims: Claims, sources: readonly SourceFile[]): (Checked & { id?: unknown })[] {
  const indexes = sources.map(({ index }) => index)
  const fileOf = (source: number | undefined) => {
    const file = source === undefined ? undefined : sources[source]?.file
    return file === undefined ? {} : { file }
  }
  if ('lines' in claims) {
    return claims.lines.map(({ id, quote, speaker }) => {
      const verdict = verifyQuote(indexes, quote, speaker === undefined ? {} : { speaker })
      return {
        ...(id !== undefined && { id }),
        quote,
        ...(speaker !== undefined && { speaker }),
        ...((typeof id === 'string' || typeof id === 'number') && { where: String(id) }),
        ...fileOf(verdict.source),
        verdict,
      }
    })
  }
  return claims.texts.flatMap((text) => {
    const index = typeof text === 'string' ? createTextIndex(text) : undefined
    return verifyQuotes(indexes, text).map(({ claim, speaker, verdict }) => ({
      quote: claim.text,
      ...(speaker && { speaker: speaker.name }),
      where: index === undefined ? blockName(claim) : lineColumn(index, claim.start),
      ...fileOf(verdict.source),
      verdict,
    }))
  })
}

/** Whether a text is JSON, or each of its lines is: copy may begin with a bracket or a quotation mark too. */
function isJson(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return [[text], lines].some((parts) => parts.every(parses))
}

function parses(json: string): boolean {
  try {
    JSON.parse(json.replace(/^\uFEFF/, ''))
    return true
  } catch {
    return false
  }
}
