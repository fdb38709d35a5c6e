/**
 * JSON-LD as the text of a `script` element of type `application/ld+json`. Each `<` is written as `\u003c`, so that no
 * `</script>` in an article ends the element; to those who read the JSON it is the same.
 */
export function scriptText(output: object): string {
  return JSON.stringify(output).replaceAll('<', '\\u003c')
}
