import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { readHtml, type WriteHtmlOptions, writeHtml } from 'wirecopy/html'
import { runs } from '../../runs.js'
import { attackedArticle } from './attacked-article.js'
import { attacks } from './attacks.data.js'
import { CLASS, elementsOf, isExpected, metaNames, protocolsOf } from './expected-markup.js'

const choices: WriteHtmlOptions[] = [false, true].flatMap((document) =>
  [false, true].flatMap((microdata) => [false, true].map((highlight) => ({ document, microdata, highlight }))),
)

// the sources with all of them, what is built from them with one in ten
const every = Math.round(attacks.length / runs(attacks.length))
const tried = attacks.filter((_, at) => at % every === 0)

// <p class="x">  </p>: the only way in which a tag is written
const TAG = /<(?:\/[a-z][a-z\d]*|[a-z][a-z\d]*(?: [a-z][a-z-]*="[^"<>]*")*|!doctype html)>/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what HTML does not hold
const UNHELD = /[\0-\x08\x0b\x0c\x0e-\x1f\r]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** What in an output is none of what the writer makes. */
function faultsIn(output: string, { document }: WriteHtmlOptions): string[] {
  const faults: string[] = []
  const elements = document ? elementsOf.page : elementsOf.fragment
  if (/[<>]/.test(output.replace(TAG, ''))) faults.push('a tag in another form')
  if (UNHELD.test(output)) faults.push('a character that HTML does not hold')
  let style = ''
  let isInStyle = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        isInStyle = name === 'style'
        if (!elements.has(name)) faults.push(`<${name}>`)
        if (name === 'link' && 'rel' in attributes && !document) faults.push('a link that may load')
        for (const [key, value] of Object.entries(attributes)) faults.push(...faultsOf(name, key, value))
      },
      ontext(text) {
        if (isInStyle) style += text
      },
      onclosetag() {
        isInStyle = false
      },
      oncomment: (text) => faults.push(`a comment: ${text}`),
      onprocessinginstruction: (name) => {
        if (name !== '!doctype') faults.push(`an instruction: ${name}`)
      },
    },
    { decodeEntities: true },
  )
  parser.end(output)
  if (/attacked|evil|url\(|@import|expression/.test(style)) faults.push('words of the article in the style sheet')
  return faults
}

function faultsOf(name: string, key: string, value: string): string[] {
  if (!isExpected(name, key)) return [`${key} of <${name}>`]
  if (key === 'class' && !CLASS.test(value)) return [`class ${value}`]
  if (key === 'name' && !metaNames.has(value)) return [`meta ${value}`]
  if (key === 'itemtype' && !/^https:\/\/schema\.org\/[A-Z][A-Za-z]+$/.test(value)) return [`itemtype ${value}`]
  const protocols = protocolsOf[key]
  if (protocols === undefined || protocols.includes(new URL(value, 'https://example.org/').protocol)) return []
  return [`${key} ${value}`]
}

test('there are more than 250 attacks, each of its own', () => {
  expect(new Set(attacks).size).toBe(attacks.length)
  expect(attacks.length).toBeGreaterThan(250)
})

test.each([...choices.entries()])('no attack gets into the markup of what is written: %i, %o', (choice, options) => {
  // each attack with three of the eight
  for (const [at, attack] of tried.entries()) {
    if ((at + choice) % 3 !== 0) continue
    const { output } = writeHtml(attackedArticle(attack), options)
    expect(faultsIn(output, options), attack).toEqual([])
  }
})

test('what runs is not read as a link, a picture or anything but text, and is not written again', () => {
  for (const attack of tried) {
    for (const html of [attack, `<article><p>Text ${attack}</p></article>`, `<p title="${attack}">Text</p>`]) {
      const { articles } = readHtml(html)
      for (const article of articles) {
        const { body, associations = [], bylines = [] } = article
        const addresses = [
          ...body.flatMap((block) => ('marks' in block ? (block.marks ?? []) : []).map(({ href }) => href)),
          ...associations.map(({ href }) => href),
          ...bylines.flatMap(({ contributors = [] }) => contributors.map(({ uri }) => uri)),
        ]
        for (const href of addresses)
          expect(href ?? '', attack).not.toMatch(/^[\s\0-\x20]*(?:javascript|vbscript|data):/i)
        const options = { document: true, microdata: true, highlight: true }
        expect(faultsIn(writeHtml(article, options).output, options), attack).toEqual([])
      }
    }
  }
})

test('the check finds what is not as it should be', () => {
  const found = (html: string) => faultsIn(html, {})
  expect(found('<p onclick="x">a</p>')).toEqual(['onclick of <p>'])
  expect(found('<p>a<script>x</script></p>')).toEqual(['<script>'])
  expect(found("<p class='x'>a</p>")).toContain('a tag in another form')
  expect(found('<p>a > b</p>')).toEqual(['a tag in another form'])
  expect(found('<a href="&#106;avascript:x">a</a>')).toEqual(['href javascript:x'])
  expect(found('<p id="location">a</p>')).toEqual(['id of <p>'])
  expect(found('<!-- x -->')).toContain('a comment:  x ')
})

test.each(['https:javascript:x', 'https:x y', 'tel:1', 'ftp://example.org/', 'https://[::1'])(
  'a link to %s is left out, which is told once, and why',
  (href) => {
    const { output, issues } = writeHtml({
      schemaVersion: 1,
      id: 'urn:example:1',
      body: [{ type: 'paragraph', text: 'Boats', marks: [{ type: 'link', start: 0, end: 5, href }] }],
      quotes: [],
    })
    expect(output).toContain('<p>Boats</p>')
    const message = `A link to ${href} was left out, as it leads neither to the web nor to mail.`
    expect(issues).toEqual([expect.objectContaining({ code: 'field-not-held', path: 'body[0].marks[0]', message })])
  },
)

test.each(['/news', 'news?a=b:c', '#top', '//example.org/x', 'mailto:desk@example.org'])(
  'a link to %s stays',
  (href) => {
    const { output } = writeHtml({
      schemaVersion: 1,
      body: [{ type: 'paragraph', text: 'Boats', marks: [{ type: 'link', start: 0, end: 5, href }] }],
      quotes: [],
    })
    expect(output).toContain(`<a href="${href}">`)
  },
)
