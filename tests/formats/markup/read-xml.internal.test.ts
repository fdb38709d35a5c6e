import { describe, expect, test } from 'vitest'
import { decodeText, elementToXml, htmlEntity, stringValue, writeXml } from '../../../src/formats/markup/index.js'
import { readXml } from '../../../src/formats/markup/xml.js'
import { createReport, FormatError } from '../../../src/formats/shared/index.js'

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))

function read(input: string | Uint8Array) {
  const report = createReport()
  const root = readXml(input, report, htmlEntity)
  return { root, text: stringValue(root), codes: report.issues.map(({ code }) => code) }
}

describe('encodings', () => {
  const declared = (name: string, text = 'Gräfin Łodź') => `<?xml version="1.0" encoding="${name}"?><p>${text}</p>`
  test.each([
    ['UTF-8', bytes(declared('UTF-8'), 'utf8'), 'Gräfin Łodź', []],
    ['UTF-8 with its mark', bytes(`\ufeff${declared('UTF-8')}`, 'utf8'), 'Gräfin Łodź', []],
    ['UTF-16, little end first, marked', bytes(`\ufeff${declared('UTF-16')}`, 'utf16le'), 'Gräfin Łodź', []],
    ['UTF-16 without its mark', bytes(declared('UTF-16'), 'utf16le'), 'Gräfin Łodź', []],
    ['Latin-1', bytes(declared('ISO-8859-1', 'Gräfin'), 'latin1'), 'Gräfin', []],
    [
      'Latin-1 that has quotation marks of Windows',
      bytes(declared('ISO-8859-1', '\x93Gr\xe4fin\x94'), 'latin1'),
      '“Gräfin”',
      [],
    ],
    ['declared Latin-1, and UTF-8', bytes(declared('ISO-8859-1'), 'utf8'), 'Gräfin Łodź', ['encoding-wrong']],
    ['declared UTF-8, and Latin-1', bytes(declared('UTF-8', 'Gräfin'), 'latin1'), 'Gräfin', ['encoding-wrong']],
    ['declared as nothing known', bytes(declared('x-klingon', 'Gräfin'), 'latin1'), 'Gräfin', ['encoding-wrong']],
    ['not declared, no UTF-8', bytes('<p>Gräfin</p>', 'latin1'), 'Gräfin', ['encoding-wrong']],
    ['a string, whatever it declares', declared('ISO-8859-1'), 'Gräfin Łodź', []],
  ])('%s', (_name, input, text, codes) => {
    expect(read(input)).toMatchObject({ text, codes })
  })

  test.each([
    ['meta', bytes('<!doctype html><meta charset="iso-8859-2"><p>\xb3</p>', 'latin1'), 'ł', []],
    [
      'http-equiv',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xc4</p>', 'latin1'),
      'Д',
      [],
    ],
    ['UTF-16 of JSON', bytes('{"a":"ł"}', 'utf16le'), 'ł', []],
    ['UTF-16 after white space', bytes('\n<p>ł</p>', 'utf16le'), 'ł', []],
  ])('%s', (_name, input, text, codes) => {
    const report = createReport()
    expect(decodeText(input, report)).toContain(text)
    expect(report.issues.map(({ code }) => code)).toEqual(codes)
  })

  test.each([[undefined], [null], [7], [{}]])('%j is no document', (input) => {
    expect(() => decodeText(input as unknown as string, createReport())).toThrow(TypeError)
  })

  test('an ArrayBuffer is bytes', () => {
    expect(decodeText(bytes('<p>ł</p>', 'utf8').buffer as ArrayBuffer, createReport())).toContain('ł')
  })

  test('a string keeps no byte order mark', () => expect(read('\ufeff<p>a</p>').text).toBe('a'))
})

