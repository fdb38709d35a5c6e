import type { Article, Association, Rendition } from '../../article/index.js'
import { filled, withKnown } from '../shared/index.js'
import { natureOf } from './item-nature.js'
import type { JsonLdFile, JsonLdMedia, JsonLdMediaType, JsonLdPixels } from './types.js'

/**
 * Pictures and graphics as `image`, videos as `video`, sound as `audio`, texts and mixed items as `associatedMedia`,
 * their files as `encoding`. What has nothing but its type is left out.
 */
export function writeMedia({ associations: all = [] }: Article) {
  const associations = all.filter(({ id, type, ...said }) => Object.keys(said).length > 0)
  const image: JsonLdMedia<'ImageObject'>[] = []
  const video: JsonLdMedia<'VideoObject'>[] = []
  const audio: JsonLdMedia<'AudioObject'>[] = []
  const associatedMedia: JsonLdMedia<'MediaObject'>[] = []
  const ranks = associations.map(({ type }) => rankOf[type])
  const isMixed = ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0))
  for (const [index, association] of associations.entries()) {
    const { type } = association
    const position = isMixed ? index + 1 : undefined
    if (type === 'picture' || type === 'graphic') image.push(writeOne('ImageObject', association, position))
    else if (type === 'video') video.push(writeOne('VideoObject', association, position))
    else if (type === 'audio') audio.push(writeOne('AudioObject', association, position))
    else associatedMedia.push(writeOne('MediaObject', association, position))
  }
  return {
    image: filled(image),
    video: filled(video),
    audio: filled(audio),
    associatedMedia: filled(associatedMedia),
  }
}

/** In the order in which readers look for them. */
const rankOf = { picture: 0, graphic: 0, video: 1, audio: 2, text: 3, composite: 3 } as const

function writeOne<Type extends JsonLdMediaType>(
  kind: Type,
  { type, href, mediaType, width, height, caption, credit, renditions }: Association,
  position: number | undefined,
): JsonLdMedia<Type> {
  const isPlain = type === 'picture' || type === 'video' || type === 'audio'
  return withKnown(
    { '@type': kind },
    {
      additionalType: isPlain ? undefined : natureOf(type),
      position,
      contentUrl: href,
      url: href,
      encodingFormat: mediaType,
      width: pixels(width),
      height: pixels(height),
      caption: kind === 'MediaObject' ? undefined : caption,
      description: kind === 'MediaObject' ? caption : undefined,
      creditText: credit,
      encoding: filled(renditions?.map(writeFile)),
    },
  )
}

function writeFile({ name, href, mediaType, width, height, sizeInBytes, duration }: Rendition): JsonLdFile {
  return withKnown(
    { '@type': 'MediaObject' as const, contentUrl: href },
    {
      name,
      encodingFormat: mediaType,
      width: pixels(width),
      height: pixels(height),
      contentSize: sizeInBytes === undefined ? undefined : `${sizeInBytes} B`,
      duration: duration === undefined ? undefined : `PT${duration}S`,
    },
  )
}

/** E37 is the pixel in UN/CEFACT's codes of units. */
function pixels(value: number | undefined): JsonLdPixels | undefined {
  return value === undefined ? undefined : { '@type': 'QuantitativeValue', value, unitCode: 'E37' }
}
