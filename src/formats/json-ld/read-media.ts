import type { Association, Rendition } from '../../article/index.js'
import { filled, withKnown } from '../shared/index.js'
import { readNature } from './item-nature.js'
import type { Node } from './node.js'

const types = { image: 'picture', video: 'video', audio: 'audio', associatedMedia: 'composite' } as const

/** Pictures, videos, sound and other media, each with its files, in the order that their positions give, if all do. */
export function readMedia(node: Node): Association[] {
  const found: { association: Omit<Association, 'id'>; position: number | undefined }[] = []
  for (const key of ['image', 'video', 'audio', 'associatedMedia'] as const) {
    for (const thing of node.things(key, { textKey: 'url' })) {
      const association = thing.isEmpty ? undefined : readAssociation(thing, types[key])
      if (association === undefined || (saysNothing(association) && !isTold(thing))) node.giveBack(key, thing)
      else found.push({ association, position: thing.whole('position') })
    }
  }
  if (found.every(({ position }) => position !== undefined)) {
    found.sort((a, b) => Number(a.position) - Number(b.position))
  }
  return found.map(({ association }, index) => ({ id: `m${index + 1}`, ...association }))
}

// {"@type": "ImageObject", "url": null}
function saysNothing(association: object): boolean {
  return Object.keys(association).length === 1
}

function isTold(thing: Node): boolean {
  return thing.has('additionalType') || thing.has('position')
}

function typeOf(thing: Node, usual: Association['type']): Association['type'] {
  const [nature] = thing.values('additionalType')
  const type = readNature(nature, ['graphic', 'text', 'composite'])
  if (type !== undefined) thing.take('additionalType')
  if (type !== undefined || usual !== 'composite') return type ?? usual
  return thing.is(/^Image/) ? 'picture' : thing.is(/^Video/) ? 'video' : thing.is(/^Audio/) ? 'audio' : usual
}

function readAssociation(thing: Node, usual: Association['type']): Omit<Association, 'id'> {
  const renditions = thing.things('encoding').flatMap((file): Rendition[] => {
    const href = addressOfFile(file)
    if (href === undefined) thing.giveBack('encoding', file)
    if (href === undefined) return []
    return [
      withKnown(
        { href },
        {
          name: file.text('name'),
          ...fileOf(file),
          sizeInBytes: measureIn(file, 'contentSize', /^(\d{1,15})(?: ?B)?$/),
          duration: measureIn(file, 'duration', /^PT(\d{1,15})S$/),
        },
      ),
    ]
  })
  return withKnown(
    { type: typeOf(thing, usual) },
    {
      href: addressOfFile(thing),
      ...fileOf(thing),
      caption: thing.passage(thing.has('caption') ? 'caption' : 'description'),
      credit: thing.text('creditText'),
      renditions: filled(renditions),
    },
  )
}

/** A number in a text of a certain form; another form stays with the rest. */
function measureIn(file: Node, key: string, form: RegExp): number | undefined {
  const found = form.exec(file.text(key) ?? '')?.[1]
  if (found === undefined) file.leave(key)
  return found === undefined ? undefined : Number(found)
}

function addressOfFile(file: Node): string | undefined {
  const address = file.text('contentUrl')
  const url = file.text('url')
  if (address !== undefined && url !== undefined && url !== address) file.leave('url')
  return address ?? url ?? file.id()
}

function fileOf(file: Node) {
  return { mediaType: file.text('encodingFormat'), width: sizeOf(file, 'width'), height: sizeOf(file, 'height') }
}

// a number, a text, or a QuantitativeValue, which some pages give the value as its name
function sizeOf(file: Node, key: string): number | undefined {
  const [value] = file.values(key)
  if (typeof value !== 'object') return file.whole(key)
  const size = file.thing(key)
  return size?.whole(size.has('value') ? 'value' : 'name')
}
