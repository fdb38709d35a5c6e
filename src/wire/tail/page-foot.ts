const LONGEST = 60
const foot =
  /^[#*\s]{0,4}(?:tagged with|latest (?:posts|news|stories|articles)|recent (?:posts|news|articles|stories)|related links|you (?:might|may) also (?:like|be interested in)|most (?:read|popular|viewed)|leave a (?:reply|comment)|newsletter sign-?up|stay connected|scroll to top|(?:dpa )?notebook|notizblock|note to editors|notes to editors|editorial contacts|internet links|press release distribution)\s?[:*]{0,3}$/i
const consent =
  /^(?:the following information is not (?:intended )?for publication|die folgenden informationen sind nicht zur ver)/i

/** Whether a line begins what a web page or a desk puts below the text: `Tagged with:`, `Latest Posts`, `# Notebook`, a form to sign. */
export function isPageFoot(text: string): boolean {
  return (text.length <= LONGEST && foot.test(text)) || consent.test(text)
}
