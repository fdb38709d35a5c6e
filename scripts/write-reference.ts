import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  Application,
  Comment,
  CommentTag,
  Converter,
  type DocumentReflection,
  PageEvent,
  type ProjectReflection,
  ReflectionKind,
  Renderer,
} from 'typedoc'
import { doors } from './doors.js'
import { deadLinks } from './site-links.js'

/** Where the pages of a folder stand in the navigation. */
const categories: Record<string, string> = { docs: 'Guides', examples: 'Examples' }

// the rooms first, so that each documents its own names and the front door refers to them
const entryPoints = doors.map((door) => door.source).sort((a, b) => b.split('/').length - a.split('/').length)
const app = await Application.bootstrapWithPlugins({ entryPoints })

// a schema and its type share one name and one comment, which stands on the schema
app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
  for (const type of project.getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias)) {
    if (type.hasComment() || !type.parent?.isDeclaration()) continue
    const schema = type.parent.children?.find(
      (child) => child.name === type.name && child.kind === ReflectionKind.Variable,
    )
    if (schema?.comment !== undefined) type.comment = schema.comment.clone()
  }
})

app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
  for (const page of project.documents ?? []) {
    const [folder = ''] = page.name.split('/', 1)
    Object.assign(page.frontmatter, { category: categories[folder] ?? 'Project' })
    page.name = page.name.replace(/^docs\/|\/README$/g, '').toLowerCase()
  }
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    module.comment ??= new Comment()
    module.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: 'API' }]))
  }
})

// addresses are made by then: they keep the names of the files, and readers see titles and what they import
app.renderer.on(Renderer.EVENT_BEGIN, ({ project }) => {
  for (const page of project.documents ?? []) page.name = titleOf(page) ?? page.name
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    const door = doors.find(({ entry }) => entry === module.name || entry === `${module.name}/index`)
    module.name = door?.name ?? module.name
  }
})

app.renderer.on(PageEvent.END, (page) => {
  const toRoot = '../'.repeat(page.url.split('/').length - 1)
  page.contents = (page.contents ?? '')
    .replaceAll('href="site:', `href="${toRoot}`)
    // a table that is wider than a phone scrolls, and does so from the keyboard too
    .replaceAll('<table>', '<div class="table" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
})

const project = await app.convert()
if (project !== undefined) {
  app.validate(project)
  if (process.argv.includes('--check')) await check(project)
  else await app.generateOutputs(project)
}
if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1

function titleOf(page: DocumentReflection): string | undefined {
  return /^# (.{1,100})$/m.exec(Comment.combineDisplayParts(page.content))?.[1]
}

/** Writes the site to a folder of its own and follows its links. */
async function check(project: ProjectReflection): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-site-'))
  try {
    await app.generateDocs(project, folder)
    for (const link of deadLinks(folder, ['playground/'])) app.logger.error(link)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
