import { parseArticle } from 'wirecopy'
import type { Article } from 'wirecopy/article'

/** A story as a desk files it, from lines: blank lines between paragraphs are added. */
export function story(...paragraphs: string[]): string {
  return paragraphs.join('\n\n')
}

export function filed(...paragraphs: string[]): Article {
  return parseArticle(`${story(...paragraphs)}\n`, { referenceDate: '2031-06-18' }).article
}

export const flood = [
  'Flood kills 40 in Port Ansel',
  'PORT ANSEL, June 18 (CNA) — At least 40 people died when the river Ans burst its banks on Tuesday, officials said.',
  'Mayor Mara Lind said the town was cut off. “We have not seen water like this in a hundred years,” Lind said.',
  'Rescue teams in boats searched the old town for a third night.',
  '“The dam will hold,” said Olav Brandt, the chief engineer of the Ans Water Board.',
  'Two schools and a sports hall were opened to those who had lost their homes.',
] as const
