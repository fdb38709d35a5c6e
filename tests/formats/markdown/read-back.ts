import type { List, Nodes, PhrasingContent, RootContent } from 'mdast'
import type { Article, Block, Mark } from 'wirecopy/article'
import { parse as parseYaml } from 'yaml'
import { pageOf, parse, textOf } from './parse.js'

type Fields = Record<string, unknown>

/**
 * An article as far as a page in Markdown has it. Of the article that was written it takes what ties its parts together:
 * the ids of media and quotations; and which paragraph is the caption of a table, or a link in place of a video.
 */
export function readBack(markdown: string, article: Article): Article {
  const { yaml, text } = pageOf(markdown)
  const nodes = [...parse(text).children]
  const matter = yaml === undefined ? undefined : (parseYaml(yaml) as Fields)
  const fields = matter === undefined ? takeHead(nodes, article) : fieldsOf(matter, article)
  const dateline = takeDateline(nodes, article)
  const back = {
    schemaVersion: 1,
    quotes: [],
    ...fields,
    ...(yaml === undefined && dateline !== undefined && { dateline }),
    body: bodyOf(nodes, article),
    associations: mediaOf(nodes, article, matter?.image),
  }
  // what is undefined is not there
  return JSON.parse(JSON.stringify(back)) as Article
}

function takeHead(nodes: RootContent[], { headline, summary, bylines = [] }: Article): Fields {
  const next = () => textOf(nodes.shift() as Nodes)
  return {
    ...(headline?.trim() && { headline: next() }),
    ...(summary?.trim() && { summary: next() }),
    bylines: bylines.filter(({ text }) => text.trim() !== '').map(() => ({ text: next() })),
  }
}

function fieldsOf(matter: Fields, article: Article): Fields {
  const { bylines = [], authors } = matter as { bylines?: string[]; authors?: string[] }
  const list = (key: string) => (matter[key] ?? []) as string[]
  const quotes = (matter.quotes ?? []) as Fields[]
  return {
    id: matter.identifier,
    version: matter.version,
    language: matter.language,
    status: matter.status,
    slugline: matter.slugline,
    keywords: matter.tags,
    headline: matter.title,
    headlines: matter.subtitle === undefined ? [] : [{ role: 'sub', text: matter.subtitle }],
    summary: matter.description,
    bylines: bylines.map((text) => ({
      text,
      ...(bylines.length === 1 && authors && { contributors: authors.map((name) => ({ name })) }),
    })),
    ...(matter.dateline !== undefined && {
      dateline: { text: matter.dateline, certainty: 1 },
    }),
    published: timeOf(matter.date),
    versionCreated: timeOf(matter.lastmod),
    embargoedUntil: timeOf(matter.embargo),
    expires: timeOf(matter.expiryDate),
    provider: matter.source === undefined ? undefined : { name: matter.source },
    creditLine: matter.credit,
    rights: matter.copyright === undefined ? undefined : { notice: matter.copyright },
    subjects: list('categories').map((name) => ({ name })),
    furniture: list('corrections').map((text) => ({ role: 'correction', text })),
    quotes: quotes.map(({ speaker, kind, text, type, certainty }, at) => ({
      id: article.quotes[at]?.id,
      text,
      type,
      certainty,
      content: [],
      ...(speaker !== undefined && { speaker: { name: speaker, kind } }),
    })),
  }
}

// 2031-11-02T09:05:00+02:00
function timeOf(value: unknown): unknown {
  if (value === undefined) return undefined
  const [, local = '', offset] = /^([\d:.T-]{19,29}?|[\d-]+)(Z|[+-]\d\d:\d\d)?$/.exec(String(value)) ?? []
  if (offset === undefined) return { local, precision: local.includes('T') ? 'second' : 'day' }
  const known = { offset: offset === 'Z' ? '+00:00' : offset, instant: new Date(String(value)).toISOString() }
  return { local, ...known, precision: 'second', zoneFrom: 'text' }
}

function takeDateline(nodes: RootContent[], { dateline, body }: Article): Fields | undefined {
  if (dateline === undefined) return undefined
  const mark = dateline.separator || /[-–—_:»/]$/.test(dateline.text) ? '' : ' —'
  const opening = `${dateline.text}${mark} `
  const at = nodes.findIndex((node) => node.type === 'paragraph' && textOf(node).startsWith(opening))
  const paragraph = nodes[at]
  if (paragraph?.type !== 'paragraph' || !body.some(({ type }) => type === 'paragraph')) return undefined
  const [first, ...others] = paragraph.children as { value: string }[]
  const rest = { type: 'text', value: (first as { value: string }).value.slice(opening.length) }
  nodes[at] = { ...paragraph, children: [...(rest.value === '' ? [] : [rest]), ...others] as PhrasingContent[] }
  return { text: dateline.text, certainty: 1 }
}

