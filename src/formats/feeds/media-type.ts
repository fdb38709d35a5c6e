import { tableOf } from '../shared/index.js'
import type { FeedMedia } from './item.js'

const byMedium = tableOf<FeedMedia['type']>({ picture: 'image', video: 'video', audio: 'audio', text: 'document' })
const byEnding = tableOf<FeedMedia['type']>({
  picture: 'avif gif jpeg jpg png svg webp',
  video: 'm3u8 m4v mov mp4 mpg webm',
  audio: 'aac flac m4a mp3 oga ogg opus wav',
  text: 'doc docx html pdf txt',
})
// https://example.org/gate.jpg?width=460
//                          ^^^
const ENDING = /\.([a-z\d]{2,5})(?:[?#]|$)/i

/** What media are, by what the feed calls them, their media type, or their address; a picture where nothing tells. */
export function typeOfMedia({
  medium = '',
  mediaType = '',
  href = '',
}: Record<string, string | undefined>): FeedMedia['type'] {
  const kind = mediaType.split('/')[0]?.trim().toLowerCase() ?? ''
  const ending = ENDING.exec(href)?.[1]?.toLowerCase() ?? ''
  return (
    byMedium.get(medium.toLowerCase()) ??
    byMedium.get(kind) ??
    (kind === 'text' || kind === 'application' ? 'text' : undefined) ??
    byEnding.get(ending) ??
    'picture'
  )
}

/** What Media RSS calls what an association is; nothing for a mixed one, for which it has no word. */
export function mediumOf(type: FeedMedia['type']): string | undefined {
  const mediums = {
    picture: 'image',
    graphic: 'image',
    video: 'video',
    audio: 'audio',
    text: 'document',
    composite: undefined,
  }
  return mediums[type]
}
