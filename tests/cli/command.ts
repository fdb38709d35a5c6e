/** The command as a program of its own: the built one where the built package is tested, else the source. */
export const command = process.env.TEST_DIST ? ['dist/cli/wirecopy.js'] : ['--import', 'tsx', 'src/cli/wirecopy.ts']
