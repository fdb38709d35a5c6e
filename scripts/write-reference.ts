import { Application, Converter, ReflectionKind } from 'typedoc'
import { doors } from './doors.js'

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

const project = await app.convert()
if (project !== undefined) {
  app.validate(project)
  if (!process.argv.includes('--check')) await app.generateOutputs(project)
}
if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1
