// Types of schema.org by what they are to a news article, subtypes as far as pages use them.
export const PERSON = /^Person$/
export const ORGANIZATION =
  /(?:Organization|Corporation|Team|Business|Group|Party|Union|School|University|Consortium|Airline|Project)$/
export const PLACE = /(?:Place|Country|City|State|Area|Landmarks\w{0,40}|Location|Residence|Structure|Landform)$/
export const EVENT = /Event$/
export const QUOTATION = /^Quotation$/
