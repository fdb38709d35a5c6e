/** The fields of a line that say how its copy is read; they are options of `parseArticle` too. */
export const copyFields = ['timeZone', 'language', 'referenceDate', 'profile'] as const
export type CopyField = (typeof copyFields)[number]
