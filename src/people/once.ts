/** Gathers what is asked for when it is asked for first. */
export function once<Found>(gather: () => Found): () => Found {
  let found: Found | undefined
  return () => {
    found ??= gather()
    return found
  }
}
