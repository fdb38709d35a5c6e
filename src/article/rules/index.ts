import type * as z from 'zod'
import { identifiersAreUnique } from './identifiers.js'
import { marksLieInText, rangesLieInText, spansRunForward } from './ranges.js'
import { referencesExist } from './references.js'
import type { Rule, RuledArticle } from './rule.js'
import { timestampsAgree } from './timestamps.js'

const rules: Rule[] = [
  spansRunForward,
  rangesLieInText,
  marksLieInText,
  identifiersAreUnique,
  referencesExist,
  timestampsAgree,
]

/** Runs the rules between fields and reports each breach at its path. */
export function checkArticle(article: RuledArticle, context: z.core.$RefinementCtx): void {
  for (const rule of rules) {
    rule(article, (path, message) => context.addIssue({ code: 'custom', path, message, input: article }))
  }
}
