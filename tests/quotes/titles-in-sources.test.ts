import { describe, expect, test } from 'vitest'
import { said } from './said.js'

describe('a source is whole, a speaker is without titles', () => {
  test.each([
    ['“We lost,” said Rev. Oskar Albin King III.', 'Rev. Oskar Albin King III', 'Oskar Albin King III'],
    ['Gov.-elect Mara Lind said it was late.', 'Gov.-elect Mara Lind', 'Mara Lind'],
    ['“We lost,” said Gov.-elect Mara Lind.', 'Gov.-elect Mara Lind', 'Mara Lind'],
    ['“We lost,” said Lt.-Gov. Mara Lind.', 'Lt.-Gov. Mara Lind', 'Mara Lind'],
    ['Then-Prime Minister Mara Lind said it was late.', 'Then-Prime Minister Mara Lind', 'Mara Lind'],
    ['Mara Lind Ph.D. said it was late.', 'Mara Lind Ph.D.', 'Mara Lind'],
    ['“We lost,” said Mara Lind MP.', 'Mara Lind MP', 'Mara Lind'],
    ['“We lost,” mused Tolvik co-host Mara Lind.', 'Tolvik co-host Mara Lind', 'Mara Lind'],
  ])('%s', (text, source, speaker) => expect(said(text)).toMatchObject([{ source, speaker }]))

  test('an office that goes on is taken up', () => {
    const text = 'Gov.-elect Mara Lind came. “We lost,” the governor-elect said.'
    expect(said(text)).toMatchObject([{ speaker: 'Mara Lind' }])
  })

  test('several in capitals keep them', () => {
    expect(said('MPs said it was late.')).toMatchObject([{ speaker: 'MPs' }])
  })
})
