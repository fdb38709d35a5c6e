import type { Article } from 'wirecopy/article'

/** A small valid article; each call gives a new one. */
export function sampleArticle(): Article {
  return {
    schemaVersion: 1,
    headline: 'Harbour reopens',
    people: [{ id: 'p1', name: 'Mara Lind' }],
    organizations: [{ id: 'o1', name: 'Port Ellery Authority' }],
    body: [
      { type: 'paragraph', text: 'The harbour of Port Ellery reopened on Sunday.' },
      { type: 'paragraph', text: '“We are ready,” Mara Lind said.', marks: [{ type: 'strong', start: 0, end: 15 }] },
      { type: 'table', rows: [[{ text: 'Berth' }, { text: 'Ships' }]] },
    ],
    quotes: [
      {
        id: 'q1',
        type: 'direct',
        text: 'We are ready,',
        content: [{ block: 1, start: 0, end: 15 }],
        cue: { block: 1, start: 26, end: 30, lemma: 'say' },
        source: { block: 1, start: 16, end: 25, kind: 'name' },
        speaker: { name: 'Mara Lind', kind: 'person', ref: 'p1' },
        certainty: 1,
      },
    ],
  }
}

/** The sample with some of its parts replaced. */
export function sampleWith(parts: Record<string, unknown>): unknown {
  return { ...sampleArticle(), ...parts }
}
