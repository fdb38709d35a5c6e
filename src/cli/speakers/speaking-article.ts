import type { SpeakingArticle } from '../../archive/index.js'

/** What is looked at of an article, whatever else it has. */
export const speakingFields = [
  'quotes',
  'people',
  'organizations',
  'published',
  'versionCreated',
  'firstCreated',
  'dateline',
  'headline',
  'summary',
  'body',
] as const satisfies readonly (keyof SpeakingArticle)[]

/** What is counted of a value that should be an article, or a part of one; or what is wrong with it. */
export type CheckedArticle = { article: SpeakingArticle } | { problem: string }

/** The schemas are loaded once, and by no command that needs none. */
export async function createArticleCheck(): Promise<(value: Record<string, unknown>) => CheckedArticle> {
  const { Article } = await import('../../article/index.js')
  return (value) => {
    const article: Partial<Record<keyof SpeakingArticle, unknown>> = {}
    for (const field of speakingFields) {
      if (value[field] === undefined && field !== 'quotes') continue
      const result = Article.shape[field].safeParse(value[field])
      if (!result.success) {
        const [issue] = result.error.issues
        return { problem: `${[field, ...(issue?.path ?? [])].join('.')}: ${issue?.message}` }
      }
      article[field] = result.data
    }
    // each field was checked by its schema
    return { article: article as SpeakingArticle }
  }
}
