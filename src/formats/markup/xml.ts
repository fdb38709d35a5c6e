// Reading XML, apart from the rest of the room: only doors that have XML to read carry its parser.
export { readXml } from './read-xml.js'
