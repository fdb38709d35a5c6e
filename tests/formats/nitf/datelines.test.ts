import { expect, test } from 'vitest'
import { readNitf } from 'wirecopy/nitf'

function read(place: string, content: string) {
  const head = `<dateline><location>${place}</location></dateline>`
  const { articles } = readNitf(
    `<nitf><body><body.head>${head}</body.head><body.content>${content}</body.content></body></nitf>`,
  )
  const [article] = articles
  return { dateline: article?.dateline, texts: article?.body.map((block) => ('text' in block ? block.text : '')) }
}

test.each([
  ['NEW YORK', '<p>NEW YORK (AP) _ A storm came.</p>', 'NEW YORK (AP) _', 'AP', '_', ['A storm came.']],
  ['MADRID', '<p>MADRID (EFE).- Llueve.</p>', 'MADRID (EFE).-', 'EFE', '.-', ['Llueve.']],
  ['BERLIN', '<p><b>BERLIN (dpa)</b> - Es regnet.</p>', 'BERLIN (dpa) -', 'dpa', '-', ['Es regnet.']],
  ['BERLIN', '<p><b>BERLIN</b> (dpa) - Es regnet.</p>', 'BERLIN (dpa) -', 'dpa', '-', ['Es regnet.']],
  ['OSLO', '<hl2>Rain</hl2><p>OSLO (AP) — Rain fell.</p>', 'OSLO (AP) —', 'AP', '—', ['Rain', 'Rain fell.']],
  ['OSLO', '<p>By JANE DOE</p><p>OSLO (AP) — Rain fell.</p>', 'OSLO (AP) —', 'AP', '—', ['By JANE DOE', 'Rain fell.']],
])('a dateline in the text: %s %s', (place, content, text, agency, separator, texts) => {
  const reading = read(place, content)
  expect(reading.dateline).toMatchObject({ text, agencies: [agency], separator })
  expect(reading.texts).toEqual(texts)
})

test.each([
  '<p>It rained.</p><p>OSLO (AP) — Rain fell.</p>',
  '<p>OSLO was wet.</p>',
  '<p><a href="x">OSLO</a> — Rain.</p>',
])('what stays in the text: %s', (content) => {
  expect(read('OSLO', content).dateline?.text).toBe('OSLO')
})
