import { speakerKind } from '../body/speaker-kind.js'

// Ana Ruiz    J. P. van der Berg    Ömer Ürer
const NAME =
  /^\p{Lu}[\p{L}.’'-]{0,30}(?: (?:(?:al|bin|da|de|del|den|der|di|la|le|van|von|zu) ){0,2}\p{Lu}[\p{L}.’'-]{0,30}){1,3}$/u
const NO_NAME =
  /(?<!\p{L})(?:Associated|Bulletin|Chief|Chronicle|Contributor|Correspondent|Courier|Desk|Editor|Gazette|Guardian|Herald|Journal|Magazine|Media|Network|News|Newspaper|Newsroom|Photographer|Post|Press|Radio|Reporter|Service|Special|Staff|Star|Telegraph|Times|Tribune|TV|Wire|Writer)s?(?!\p{L})/iu

/** Whether a text is a person's name by its looks: two to four words in capitals, none of them of an office or a paper. */
export function looksLikeName(text: string): boolean {
  return NAME.test(text) && !NO_NAME.test(text) && speakerKind(text) === 'person'
}
