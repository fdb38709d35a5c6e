/** How the `revision-history` that says when an article was first made is told from others: by its `comment`. */
export const FIRST_CREATED = 'first created'

/** The namespace of NITF 3.4 to 3.6. */
export const NITF_NAMESPACE = 'http://iptc.org/std/NITF/2006-10-18/'
