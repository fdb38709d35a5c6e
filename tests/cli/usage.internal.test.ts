import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { capture } from './capture.js'

const seeHelp = 'see wirecopy --help'

describe('a wrong command line ends with 2 and one line', () => {
  test.each([
    ['parse', `missing required argument 'file'; ${seeHelp}`],
    ['parse a.txt b.txt', `too many arguments for 'parse'. Expected 1 argument but got 2; ${seeHelp}`],
    ['parse a.txt --sumary', "unknown option '--sumary' (Did you mean --summary?)"],
    ['parse a.txt -x', `unknown option '-x'; ${seeHelp}`],
    ['prase a.txt', "unknown command 'prase' (Did you mean parse?)"],
    ['story.txt', "unknown command 'story.txt'; to read a file: wirecopy parse story.txt"],
    [
      'parse a.txt --time-zone Mars/Base',
      "option '--time-zone <zone>' argument 'Mars/Base' is invalid. Give an IANA name, such as Europe/Kyiv",
    ],
    [
      'parse a.txt --language _',
      "option '--language <tag>' argument '_' is invalid. Give a BCP 47 tag, such as en or en-GB",
    ],
    [
      `parse a.txt --language en-x${'-a'.repeat(40)}`,
      `option '--language <tag>' argument 'en-x${'-a'.repeat(40)}' is invalid. Give a BCP 47 tag, such as en or en-GB`,
    ],
    [
      'parse a.txt --reference-date 2031-02-29',
      "option '--reference-date <date>' argument '2031-02-29' is invalid. Give a day as 2025-04-16",
    ],
    ['parse a.txt --time-zone', `option '--time-zone <zone>' argument missing; ${seeHelp}`],
    ['convert', `missing required argument 'file'; ${seeHelp}`],
    [
      'convert a.txt --to pdf',
      "option '--to <format>' argument 'pdf' is invalid. Allowed choices are json, ninjs, nitf, newsml-g2, json-ld, html, markdown, plain-text, web-annotation, rss, atom, json-feed",
    ],
    [
      'convert a.txt --time-zone Mars/Base',
      "option '--time-zone <zone>' argument 'Mars/Base' is invalid. Give an IANA name, such as Europe/Kyiv",
    ],
    [
      'convert a.txt --to ninjs --version-created today',
      "option '--version-created' argument 'today' is invalid. Give a time with an offset, such as 2025-04-16T04:30:00Z",
    ],
    ['convert a.txt --payload nitf', `option '--payload' is for --to newsml-g2, not json; ${seeHelp}`],
    [
      'convert a.txt --id x',
      `option '--id' is for --to ninjs, nitf, newsml-g2, json-ld, html, web-annotation, not json; ${seeHelp}`,
    ],
    ['validate', `missing required argument 'file'; ${seeHelp}`],
    ['parse a.txt --summary --compact', `option '--compact' cannot be used with option '--summary'; ${seeHelp}`],
    [
      'parse --ndjson a --fields quotess',
      `option '--fields <names>' argument 'quotess' is invalid: expected only known keys, found "quotess"; did you mean "quotes"?`,
    ],
    [
      'parse --ndjson a --to rss',
      "option '--to <format>' argument 'rss' is invalid. A feed is of several articles: wirecopy convert writes feeds",
    ],
    ['parse --ndjson a --style ap', `option '--style' is for --to plain-text, not json; ${seeHelp}`],
    [
      'parse --ndjson a --to nitf --fields quotes',
      `option '--fields <names>' cannot be used with option '--to <format>'; ${seeHelp}`,
    ],
    ['parse --ndjson a --summary', `option '--ndjson' cannot be used with option '--summary'; ${seeHelp}`],
    [
      'parse --ndjson a --workers two',
      "option '--workers <number>' argument 'two' is invalid. Give a whole number up to 99",
    ],
    ['parse --ndjson a --out examples', `--out examples is a folder, and that of --ndjson is a file; ${seeHelp}`],
    ['parse --ndjson', `missing required argument 'file'; ${seeHelp}`],
    ['parse a --files b', `--files says what is read, and 'a' is one more; ${seeHelp}`],
    ['parse a --workers 2', `option '--workers <number>' is for --ndjson and --files; ${seeHelp}`],
  ])('%s', async (words, message) => {
    expect(await capture(words.split(' '))).toEqual({ code: 2, stdout: '', stderr: `wirecopy: ${message}\n` })
  })
})

test('no command at all prints the help, as an error', async () => {
  const { code, stdout, stderr } = await capture([])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^Usage: wirecopy /)
})

test.each([['--help'], ['parse --help'], ['convert --help'], ['validate --help']])('%s', async (words) => {
  const { code, stdout, stderr } = await capture(words.split(' '))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^Usage: wirecopy /)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('--version', async () => {
  expect(await capture(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
})
