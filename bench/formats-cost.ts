/**
 * What reading NITF costs, against what parsing alone costs fast-xml-parser when it keeps the order of mixed content:
 * `npm run bench:formats`. Both run in turns on the same document of about 5 kB; the fastest round of each counts.
 */
import { XMLParser } from 'fast-xml-parser'
import { readNitf, writeNitf } from 'wirecopy/nitf'
import { inTurns, least } from './timing.js'

const ROUNDS = 200
const RUNS = 20

const paragraphs = Array.from(
  { length: 16 },
  (_, at) =>
    `<p>The harbour of <location>Vellmar</location> was closed for the ${at + 1}. day, <person>Kari Holm</person> of the <org>Coast Office</org> said. <q quote-source="Kari Holm">“Nobody should be at sea &amp; nobody is,”</q> she <em>added</em> on <chron norm="20261122">Sunday</chron>.</p>`,
)
const document = `<?xml version="1.0" encoding="UTF-8"?>
<nitf version="-//IPTC//DTD NITF 3.6//EN" baselang="en">
  <head>
    <title>Storm closes harbour</title>
    <tobject tobject.type="news"><tobject.subject tobject.subject.refnum="17005000" tobject.subject.matter="Weather"/></tobject>
    <docdata management-status="usable">
      <doc-id id-string="urn:x:storm" regsrc="EX"/><urgency ed-urg="4"/>
      <date.issue norm="20261122T101500+0100"/><doc.copyright year="2026" holder="Example Wire"/>
      <key-list><keyword key="storm"/><keyword key="harbour"/></key-list>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Storm closes harbour of Vellmar</hl1><hl2>Two boats missing</hl2></hedline>
      <byline>By <person>Ana Ruiz</person></byline>
      <dateline><location><city>VELLMAR</city></location>, <story.date norm="20261122">Nov 22</story.date> (EX) —</dateline>
    </body.head>
    <body.content><block>${paragraphs.join('\n')}</block></body.content>
  </body>
</nitf>`
const parser = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  parseTagValue: false,
  htmlEntities: true,
  ignoreAttributes: false,
})
const [article] = readNitf(document).articles
if (article === undefined) throw new Error('The document holds no article')

const repeat = (run: () => void) => () => {
  for (let at = 0; at < RUNS; at++) run()
}
const runs = {
  readNitf: repeat(() => readNitf(document)),
  fastXmlParser: repeat(() => parser.parse(document)),
  writeNitf: repeat(() => writeNitf(article)),
}
inTurns(ROUNDS / 4, runs)
const times = inTurns(ROUNDS, runs, least)
const perDocument = (milliseconds: number) => `${(milliseconds / RUNS).toFixed(3)} ms`

console.log(`A document of ${(document.length / 1000).toFixed(1)} kB, the fastest of ${ROUNDS} rounds:`)
console.log(`  readNitf                    ${perDocument(times.readNitf)}`)
console.log(`  fast-xml-parser, parse only ${perDocument(times.fastXmlParser)}`)
console.log(`  ratio                       ${(times.readNitf / times.fastXmlParser).toFixed(2)}`)
console.log(`  writeNitf                   ${perDocument(times.writeNitf)}`)
