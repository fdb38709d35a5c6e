import type { Article } from '../../article/index.js'

// The post Fog on the quay appeared first on The Ellery Quay.
const APPEARED =
  /^(?:The post .{1,500} appeared first on|Der Beitrag .{1,500} erschien zuerst auf|La entrada .{1,500} se publicó primero en|L[’']article .{1,500} est apparu en premier sur|L[’']articolo .{1,500} proviene da) .{1,300}$/

/** Whether a line is what WordPress puts under texts that go into feeds. */
export function saysWhereItAppeared(line: string): boolean {
  return APPEARED.test(line.trim())
}

/** Texts without the last line where that says where they appeared, and those lines, each once. */
export function takeAppearedOn(
  { body, quotes }: Pick<Article, 'body' | 'quotes'>,
  summary: string | undefined,
): { body: Article['body']; summary?: string; lines: string[] } {
  const lines = new Set<string>()
  const last = body.at(-1)
  const isQuoted = quotes.some(({ content }) => content.some(({ block }) => block === body.length - 1))
  const isTaken = last?.type === 'paragraph' && !isQuoted && saysWhereItAppeared(last.text)
  if (isTaken) lines.add(last.text)
  const rest = { body: isTaken ? body.slice(0, -1) : body }
  const from = (summary ?? '').lastIndexOf('\n') + 1
  const line = (summary ?? '').slice(from)
  if (summary === undefined || !saysWhereItAppeared(line)) return withSummary(rest, summary, lines)
  lines.add(line.trim())
  return withSummary(rest, summary.slice(0, from).trim() || undefined, lines)
}

function withSummary<Rest extends object>(rest: Rest, summary: string | undefined, lines: ReadonlySet<string>) {
  return { ...rest, ...(summary !== undefined && { summary }), lines: [...lines] }
}
