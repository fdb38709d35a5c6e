// Reading HTML, apart from the rest of the room: only doors that have HTML to read carry its parser.
export { parseHtml, readReference } from './parse-html.js'
