import type { Article } from '../../article/index.js'
import type { Issue } from '../../text/index.js'

/** What a reader of a format gives. */
export interface ReadArticles {
  /** The news texts in the input, in order; none where it holds something else. */
  articles: Article[]
  issues: Issue[]
}

/** What a writer of a format gives. */
export interface Written<Output> {
  output: Output
  issues: Issue[]
}
