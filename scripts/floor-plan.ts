/** What one room of `src` may import. */
export interface Room {
  /** Rooms whose values and types it may import, through their doors. */
  rooms: readonly string[]
  /** Rooms it may import types from, and no values. */
  types?: readonly string[]
  /** npm packages it is the door to. */
  packages?: readonly string[]
  /** Whether it may import `node:*`. */
  node?: boolean
}

/**
 * Rooms with further doors, for rooms above and not for users. The article room's index loads zod and gives other rooms
 * types alone: values come from its plain door, which never leads there.
 */
export const innerDoors: Readonly<Record<string, readonly string[]>> = {
  article: ['src/article/plain.ts'],
  'formats/markup': ['src/formats/markup/decode.ts', 'src/formats/markup/html.ts', 'src/formats/markup/xml.ts'],
  people: ['src/people/reading.ts'],
  places: ['src/places/reading.ts'],
  quotes: ['src/quotes/reading.ts'],
  text: ['src/text/reading.ts'],
  time: ['src/time/reading.ts'],
}

/** Rooms from which no chain of imports may lead to zod: all but these. */
export const roomsWithZod = ['article', 'cli']

const core = [
  'text',
  'time',
  'places',
  'article',
  'wire',
  'people',
  'quotes',
  'annotate-article',
  'checks',
  'parse-article',
]
const format: Room = { rooms: ['text', 'time', 'article', 'wire', 'formats/shared', 'formats/markup'] }
const formats = {
  'formats/shared': { rooms: ['text', 'article'], packages: ['uuid'] },
  'formats/markup': { rooms: ['text', 'article', 'formats/shared'], packages: ['@rgrove/parse-xml', 'htmlparser2'] },
  // the frame of the wire protocols
  'formats/transmission': { rooms: ['text', 'time', 'article', 'wire', 'formats/shared', 'formats/markup'] },
  'formats/anpa': { rooms: [...format.rooms, 'formats/transmission'] },
  'formats/feeds': { ...format, packages: ['feedsmith'] },
  'formats/html': format,
  'formats/iptc-7901': { rooms: [...format.rooms, 'formats/transmission'] },
  'formats/json-ld': format,
  'formats/markdown': { ...format, packages: ['mdast-util-to-markdown', 'mdast-util-gfm-table', 'yaml', 'mdast'] },
  'formats/newsml-g2': format,
  'formats/ninjs': format,
  'formats/nitf': format,
  'formats/plain-text': format,
  'formats/web-annotation': format,
} satisfies Record<string, Room>

/** The rooms from the ground up; imports run down only. Some are files beside the folders: `parse-article`, `index`. */
export const floorPlan: Readonly<Record<string, Room>> = {
  text: { rooms: [] },
  time: { rooms: ['text'], packages: ['date-fns', 'date-fns-tz'] },
  places: { rooms: ['text'] },
  article: { rooms: ['text'], types: ['time'], packages: ['zod'] },
  people: { rooms: ['text', 'article'] },
  wire: { rooms: ['text', 'time', 'places', 'article'] },
  quotes: { rooms: ['text', 'article', 'people'] },
  'annotate-article': { rooms: ['text', 'article', 'people', 'quotes'] },
  checks: { rooms: ['text', 'article', 'people', 'quotes', 'annotate-article'] },
  ...formats,
  'formats/detect': { rooms: ['text', 'formats/shared', 'formats/markup'] },
  'parse-article': { rooms: ['text', 'time', 'article', 'wire', 'annotate-article'] },
  archive: { rooms: ['text', 'article', 'people', 'wire', 'parse-article', 'formats/detect', ...Object.keys(formats)] },
  index: { rooms: core },
  cli: {
    rooms: [...core, 'index', 'archive', 'formats/detect', ...Object.keys(formats)],
    packages: ['commander', 'piscina', 'cli-progress', 'tinyglobby'],
    node: true,
  },
}

/** The room that a file of `src` stands in: `src/formats/nitf/read.ts` is in `formats/nitf`. */
export function roomOf(file: string): string {
  const [first = '', second] = file.replace(/^src\//, '').split('/')
  const room = first === 'formats' && second !== undefined ? `formats/${second}` : first
  return room.replace(/\.ts$/, '')
}
