import { topicPairs } from './media-topics.data.js'

interface Pairs {
  subjectOf: ReadonlyMap<string, string>
  topicOf: ReadonlyMap<string, string>
}

let known: Pairs | undefined

/** The IPTC Subject Code that means exactly what a Media Topic means: `04011002` for `20000214`. Retired topics have theirs too. */
export function subjectCodeOf(mediaTopic: string): string | undefined {
  known ??= unpack(topicPairs)
  return known.subjectOf.get(mediaTopic)
}

/** The Media Topic that means exactly what an IPTC Subject Code means; of two the older, and none that is retired. */
export function mediaTopicOf(subjectCode: string): string | undefined {
  known ??= unpack(topicPairs)
  return known.topicOf.get(subjectCode)
}

// 20000212=4:11.2,5   topic 20000212 is subject 4, matter 11, detail 2; the next topic is 4, 11, 5
function unpack(packed: string): Pairs {
  const subjectOf = new Map<string, string>()
  const topicOf = new Map<string, string>()
  let topic = 0
  let type = ''
  let matter = ''
  for (const entry of packed.split(',')) {
    const isRetired = entry.endsWith('!')
    const [step, code = ''] = entry.includes('=') ? entry.split('=') : ['1', entry]
    topic += Number(step)
    const [, newType = type, newMatter = matter, detail = ''] = /^(?:(\d+):)?(?:(\d*)\.)?(\d*)/.exec(code) ?? []
    type = newType
    matter = newMatter
    const subject = type.padStart(2, '0') + matter.padStart(3, '0') + detail.padStart(3, '0')
    const name = String(topic).padStart(8, '0')
    subjectOf.set(name, subject)
    if (!isRetired && !topicOf.has(subject)) topicOf.set(subject, name)
  }
  return { subjectOf, topicOf }
}
