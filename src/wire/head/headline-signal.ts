import type { Signal } from '../../article/index.js'

const kinds: Readonly<Record<string, Signal['kind']>> = {
  UPDATE: 'update',
  WRAPUP: 'wrapup',
  CORRECTED: 'correction',
  CORRECTION: 'correction',
  REFILE: 'refile',
  RPT: 'repeat',
  REPEAT: 'repeat',
  BRIEF: 'brief',
  CLARIFICATION: 'clarification',
}
const prefix =
  /^(UPDATE|WRAPUP|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|BRIEF|CLARIFICATION)(?:\s(\d{1,2}))?(?:-(?=\S)|\s?:\s|\s[-–—]\s)/

/** What a headline announces before it begins: `UPDATE 2-`, `CORRECTED-`, `RPT-`. The headline keeps it. */
export function findHeadlineSignal(headline: string): Signal | undefined {
  const found = prefix.exec(headline)
  const kind = kinds[found?.[1] ?? '']
  if (found === null || kind === undefined) return undefined
  return { kind, text: found[0].trim(), ...(found[2] !== undefined && { number: Number(found[2]) }) }
}
