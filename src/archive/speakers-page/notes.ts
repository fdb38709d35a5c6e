import type { MarkupElement } from '../../formats/markup/index.js'
import type { SpeakerRow, SpeakerTotals } from '../speakers/index.js'
import { whole } from './figures.js'
import { h, section } from './print.js'

/** What the figures are, and how far they are to be trusted. */
export function notes(rows: readonly SpeakerRow[], { unattributed }: SpeakerTotals): MarkupElement {
  const joined = rows.reduce((sum, { names }) => sum + names.filter((name) => name.joined !== undefined).length, 0)
  const guesses =
    joined === 0
      ? 'Here no other names were put together.'
      : `Here ${whole(joined)} further ${joined === 1 ? 'name was' : 'names were'} put together; the table says which and why.`
  return section(
    'notes',
    'How to read this',
    undefined,
    h(
      'div',
      { class: 'notes' },
      note(
        'Quotations',
        'were found by rules in the text of the articles, and who spoke was worked out from it. Some are wrong.',
      ),
      note(
        'Word for word',
        'is what stands in quotation marks. The rest are words of the reporter, and nobody should be quoted with them.',
      ),
      note('One speaker', `is whoever has one name. Two people of one full name cannot be told apart. ${guesses}`),
      note(
        'Copies',
        'of one story count each time. “Different” counts each wording of a speaker once; with ≈ it is an estimate.',
      ),
      note('Beside whom', 'looks at the first 20 with a name of an article that has more.'),
      note('Dates', 'are those the articles give themselves, as days of the place they were written in.'),
      unattributed === 0
        ? undefined
        : note(
            'Not known who',
            `is the speaker of ${whole(unattributed)} quotations: a pronoun leads to nobody, or the copy does not say.`,
          ),
    ),
  )
}

function note(term: string, words: string): MarkupElement {
  return h('p', {}, h('b', {}, term), ` ${words}`)
}
