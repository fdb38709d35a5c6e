export { type ArchiveErrorCode, archiveIssues } from './issues.js'
export type { NdjsonOptions } from './line-reader.js'
export { type ParseAllOptions, type ParseCopy, parseAll } from './parse-all.js'
export { parseItem } from './parse-item.js'
export { type ReadLineOptions, readLine } from './read-line.js'
export { type ReadNdjsonOptions, readNdjson } from './read-ndjson.js'
export type { ArchiveError, ArchiveItem, ArchiveRecord, ArticleRecord, ErrorRecord, RecordOrigin } from './records.js'
export type { Source } from './source.js'
export {
  type Beside,
  type CountedRole,
  type CountedText,
  createSpeakerTally,
  type DistinctCount,
  type JoinedBy,
  type MonthCount,
  type QuotationCounts,
  type SpeakerKind,
  type SpeakerOrder,
  type SpeakerRow,
  type SpeakerTable,
  type SpeakerTableOptions,
  type SpeakerTally,
  type SpeakerTotals,
  type SpeakingArticle,
  type SpokenName,
  type SpokenWords,
  tallySpeakers,
} from './speakers/index.js'
export { writeSpeakersCsv } from './speakers-csv.js'
export { type SpeakersPageOptions, writeSpeakersPage } from './speakers-page/index.js'
export { parseStream, readNdjsonStream, writeNdjsonStream } from './streams.js'
export { writeLine } from './write-line.js'
