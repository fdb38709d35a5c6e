import { describe, expect, test } from 'vitest'
import { expectHead, names, page, paragraphs, sub, title } from './heads.js'
import { bodyOf, furnitureOf, read, text } from './readings.js'

describe('a mail', () => {
  const from = 'From: Ana Ruiz <ana@example.org>'
  const to = 'To: desk@example.org'
  const date = 'Date: Tue, 15 Apr 2031 19:28:00 +0200'

  test.each([
    ['as sent', [from, to, `Subject: ${title}`, date]],
    ['in another order', [date, `Subject: ${title}`, from, to]],
    ['forwarded', [from, 'Reply-To: ana@example.org', `Subject: Fwd: [desk] ${title}`, to, date]],
    ['with the fields of machines', [from, `Subject: ${title}`, date, 'MIME-Version: 1.0', 'X-Mailer: Example']],
    ['with a field that is wrapped', [from, 'To: desk@example.org,', '  tom@example.org', `Subject: ${title}`, date]],
  ])('%s', (_, lines) => {
    const copy = `${lines.join('\n')}\n\n${text}`
    expectHead(copy)
    expect(read(copy).published?.instant).toBe('2031-04-15T17:28:00.000Z')
    expect(read(copy)).not.toHaveProperty('bylines')
    expect(furnitureOf(copy).every((line) => /^(?:contact|headline|stamp|other): /.test(line))).toBe(true)
  })

  test('with a subject that is wrapped', () => {
    const copy = `${from}\nSubject: Tarnholm closes its pier\n for two winters\n${date}\n\n${text}`
    expectHead(copy)
  })

  test('that prints its subject again', () => {
    const copy = `${from}\nSubject: ${title}\n${date}\n\n${title}\n\n${text}`
    expectHead(copy)
    expect(furnitureOf(copy).pop()).toBe(`headline: ${title}`)
  })

  test.each(['Press release', 'Media advisory', '(no subject)'])('whose subject is no headline: %s', (subject) => {
    const copy = `${from}\n${to}\nSubject: ${subject}\n${date}\n\n${title}\n\nTARNHOLM (AP) — ${text}`
    expectHead(copy)
  })

  test('is no text of lines with colons', () => {
    const lines = ['To: all masters of vessels.', 'Subject: the old pier of Tarnholm is closed.']
    expect(bodyOf(`${title}\n\n${lines.join('\n\n')}\n\n${text}`)).toEqual([...lines, ...paragraphs])
    const list = ['From: the pier.', 'To: the town hall.', 'Fare: two crowns.']
    expect(bodyOf(`${title}\n\n${list.join('\n\n')}\n\n${text}`)).toEqual([...list, ...paragraphs])
  })
})

describe('labels and markdown', () => {
  test.each([
    [`Headline: ${title}\nByline: Ana Ruiz\nDate: April 15, 2031`],
    [`Title: ${title}\nAuthor: Ana Ruiz\nPublished: 2031-04-15`],
    [`---\ntitle: "${title}"\nauthor: Ana Ruiz\ndate: 2031-04-15\n---`],
    [`# ${title}\n\n**By Ana Ruiz** | *April 15, 2031*`],
    [`# ${title}\n\n*${sub}*\n\n**By Ana Ruiz**\n\n*April 15, 2031*`],
    [`# ${title}\n\n## ${sub}\n\n_By Ana Ruiz_\n\n_Published: April 15, 2031_`],
    [`# ${title}\n\nBy **Ana Ruiz**\n\nApril 15, 2031`],
    [`# ${title}\n\nBy [Ana Ruiz](https://example.org/ana) | April 15, 2031`],
    [`**${title}**\n\n*By Ana Ruiz, April 15, 2031*\n\n---`],
  ])('%s', (head) => {
    const copy = page(head)
    expectHead(copy)
    expect(names(copy)).toEqual(['Ana Ruiz'])
    expect(read(copy).published?.local).toBe('2031-04-15')
    const { start, end } = read(copy).bylines?.[0]?.position ?? { start: 0, end: 0 }
    expect(copy.slice(start, end)).toBe(read(copy).bylines?.[0]?.text)
  })

  test('emphasis in the text is text', () => {
    for (const line of [
      '*By Monday* the pier had closed.',
      '**The pier is closed.**',
      '_On April 15, 2031_ it closed.',
    ])
      expect(bodyOf(page(title, line))).toEqual([line, ...paragraphs])
  })
})
