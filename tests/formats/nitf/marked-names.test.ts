import { describe, expect, test } from 'vitest'
import { Article } from 'wirecopy/article'
import { readNitf, writeNitf } from 'wirecopy/nitf'

function read(content: string, docdata = '') {
  const article = readNitf(
    `<nitf><head><docdata><identified-content>${docdata}</identified-content></docdata></head>
      <body><body.content><p>${content}</p></body.content></body></nitf>`,
  ).articles[0] as Article
  expect(Article.safeParse(article).error?.issues ?? []).toEqual([])
  return article
}

const namesOf = ({ people = [], organizations = [], places = [] }: Article) =>
  [...people, ...organizations, ...places].map(({ name, mentions = [] }) => `${name} ${mentions.length}`)

describe('a name with ’s behind it', () => {
  test.each<[string, string[]]>([
    ['<person>Ada Roe’s</person> boat. <person>Ada Roe</person> waits.', ['Ada Roe 2']],
    ["<person>Ada Roe</person> waits. <person>Ada Roe's</person> boat.", ['Ada Roe 2']],
    ['<location>Vellmar’s</location> gate', ['Vellmar 1']],
    ["<location>St Brannoc's</location> and <location>Lord's</location>", ["St Brannoc's 1", "Lord's 1"]],
    ['<org>Coast Office Union’s</org> plan', ['Coast Office Union 1']],
    ['<org>Marlowe’s</org> shop', ['Marlowe’s 1']],
    ['<org>Marlowe’s</org> shop, and <org>Marlowe</org> itself', ['Marlowe 2']],
    ['<org>Roe, Lind &amp; Marlowe’s</org> shop', ['Roe, Lind & Marlowe’s 1']],
    ['<person>Jo Ross</person>', ['Jo Ross 1']],
    ['<person>Jo Ross’</person>', ['Jo Ross’ 1']],
  ])('%s', (content, expected) => {
    expect(namesOf(read(content))).toEqual(expected)
  })

  test('of what the document names', () => {
    expect(namesOf(read('<org>Marlowe’s</org> gate', '<org>Marlowe</org>'))).toEqual(['Marlowe 1'])
    expect(namesOf(read('<org>Marlowe’s</org> gate', '<org>Marlowe’s</org>'))).toEqual(['Marlowe’s 1'])
  })

  test('the mention holds it, and comes back', () => {
    const article = read('Then <person>Ada Roe’s</person> boat left.')
    expect(article.people?.[0]?.mentions).toEqual([{ block: 0, start: 5, end: 14 }])
    const { output } = writeNitf(article, { id: 'urn:x:1', versionCreated: '2031-01-21T10:00:00Z' })
    expect(readNitf(output).articles[0]?.people).toEqual(article.people)
  })
})

describe('white space behind an element', () => {
  test.each<[string, string]>([
    ['The <em>Herald</em>\n  , she said', 'The Herald, she said'],
    ['Was it <person>Ada Roe</person>\n?', 'Was it Ada Roe?'],
    ['(in <location>Vellmar</location>\n)\n', '(in Vellmar)'],
    ['The <em>Herald</em> , she said', 'The Herald , she said'],
    ['The <em>Herald</em>\n... she said', 'The Herald ... she said'],
    ['The <em>Herald</em>\n- she said', 'The Herald - she said'],
    ['The\n, <em>Herald</em>\n(EX)', 'The , Herald (EX)'],
  ])('%j', (content, text) => {
    expect(read(content).body).toMatchObject([{ text }])
  })

  test('in a headline too', () => {
    const text = '<nitf><body><headline><hl1>The <em>Herald</em>\n  , again</hl1></headline></body></nitf>'
    expect(readNitf(text).articles[0]?.headline).toBe('The Herald, again')
  })

  test('not in what is set as it stands', () => {
    const text = '<nitf><body><body.content><pre>a <em>b</em>\n, c</pre></body.content></body></nitf>'
    expect(readNitf(text).articles[0]?.body).toMatchObject([{ text: 'a b\n, c' }])
  })
})
