import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createArticle } from 'wirecopy'
import { detectFormat } from 'wirecopy/detect'
import { writeJsonLd } from 'wirecopy/json-ld'
import { writeNewsmlG2 } from 'wirecopy/newsml-g2'
import { writeNinjs } from 'wirecopy/ninjs'
import { writeNitf } from 'wirecopy/nitf'

const article = createArticle({ headline: 'Gate opens in Ostrevik', body: ['The gate <b> {opened}.'] })
const ld = '<script type="application/ld+json">{}</script>'

describe('what we write', () => {
  test.each<[string, string]>([
    ['article', JSON.stringify(article)],
    ['ninjs', JSON.stringify(writeNinjs(article).output)],
    ['ninjs', JSON.stringify(writeNinjs(article, { version: '2.2' }).output)],
    ['json-ld', JSON.stringify(writeJsonLd(article).output)],
    ['nitf', writeNitf(article).output],
    ['newsml-g2', writeNewsmlG2(article).output],
    ['newsml-g2', writeNewsmlG2(article, { payload: 'nitf' }).output],
  ])('%s', (format, text) => expect(detectFormat(text)).toBe(format))
})

const copies = readdirSync('tests/fixtures/articles').filter((name) => name.endsWith('.txt'))
test.each(copies)('%s', (name) => {
  expect(detectFormat(readFileSync(`tests/fixtures/articles/${name}`))).toBe('wire')
})

