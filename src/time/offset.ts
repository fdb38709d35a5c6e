import { pad } from './calendar.js'

const offsetShape = /^([+-])(\d{2}):([0-5]\d)(?::([0-5]\d))?$/

/** `+03:00` for 10800000 ms; seconds are printed when there are any, as in `+00:19:32` (Amsterdam before 1937). */
export function formatOffset(ms: number): string {
  const seconds = Math.abs(Math.round(ms / 1000))
  const clock = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}`
  return `${ms < 0 ? '-' : '+'}${clock}${seconds % 60 === 0 ? '' : `:${pad(seconds % 60)}`}`
}

/** Milliseconds of `+03:00` or `-00:19:32`; `undefined` for anything else, and past 15 hours and 59 minutes. */
export function parseOffset(text: string): number | undefined {
  const [, sign, hours, minutes, seconds] = offsetShape.exec(text) ?? []
  if (sign === undefined || Number(hours) > 15) return undefined
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)
  return size === 0 ? 0 : (sign === '-' ? -size : size) * 1000
}