describe('what a document may hold', () => {
  test.each([
    ['<p>a<![CDATA[ <b> & ]]>c</p>', 'a <b> & c'],
    ['<?xml version="1.0"?><!-- <a> --><?pi <b>?><p>a<!-- b --><?c d?>e</p>', 'ae'],
    ['<!DOCTYPE nitf SYSTEM "nitf-3-3.dtd"><p>a</p>', 'a'],
    ['<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>a</p>', 'a'],
    ['<p>&eacute;&nbsp;&hellip;&euro;&Yuml;&#8220;&#x201d;&amp;</p>', 'é\u00a0…€Ÿ“”&'],
    ['<p>&Alpha;&omega;&rArr;&infin;&hearts;&spades;</p>', 'Αω⇒∞♥♠'],
    ['\n  <p>a</p>', 'a'],
    ['<p>a\r\nb\rc</p>', 'a\nb\nc'],
  ])('%s', (input, text) => expect(read(input)).toMatchObject({ text, codes: [] }))

  test('characters that XML forbids are replaced, and told of', () => {
    expect(read('<p>a\u0008b\u0000c</p>')).toMatchObject({ text: 'a\ufffdb\ufffdc', codes: ['character-replaced'] })
  })

  test('references to forbidden characters are replaced, and told of; in CDATA they are text', () => {
    expect(read('<p>a&#x1e;b&#0;<![CDATA[&#1;]]>&#65;</p>')).toMatchObject({
      text: 'a\ufffdb\ufffd&#1;A',
      codes: ['character-replaced'],
    })
  })

  test('white space before the document counts for places', () => {
    expect(() => read('\n\n <a>\n<b></a>')).toThrow(
      expect.objectContaining({ place: expect.objectContaining({ line: 4 }) }),
    )
    const report = createReport()
    readXml('\n\n<a>\u0001</a>', report)
    expect(report.issues[0]?.span).toEqual({ start: 5, end: 6 })
  })

  test('prefixes stand for namespaces, in attributes they stay', () => {
    const { root } = read('<n:a xmlns:n="urn:n" xmlns="urn:d" xml:lang="de" n:x="1"><b/><n:c xmlns:n="urn:m"/></n:a>')
    expect(root).toMatchObject({ name: 'a', namespace: 'urn:n', attributes: { 'xml:lang': 'de', 'n:x': '1' } })
    expect(root.children).toMatchObject([
      { name: 'b', namespace: 'urn:d' },
      { name: 'c', namespace: 'urn:m' },
    ])
  })
})

describe('what is no document', () => {
  const deep = '<a>'.repeat(600) + '</a>'.repeat(600)
  const laughs = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]><a>&l9;</a>`
  test.each([
    ['', undefined],
    ['no markup', 1],
    ['<a>', 1],
    ['<a><b></a>', 1],
    ['<a/><b/>', 1],
    ['<a>\n<b>&undefined;</b></a>', 2],
    ['<a>a & b</a>', 1],
    ['<a b="1" b="2"/>', 1],
    [deep, 1],
    [laughs, 1],
  ])('%#: %.40s', (input, line) => {
    const error = (() => {
      try {
        return read(input)
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toBeInstanceOf(FormatError)
    expect((error as FormatError).message).not.toBe('')
    if (line !== undefined) expect((error as FormatError).place).toMatchObject({ line })
  })

  test('depth is counted in tags, not in comments, CDATA or values', () => {
    const text = `<p a="${'&lt;a>'.repeat(600)}"><!-- ${'<a>'.repeat(600)} --><![CDATA[${'<a>'.repeat(600)}]]>${'<br/>'.repeat(600)}</p>`
    expect(read(text).codes).toEqual([])
  })
})

describe('writing', () => {
  test('what was read is written the same but for prefixes', () => {
    const { root } = read('<n:a xmlns:n="urn:n" n:x="1 &quot;&#10;&lt;"><b xmlns="urn:b">&lt;]]&gt;&amp; é</b></n:a>')
    const written = elementToXml(root)
    expect(written).toBe(
      '<a xmlns="urn:n" xmlns:n="urn:n" n:x="1 &quot;&#10;&lt;"><b xmlns="urn:b">&lt;]]&gt;&amp; é</b></a>',
    )
    expect(elementToXml(read(written).root)).toBe(written)
  })

  test('elements on lines of their own, and forbidden characters told of', () => {
    const report = createReport()
    const root = { name: 'a', attributes: {}, children: [{ name: 'b', attributes: {}, children: ['x\u0001'] }, 'y'] }
    expect(writeXml(root, report, { indent: new Set(['a']) })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b>x\ufffd</b>\n  y\n</a>\n',
    )
    expect(report.issues.map(({ code }) => code)).toEqual(['character-replaced'])
  })
})
