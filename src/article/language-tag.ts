/** The form of a BCP 47 language tag, of at most 30 subtags after the language. */
export const languageTagShape = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,30}$/
