/** What a line of a summary begins with: `* Shares at two-year high`. */
export const bullet = /^(?:[*•·▪●■◦‣–-]\s{0,3}|\d{1,2}[.)]\s)(?=[\p{L}\p{N}"“'‘$€£])/u
