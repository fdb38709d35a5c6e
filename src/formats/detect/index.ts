export { detectFormat, type InputFormat } from './detect-format.js'
