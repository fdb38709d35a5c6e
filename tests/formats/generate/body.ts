import fc from 'fast-check'
import type { Association, Block, Mark } from 'wirecopy/article'
import { some } from '../../article/parts/shapes.js'
import { href, optionally, span } from './small.js'
import { line, passage, pick, wordsAt } from './texts.js'

type TextBlock = Extract<Block, { text: string }>

/** One to nine blocks of all kinds, a paragraph among them. Media are shown of the associations given, if any are. */
export function aBody(): fc.Arbitrary<(associations: readonly Association[]) => Block[]> {
  const paragraph = withMarks(
    some({ type: fc.constant('paragraph' as const), text: passage(), position: span() }, TEXT),
  )
  return fc.tuple(paragraph, fc.array(aBlock(), { maxLength: 8 }), fc.nat(8)).map(([first, others, at]) => {
    const blocks = [...others]
    blocks.splice(Math.min(at % 3, others.length), 0, first)
    return (associations) =>
      blocks.flatMap((block): Block[] => {
        if (block.type !== 'media') return [block]
        const shown = associations[Number(block.ref) % Math.max(1, associations.length)]
        return shown === undefined ? [] : [{ type: 'media', ref: shown.id }]
      })
  })
}

const TEXT: ('type' | 'text')[] = ['type', 'text']

function aBlock(): fc.Arbitrary<Block> {
  const text = passage()
  const position = span()
  const textBlock = fc.oneof(
    {
      weight: 5,
      arbitrary: some({ type: fc.constantFrom('paragraph' as const, 'blockquote' as const), text, position }, TEXT),
    },
    {
      weight: 2,
      arbitrary: some(
        { type: fc.constant('heading' as const), text, level: fc.integer({ min: 1, max: 6 }), position },
        [...TEXT, 'level'],
      ),
    },
    {
      weight: 4,
      arbitrary: some(
        {
          type: fc.constant('listItem' as const),
          text,
          level: fc.integer({ min: 2, max: 4 }),
          ordered: fc.constant(true),
          position,
        },
        TEXT,
      ),
    },
    {
      weight: 1,
      arbitrary: some(
        {
          type: fc.constant('preformatted' as const),
          text: fc.array(line(3), { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
          position,
        },
        TEXT,
      ),
    },
  ) as fc.Arbitrary<TextBlock>
  return fc.oneof(
    { weight: 8, arbitrary: withMarks(textBlock) },
    { weight: 1, arbitrary: aTable() },
    { weight: 1, arbitrary: fc.nat(9).map((at): Block => ({ type: 'media', ref: String(at) })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('<iframe src="https://example.org/post/7?a=b&amp;c=d"></iframe>', '<script>alert("]]>")</script>')
        .map((html): Block => ({ type: 'embed', html })),
    },
    { weight: 1, arbitrary: fc.constant<Block>({ type: 'rule' }) },
  )
}

function aTable(): fc.Arbitrary<Block> {
  const span = fc.integer({ min: 2, max: 3 })
  const text = fc.oneof({ weight: 5, arbitrary: passage(4) }, { weight: 1, arbitrary: fc.constant('') })
  const cell = withMarks(some({ text, header: fc.constant(true as boolean), colSpan: span, rowSpan: span }, ['text']))
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  return some(
    { type: fc.constant('table' as const), rows, caption: line(), position: fc.constant({ start: 4, end: 90 }) },
    ['type', 'rows'],
  )
}

/** Marks of different types over whole words; they may cross. They stand in order, of two at one place the longer first. */
function withMarks<Given extends { text: string }>(
  given: fc.Arbitrary<Given>,
): fc.Arbitrary<Given & { marks?: Mark[] }> {
  const type = fc.constantFrom('strong', 'emphasis', 'underline', 'sub', 'sup', 'code', 'link', 'link', 'link')
  const marks = fc.uniqueArray(fc.tuple(type, pick(), href()), { maxLength: 3, selector: ([type]) => type })
  return fc.tuple(given, optionally(marks)).map(([block, wanted = []]) => {
    if (block.text === '' || wanted.length === 0) return block
    const made = wanted.map(([type, at, href]) => {
      return { type, ...wordsAt(block.text, at), ...(type === 'link' && { href }) } as Mark
    })
    const rank = ({ type }: Mark) => (type === 'link' ? 0 : 1)
    made.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b))
    return { ...block, marks: made }
  })
}
