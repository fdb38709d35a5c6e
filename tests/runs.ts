/** `RUNS=1` tries each property as often as its test says; the test command a part of that, and on the build less. */
const part = Number(process.env.RUNS ?? (process.env.TEST_DIST === undefined ? 0.4 : 0.1))

/** How often a property is tried. */
export const runs = (times: number): number => Math.ceil(times * part)
