/**
 * Writes the table of Media Topics and the IPTC Subject Codes that mean exactly the same, from IPTC's own file of the
 * vocabulary (https://cv.iptc.org/newscodes/mediatopic/, as JSON; CC BY, see NOTICE):
 * `npx tsx scripts/write-media-topics.ts cptall.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface Topic {
  uri: string
  retired?: string
  exactMatch?: string[]
}

const [, , file] = process.argv
if (file === undefined) throw new TypeError('Usage: write-media-topics.ts FILE')
const { conceptSet, dateReleased } = JSON.parse(readFileSync(file, 'utf8')) as {
  conceptSet: Topic[]
  dateReleased: string
}

const pairs = conceptSet
  .flatMap(({ uri, retired, exactMatch = [] }) =>
    exactMatch
      .filter((match) => match.includes('/subjectcode/'))
      .map((match) => ({ topic: codeOf(uri), subject: codeOf(match), isRetired: retired !== undefined })),
  )
  .sort((a, b) => Number(a.topic) - Number(b.topic))

// 20000214=4:11.2   the topic where it is not the one after the last; then subject, matter and detail of the subject code,
//                   without what is the same as before; `!` where the topic is retired
let topicBefore = 0
let before = ['', '', '']
const entries = pairs.map(({ topic, subject, isRetired }) => {
  const parts = [subject.slice(0, 2), subject.slice(2, 5), subject.slice(5)]
  const step = Number(topic) - topicBefore
  const [type, matter, detail] = parts.map(Number)
  let text = step === 1 ? '' : `${step}=`
  if (parts[0] !== before[0]) text += `${type}:`
  if (parts[0] !== before[0] || parts[1] !== before[1]) text += `${matter || ''}.`
  text += detail || ''
  topicBefore = Number(topic)
  before = parts
  return isRetired ? `${text}!` : text
})

const lines: string[] = ['']
for (const entry of entries) {
  if ((lines.at(-1) as string).length + entry.length > 112) lines.push('')
  lines.push(`${lines.pop()}${entry},`)
}
const text = `/**
 * Media Topics and the Subject Codes that mean the same, packed: see \`media-topics.ts\`. Written by
 * scripts/write-media-topics.ts from IPTC's vocabulary of ${dateReleased.slice(0, 10)} (CC BY 4.0).
 */
export const topicPairs: string =
${lines.map((line, index) => `  '${index === lines.length - 1 ? line.slice(0, -1) : line}'`).join(' +\n')}
`
writeFileSync(new URL('../src/formats/shared/media-topics.data.ts', import.meta.url), text)
console.log(`${pairs.length} pairs`)

function codeOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1)
}
