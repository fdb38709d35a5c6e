import fc from 'fast-check'
import type { Association, Block } from 'wirecopy/article'
import { few, itemTypes, mediaType, some, span, type Texts, uri } from './shapes.js'

export function someTexts(text: fc.Arbitrary<string>, filled: fc.Arbitrary<string>): fc.Arbitrary<Texts> {
  const rendition = some<NonNullable<Association['renditions']>[number]>(
    {
      name: filled,
      href: uri(),
      mediaType: mediaType(),
      width: fc.nat(),
      height: fc.nat(),
      sizeInBytes: fc.nat(),
      duration: fc.nat(),
    },
    ['href'],
  )
  const association = some<Association>(
    {
      id: fc.constant('m'),
      type: fc.constantFrom(...itemTypes),
      href: uri(),
      mediaType: mediaType(),
      width: fc.nat(),
      height: fc.nat(),
      caption: filled,
      credit: filled,
      renditions: few(rendition),
    },
    ['id', 'type'],
  )
  const associations = few(association).map((list) => list.map((item, index) => ({ ...item, id: `m${index + 1}` })))
  return associations.chain((list) =>
    some<Texts>(
      {
        headline: filled,
        summary: filled,
        associations: fc.constant(list),
        body: fc.array(aBlock(text, filled, list), { maxLength: 5 }),
      },
      list.length > 0 ? ['body', 'associations'] : ['body'],
    ),
  )
}

function aBlock(text: fc.Arbitrary<string>, filled: fc.Arbitrary<string>, media: Association[]): fc.Arbitrary<Block> {
  const withMarks = <T extends { text: string }>(block: fc.Arbitrary<T>) =>
    block.chain((value) =>
      fc.option(marksOn(value.text), { nil: undefined }).map((marks) => (marks ? { ...value, marks } : value)),
    )
  const shared = { text, position: span() }
  const blocks: fc.Arbitrary<unknown>[] = [
    withMarks(
      fc.record(
        { type: fc.constantFrom('paragraph', 'paragraph', 'blockquote', 'preformatted'), ...shared },
        { requiredKeys: ['type', 'text'] },
      ),
    ),
    withMarks(
      fc.record(
        { type: fc.constant('heading'), level: fc.integer({ min: 1, max: 6 }), ...shared },
        { requiredKeys: ['type', 'text'] },
      ),
    ),
    withMarks(
      fc.record(
        { type: fc.constant('listItem'), level: fc.integer({ min: 1, max: 9 }), ordered: fc.boolean(), ...shared },
        { requiredKeys: ['type', 'text'] },
      ),
    ),
    fc.record(
      { type: fc.constant('table'), rows: few(few(withMarks(aCell(text)))), caption: filled, position: span() },
      { requiredKeys: ['type', 'rows'] },
    ),
    fc.record({ type: fc.constant('embed'), html: filled }),
    fc.constant({ type: 'rule' }),
  ]
  if (media.length > 0) {
    blocks.push(fc.record({ type: fc.constant('media'), ref: fc.constantFrom(...media.map(({ id }) => id)) }))
  }
  return fc.oneof(...blocks) as fc.Arbitrary<Block>
}

function aCell(text: fc.Arbitrary<string>) {
  return fc.record(
    { text, header: fc.boolean(), colSpan: fc.integer({ min: 1, max: 4 }), rowSpan: fc.integer({ min: 1, max: 4 }) },
    { requiredKeys: ['text'] },
  )
}

function marksOn(text: string) {
  return few(
    fc
      .record(
        {
          type: fc.constantFrom('strong', 'emphasis', 'underline', 'sub', 'sup', 'code', 'link'),
          at: fc.tuple(fc.nat(text.length), fc.nat(text.length)),
          href: uri(),
        },
        { requiredKeys: ['type', 'at'] },
      )
      .map(({ at, ...mark }) => ({ ...mark, start: Math.min(...at), end: Math.max(...at) })),
  )
}
