/** Sends requests to the app, without a server, and prints what it answers. */
import type { Article } from 'wirecopy'
import { createApp } from './app.js'

const saved: Article[] = []
const app = createApp(async (article) => void saved.push(article))

const valid = {
  schemaVersion: 1,
  headline: 'Harbour reopens',
  body: [{ type: 'paragraph', text: '“We are ready,” Mara Lind said.' }],
  quotes: [
    { id: 'q1', type: 'direct', text: 'We are ready,', content: [{ block: 0, start: 0, end: 15 }], certainty: 1 },
  ],
}
const faulty = { ...valid, headline: '', quotes: [{ ...valid.quotes[0], content: [{ block: 0, start: 0, end: 99 }] }] }
const copy = 'Ferry late again\n\n06:30 18.06.2031\n\nThe fog was “no worse than soup”, pilot Olav Brandt said.\n'

await post('/articles', JSON.stringify(valid))
await post('/articles', JSON.stringify(faulty))
await post('/articles', '{"schemaVersion": 1,')
await post('/articles', 'x'.repeat(1_000_001))
await post('/copy?timeZone=Europe/Oslo', copy)
await post('/copy?timeZone=Europe/Ostrevik', copy)
await post('/copy', new Blob([Uint8Array.of(0x93, 0x48, 0x69, 0x94)]))
console.log(`saved: ${saved.map(({ headline }) => headline).join(', ')}`)

async function post(path: string, content: string | Blob): Promise<void> {
  const body = new Blob([content])
  const headers = { 'content-length': String(body.size) }
  const response = await app.request(path, { method: 'POST', body, headers })
  console.log(`POST ${path}, ${body.size} bytes: ${response.status}`)
  console.log(`${JSON.stringify(await response.json(), null, 2)}\n`)
}
