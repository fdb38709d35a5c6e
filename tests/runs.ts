/** How often a property is tried: in full on the sources, a tenth as often on what is built from them. */
export const runs = (times: number): number => (process.env.TEST_DIST === undefined ? times : Math.ceil(times / 10))
