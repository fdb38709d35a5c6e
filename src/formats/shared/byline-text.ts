/** `By A, B and C` in English, else the names with commas. */
export function bylineText(names: readonly string[], language: string | undefined): string {
  if (language === undefined || !/^en\b/i.test(language)) return names.join(', ')
  const last = names.at(-1) as string
  return `By ${names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`}`
}
