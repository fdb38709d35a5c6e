import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** The doc comments on the properties of each object that a file exports as a constant: constant, then property. */
export function readDocComments(file: string): Map<string, Map<string, string>> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const constants = source.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => statement.declarationList.declarations)
    .filter((constant) => ts.getCombinedModifierFlags(constant) & ts.ModifierFlags.Export)
  return new Map(
    constants.flatMap((constant) => {
      const object = objectIn(constant.initializer)
      return object === undefined ? [] : [[constant.name.getText(), commentsIn(object)] as const]
    }),
  )
}

/** The object under `as const` and `satisfies`. */
function objectIn(expression: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (expression === undefined || ts.isObjectLiteralExpression(expression)) return expression
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) return objectIn(expression.expression)
  return undefined
}

function commentsIn(object: ts.ObjectLiteralExpression): Map<string, string> {
  return new Map(
    object.properties.flatMap((property) => {
      const comment = docComment(property)
      if (property.name === undefined || comment === undefined) return []
      const name = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText()
      return [[name, comment] as const]
    }),
  )
}

function docComment(node: ts.Node): string | undefined {
  const comment = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)?.comment
  return (
    ts
      .getTextOfJSDocComment(comment)
      ?.replace(/\s*\n\s*/g, ' ')
      .trim() || undefined
  )
}