function bodyOf(nodes: readonly RootContent[], { body, associations = [] }: Article): Block[] {
  const mediumOf = (ref: string) => associations.find(({ id }) => id === ref)
  const media = body.filter((block) => {
    const { type = '', href } = (block.type === 'media' && mediumOf(block.ref)) || {}
    return href !== undefined && /^(?:picture|graphic)$/.test(type)
  })
  const captions = body.flatMap((block) => (block.type === 'table' ? [block.caption] : []))
  const others = new Set(
    body.flatMap((block) => {
      const known = block.type === 'media' ? mediumOf(block.ref) : undefined
      return known?.href === undefined || media.includes(block)
        ? []
        : [`${known.href} ${lineOf(known.caption ?? known.href)}`]
    }),
  )
  return nodes.flatMap((node, at): Block[] => {
    if (node.type === 'paragraph') {
      const [first] = node.children
      if (nodes[at + 1]?.type === 'table' && captions.shift() !== undefined) return []
      if (first?.type === 'image') return media.splice(0, 1)
      if (first?.type === 'link' && node.children.length === 1 && others.has(`${first.url} ${lineOf(textOf(first))}`))
        return []
      return [{ type: 'paragraph', ...wordsOf(node) } as Block]
    }
    if (node.type === 'heading') return [{ type: 'heading', ...wordsOf(node), level: node.depth } as Block]
    if (node.type === 'blockquote')
      return node.children.map((child) => ({ type: 'blockquote', ...wordsOf(child) }) as Block)
    if (node.type === 'code') return [{ type: 'preformatted', text: node.value }]
    if (node.type === 'list') return listOf(node, 1)
    if (node.type === 'table') {
      if (nodes[at - 1]?.type !== 'paragraph') captions.shift()
      const rows = node.children.map((row, index) =>
        row.children.map((cell) => ({ ...wordsOf(cell), ...(index === 0 && { header: true }) })),
      )
      return [{ type: 'table', rows } as Block]
    }
    return node.type === 'html' ? [{ type: 'embed', html: node.value }] : [{ type: 'rule' }]
  })
}

function listOf({ ordered, children }: List, level: number): Block[] {
  return children.flatMap((item) =>
    item.children.flatMap((child) =>
      child.type === 'list'
        ? listOf(child, level + 1)
        : [
            {
              type: 'listItem',
              ...wordsOf(child),
              ...(level > 1 && { level }),
              ...(ordered === true && { ordered }),
            } as Block,
          ],
    ),
  )
}

function mediaOf(nodes: readonly RootContent[], { associations = [], body }: Article, image: unknown): unknown[] {
  const shown = nodes.flatMap((node) =>
    node.type === 'paragraph' && node.children[0]?.type === 'image' ? [node.children[0]] : [],
  )
  const refs = new Set(body.flatMap((block) => (block.type === 'media' ? [block.ref] : [])))
  const isPicture = ({ type }: { type: string }) => type === 'picture' || type === 'graphic'
  const first = associations.find((one) => isPicture(one) && one.href === image)
  return associations.flatMap((one) => {
    const { id, type, href } = one
    if (!isPicture(one) || href === undefined) return []
    const found = refs.has(id)
      ? shown.find(
          ({ url, alt, title }) =>
            url === href && (alt ?? '') === lineOf(one.caption) && (title ?? '') === lineOf(one.credit),
        )
      : undefined
    if (found === undefined) return one === first ? [{ id, type, href }] : []
    return [{ id, type, href, ...(found.alt && { caption: found.alt }), ...(found.title && { credit: found.title }) }]
  })
}

function lineOf(text = ''): string {
  return text.replace(/\s+/g, ' ').trim()
}

function wordsOf(node: Nodes): { text: string; marks?: Mark[] } {
  const marks: Mark[] = []
  const text = read(node, 0)
  const ordered = united(marks).sort((a, b) => a.start - b.start || b.end - a.end)
  return { text, ...(ordered.length > 0 && { marks: ordered }) }

  function read(node: Nodes, start: number): string {
    const kind = ({ strong: 'strong', emphasis: 'emphasis', link: 'link', inlineCode: 'code' } as const)[
      node.type as 'link'
    ]
    const at = marks.length
    let text = 'children' in node ? '' : textOf(node)
    if ('children' in node) for (const child of node.children) text += read(child, start + text.length)
    if (kind !== undefined)
      marks.splice(at, 0, {
        type: kind,
        start,
        end: start + text.length,
        ...('url' in node && { href: node.url }),
      } as Mark)
    return text
  }
}

/** Marks of one kind that touch are one. */
function united(marks: readonly Mark[]): Mark[] {
  const found: Mark[] = []
  for (const mark of marks) {
    const before = found.find(({ type, href, end }) => type === mark.type && href === mark.href && end === mark.start)
    if (before === undefined) found.push({ ...mark })
    else before.end = mark.end
  }
  return found
}
