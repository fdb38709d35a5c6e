import type { Article } from '../../article/index.js'

type Geo = NonNullable<NonNullable<Article['places']>[number]['geo']>

/** How deep the positions of a geometry lie, and how many there are at least in each innermost list. */
const geometries: Readonly<Record<string, readonly [depth: number, least: number]>> = {
  Point: [0, 0],
  MultiPoint: [1, 0],
  LineString: [1, 2],
  MultiLineString: [2, 2],
  Polygon: [2, 4],
  MultiPolygon: [3, 4],
}

/** A geometry of RFC 7946; collections and features are none here. */
export function isGeoJson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { type, coordinates, bbox, ...others } = value as Record<string, unknown>
  const geometry = typeof type === 'string' && Object.hasOwn(geometries, type) ? geometries[type] : undefined
  return (
    geometry !== undefined &&
    isNested(coordinates, ...geometry) &&
    (bbox === undefined || (Array.isArray(bbox) && bbox.length >= 4 && bbox.every(isNumber))) &&
    Object.keys(others).length === 0
  )
}

function isNested(value: unknown, depth: number, least: number): boolean {
  if (!Array.isArray(value)) return false
  if (depth === 0) return value.length >= 2 && value.every(isNumber)
  if (depth === 1 && value.length < least) return false
  return value.every((item) => isNested(item, depth - 1, least))
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value)
}

/** The coordinates of a point that is on Earth. */
export function readPoint(value: unknown): Geo | undefined {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown }
  if (type !== 'Point' || !Array.isArray(coordinates) || coordinates.length !== 2) return undefined
  const [longitude, latitude] = coordinates as [number, number]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}

export function writePoint({ latitude, longitude }: Geo): { type: string; coordinates: number[] } {
  return { type: 'Point', coordinates: [longitude, latitude] }
}
