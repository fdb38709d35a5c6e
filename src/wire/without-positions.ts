/** The same data without any `position`. */
export function withoutPositions<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutPositions) as T
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'position')
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutPositions(item)])) as T
}
