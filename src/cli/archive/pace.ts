/** Whole items a second. */
export function rateOf(items: number, milliseconds: number): number {
  return milliseconds > 0 ? Math.round((items * 1000) / milliseconds) : 0
}

/** `2.4 s`, `3 min 20 s`, `2 h 5 min` */
export function durationOf(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 60) return `${Math.floor(seconds)} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${Math.floor(seconds % 60)} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
