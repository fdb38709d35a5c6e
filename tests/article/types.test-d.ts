import { assertType, expectTypeOf, test } from 'vitest'
import {
  type Article,
  type Block,
  createArticle,
  type Paragraph,
  type Quote,
  type Range,
  type Span,
  type Timestamp,
} from 'wirecopy/article'
import type { Span as TextSpan } from 'wirecopy/text'
import type { Timestamp as TimeTimestamp } from 'wirecopy/time'
import type * as z from 'zod'

test('the types that other rooms own are the same here', () => {
  expectTypeOf<Span>().toEqualTypeOf<TextSpan>()
  expectTypeOf<Timestamp>().toEqualTypeOf<TimeTimestamp>()
  expectTypeOf<Required<Timestamp>>().toEqualTypeOf<Required<TimeTimestamp>>()
})

test('what is absent is absent: optional keys take no undefined', () => {
  assertType<Article>({ schemaVersion: 1, body: [], quotes: [] })
  // @ts-expect-error -- undefined is no headline
  assertType<Article>({ schemaVersion: 1, body: [], quotes: [], headline: undefined })
  // @ts-expect-error -- nor is null
  assertType<Article>({ schemaVersion: 1, body: [], quotes: [], headline: null })
  // @ts-expect-error -- the body is required
  assertType<Article>({ schemaVersion: 1, quotes: [] })
  // @ts-expect-error -- no such key
  assertType<Article>({ schemaVersion: 1, body: [], quotes: [], headlin: 'x' })
  expectTypeOf<Article>().toHaveProperty('headline').toEqualTypeOf<string | undefined>()
  expectTypeOf<Pick<Article, 'headline'>>().toEqualTypeOf<{ headline?: string }>()
  expectTypeOf<Pick<Quote, 'speaker' | 'certainty'>>().toEqualTypeOf<{
    speaker?: NonNullable<Quote['speaker']>
    certainty: number
  }>()
})

test('blocks are told apart by their type', () => {
  expectTypeOf<Extract<Block, { type: 'paragraph' }>>().toExtend<Paragraph>()
  expectTypeOf<Range['block']>().toEqualTypeOf<number | 'headline' | 'summary'>()
})

test('the schema gives the type', () => {
  expectTypeOf<z.infer<typeof Article>>().toExtend<Article>()
  expectTypeOf<Article>().toExtend<z.infer<typeof Article>>()
  expectTypeOf(createArticle).returns.toEqualTypeOf<Article>()
})

test('an article is an input of createArticle', () => {
  expectTypeOf<Article>().toExtend<Parameters<typeof createArticle>[0]>()
  // @ts-expect-error -- no such key
  createArticle({ headlin: 'x' })
})
