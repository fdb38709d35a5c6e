export { detectFormat } from './detect-format.js'
export type { InputFormat } from './input-format.js'
