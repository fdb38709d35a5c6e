// What the command takes of this room beside the public names: it cuts NDJSON for workers before lines are read.
export { inParallel } from './in-parallel.js'
export { createLineReader, defaultLineLength, lineTooLong } from './line-reader.js'
