import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The doc comment of a schema, and those of its properties. */
export interface SchemaComments {
  comment: string | undefined
  properties: Map<string, string>
}

/**
 * The doc comments of everything that a module exports as a value and a type of one name. Comments on properties are
 * taken from the type, so those of a spread shape are among them.
 */
export function readSchemaComments(module: URL): Map<string, SchemaComments> {
  const file = fileURLToPath(module)
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const door = source && checker.getSymbolAtLocation(source)
  if (door === undefined) throw new RangeError(`${file} is no module`)
  const comments = new Map<string, SchemaComments>()
  for (const exported of checker.getExportsOfModule(door)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    if (!(symbol.flags & ts.SymbolFlags.Value && symbol.flags & ts.SymbolFlags.Type)) continue
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    const properties = type.isUnion() ? [] : checker.getPropertiesOfType(type)
    comments.set(exported.name, {
      comment: commentOf(symbol, checker),
      properties: new Map(
        properties.flatMap((property) => {
          const comment = commentOf(property, checker)
          return comment === undefined ? [] : [[property.name, comment] as const]
        }),
      ),
    })
  }
  return comments
}

function commentOf(symbol: ts.Symbol, checker: ts.TypeChecker): string | undefined {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker))
  return text.replace(/\s*\n\s*/g, ' ').trim() || undefined
}
