import { expect, test } from 'vitest'
import { doors } from '../scripts/doors.js'

/** The runtime names of every door: one more, or one less, is a choice for this list too. */
const names: Record<string, string[]> = {
  wirecopy: [
    'addPositions',
    'annotateArticle',
    'bodyText',
    'bySpeaker',
    'corePlaces',
    'createArticle',
    'findDateline',
    'findPeople',
    'findQuotes',
    'parseArticle',
    'quoteText',
    'readByline',
    'readTimestamp',
    'readWire',
    'resolvePlace',
    'speakerOf',
    'textOf',
  ],
  'wirecopy/article': [
    'AltId',
    'Article',
    'Association',
    'Block',
    'Blockquote',
    'Byline',
    'Concept',
    'Contributor',
    'Cue',
    'Dateline',
    'EdNote',
    'Embed',
    'Furniture',
    'Geo',
    'Heading',
    'Headline',
    'InfoSource',
    'ListItem',
    'Mark',
    'MediaBlock',
    'Organization',
    'Paragraph',
    'Person',
    'Place',
    'Preformatted',
    'Priority',
    'Provider',
    'Quote',
    'Range',
    'Relation',
    'Rendition',
    'Rights',
    'Role',
    'Rule',
    'Signal',
    'Source',
    'Span',
    'Speaker',
    'Table',
    'TableCell',
    'TextRef',
    'Timestamp',
    'bodyText',
    'createArticle',
    'quoteText',
    'speakerOf',
    'textAt',
    'textOf',
  ],
  'wirecopy/text': [
    'alignSpan',
    'alignText',
    'cleanText',
    'containsSpan',
    'createIssue',
    'createSpan',
    'createTextIndex',
    'englishAbbreviations',
    'findLines',
    'findParagraphStyle',
    'findParagraphs',
    'findSentences',
    'findTokens',
    'findWords',
    'pairMarks',
    'shiftSpan',
    'sliceSpan',
    'spansOverlap',
  ],
  'wirecopy/time': ['canonicalTimeZone', 'readTimestamp', 'timeIssues', 'toInstant', 'toLocal'],
  'wirecopy/wire': ['addPositions', 'builtInProfiles', 'findDateline', 'readByline', 'readWire', 'wireIssues'],
  'wirecopy/people': ['findPeople'],
  'wirecopy/places': ['corePlaces', 'placeIssues', 'resolvePlace'],
  'wirecopy/places/large': ['largePlaces'],
  'wirecopy/detect': ['detectFormat'],
  'wirecopy/ninjs': ['FormatError', 'formatIssues', 'readNinjs', 'writeNinjs'],
  'wirecopy/quotes': ['bySpeaker', 'findQuotes', 'quoteIssues', 'speakerOf'],
  'wirecopy/nitf': ['FormatError', 'formatIssues', 'readNitf', 'writeNitf'],
  'wirecopy/newsml-g2': ['FormatError', 'formatIssues', 'readNewsmlG2', 'writeNewsmlG2'],
  'wirecopy/json-ld': ['FormatError', 'formatIssues', 'readJsonLd', 'scriptText', 'writeJsonLd'],
}

/** Written out, so that each leads to the sources or to the build as an import of a user's does. */
const imported: Record<string, () => Promise<object>> = {
  wirecopy: () => import('wirecopy'),
  'wirecopy/article': () => import('wirecopy/article'),
  'wirecopy/text': () => import('wirecopy/text'),
  'wirecopy/time': () => import('wirecopy/time'),
  'wirecopy/places': () => import('wirecopy/places'),
  'wirecopy/places/large': () => import('wirecopy/places/large'),
  'wirecopy/wire': () => import('wirecopy/wire'),
  'wirecopy/people': () => import('wirecopy/people'),
  'wirecopy/detect': () => import('wirecopy/detect'),
  'wirecopy/ninjs': () => import('wirecopy/ninjs'),
  'wirecopy/quotes': () => import('wirecopy/quotes'),
  'wirecopy/nitf': () => import('wirecopy/nitf'),
  'wirecopy/newsml-g2': () => import('wirecopy/newsml-g2'),
  'wirecopy/json-ld': () => import('wirecopy/json-ld'),
}

test('every door is listed', () => {
  const known = doors.map((door) => door.name).sort()
  expect(Object.keys(names).sort()).toEqual(known)
  expect(Object.keys(imported).sort()).toEqual(known)
})

test.each(Object.entries(imported))('%s', async (name, load) => {
  const door = await load()
  // what Node adds where the build is CommonJS
  const added = ['__esModule', 'default', 'module.exports']
  const found = Object.keys(door).filter((key) => !added.includes(key))
  expect(found.sort()).toEqual(names[name])
})