test.each<[string | undefined, string]>([
  ['nitf', '<nitf/>'],
  ['nitf', '\uFEFF\n<?xml version="1.0"?>\n<?style x?><!-- <newsItem> -->\n<n:nitf xmlns:n="urn:x">'],
  ['nitf', '<!DOCTYPE nitf SYSTEM "nitf>.dtd" [ <!ENTITY a "]>"> <!-- ]> --> ]>\n<nitf version="x">'],
  ['newsml-g2', '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet/></newsMessage>'],
  ['newsml-g2', '<nar:packageItem xmlns:nar="http://iptc.org/std/nar/2006-10-01/">'],
  ['html', '<!doctype html>\n<title>Gate</title>'],
  ['html', '<HTML><body>'],
  ['html', '<p>The gate opened.</p>'],
  ['html', `<html><!-- ${ld} --></html>`],
  ['html', `<html><!-- ${ld}`],
  ['json-ld', `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html><head>${ld}`],
  ['json-ld', '<html><script\n id="a"\n type=application/ld+json>'],
  ['json-ld', ld],
  ['json-ld', '<![CDATA[ {"@type":"NewsArticle"} ]]>'],
  ['json-ld', '{"headline":"Gate","articleBody":"It opened."}'],
  ['json-ld', '[{"@context":"https://schema.org"}]'],
  ['json-ld', '{"a":{"schemaVersion":1,"b":["}"]},"c":"\\"{","@graph":[]}'],
  ['ninjs', '{"uri":"urn:x","headline":"schemaVersion"}'],
  ['ninjs', '{"total":1,"_items":[{"uri":"urn:x","headline":"Gate"}]}'],
  [undefined, '{"items":['.repeat(20_000)],
  ['ninjs', ' [ { "guid" : "x", "versioncreated" : "2031-06-18T04:30:00Z" } ]'],
  ['article', '{"id":"x","uri":"y","schemaVersion":1}'],
  ['article', '{"schemaVersion":1,"body":[]}\n{"schemaVersion":1}'],
  ['wire', 'OSTREVIK (EX) — The gate opened.'],
  ['wire', '[Corrects spelling of Tolvik]\n\nThe gate opened.'],
  ['wire', '{The gate opened}'],
  ['wire', '<^Gate, 1st Ld-Writethru>\nThe gate opened.'],
  ['wire', '<GATE.XX>\nThe gate opened.'],
  ['iptc-7901', '\u0001EX0012 4 a 120\u0002\r\nThe gate opened.\u0003'],
  [
    'anpa',
    '\u0016\u0016\u0001W0012\u001fnorth\r\nr a\u0013\u0011 BC-Gate 1stLd 11-13 120\r\n\u0002^Gate opens<\u0008\u0010\u001e\u0003',
  ],
  ['wire', 'Gate opens\n\u0002The gate opened.'],
  [undefined, ''],
  [undefined, ' \n\uFEFF'],
  [undefined, '{}'],
  [undefined, '[]'],
  [undefined, '[1, 2]'],
  [undefined, '{"name":"gate","version":"1.0.0"}'],
  ['iptc-7901', 'ZCZC\r\n\u0001bsd0123 4 pl 123 dpa 0456\r\n\u0002Gate opens\u0003'],
  ['iptc-7901', `${' '.repeat(700)}\u0001bsd0123 4 pl 123\r\n\u0002Gate opens`],
  ['iptc-7901', '\u0002The gate opens\u0003'],
  ['anpa', '\u0001W0001\r\nR A BC-Gate   11-13 0021\r\n\u0002^Gate<'],
  ['wire', 'The gate\u0002 opens'],
  ['feed', '<rss version="2.0"><channel/></rss>'],
  ['feed', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>'],
  ['feed', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item/></rdf:RDF>'],
  [
    'feed',
    '{"version": "https://jsonfeed.org/version/1.1", "title": "Gates", "items": [{"id": "7", "content_text": "x"}]}',
  ],
  ['feed', '{"title": "Gates", "home_page_url": "https://example.org/", "items": []}'],
  [undefined, '<?xml version="1.0"?><NewsML>'],
  [undefined, '<?xml version="1.0"?>'],
  [undefined, '{\\rtf1\\ansi The gate opened.}'],
  [undefined, '%PDF-1.7\n'],
])('%s: %s', (format, text) => expect(detectFormat(text)).toBe(format))

describe('bytes', () => {
  const xml = '<?xml version="1.0" encoding="iso-8859-1"?>\n<nitf><body>é</body></nitf>'
  const json = '{"uri":"urn:x","headline":"é"}'
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')

  test.each<[string, string | undefined, Uint8Array]>([
    ['UTF-8 with a mark', 'ninjs', Buffer.from(`\uFEFF${json}`)],
    ['UTF-16, little end first', 'ninjs', utf16(`\uFEFF${json}`)],
    ['UTF-16, big end first', 'ninjs', utf16(`\uFEFF${json}`).swap16()],
    ['UTF-16 without a mark', 'nitf', utf16(xml)],
    ['Latin-1', 'nitf', Buffer.from(xml, 'latin1')],
    ['Latin-1 that is copy', 'wire', Buffer.from('Café opens\n\nThe café opened.', 'latin1')],
    ['none', undefined, new Uint8Array()],
    ['a picture', undefined, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['noise', undefined, Uint8Array.from({ length: 400 }, (_, at) => 1 + ((at * 37) % 255))],
  ])('%s', (_, format, input) => expect(detectFormat(input)).toBe(format))
})

test('other values are refused', () => {
  expect(() => detectFormat(null as never)).toThrow(new TypeError('Expected text or bytes, found null'))
  expect(() => detectFormat({} as never)).toThrow(TypeError)
})

test.each([
  ['strings', '{"a":"b",', 40_000],
  ['brackets', '[{"', 100_000],
  ['scripts', '<script type ', 30_000],
  ['comments', '<!--', 100_000],
  ['types', '<!DOCTYPE ["', 30_000],
  ['space', `{${' '.repeat(100)}`, 5000],
])('many %s take no time', (_, piece, times) => {
  const since = performance.now()
  detectFormat(piece.repeat(times))
  detectFormat(`<html>${piece.repeat(times)}`)
  detectFormat(`{"a":${piece.repeat(times)}`)
  expect(performance.now() - since).toBeLessThan(1000)
})
