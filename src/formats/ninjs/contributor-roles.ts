// What a person of the item is to it: those with one of these relations made it, all others it is about.

const roles: ReadonlySet<string> = new Set([
  'author',
  'contributor',
  'correspondent',
  'editor',
  'illustrator',
  'photographer',
  'producer',
  'reporter',
  'translator',
  'videographer',
  'writer',
])
/** Somebody who made it in a way that is not told. */
const CREATOR = 'creator'
const OTHER = 'contributor:'

export function isContributor(rel: string | undefined): boolean {
  return rel !== undefined && (rel === CREATOR || rel.startsWith(OTHER) || roles.has(rel))
}

export function roleOf(rel: string | undefined): string | undefined {
  if (rel === undefined || rel === CREATOR) return undefined
  return (rel.startsWith(OTHER) ? rel.slice(OTHER.length) : rel) || undefined
}

export function relOf(role: string | undefined): string {
  if (role === undefined) return CREATOR
  return roles.has(role) ? role : OTHER + role
}
