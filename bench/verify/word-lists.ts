const list = (words: string) => new Set(words.split(' '))

/** Words that only help others, and words that a speaker may as well leave out. */
export const lightWords = list(
  'about above across after again against almost already also although always among another anybody anyone anything ' +
    'around away back because been before behind being below between both cannot could does doing done down during each ' +
    'either enough even ever every everybody everyone everything from gets getting goes going gone gonna have having hello ' +
    'hence here herself himself however indeed instead into itself just kind like lots made make makes many maybe mere mine more ' +
    'most much must myself near neither never nobody none nothing okay once only onto other others ought ours ourselves over ' +
    'perhaps please quite rather same shall should since some somebody someone something sort still such sure than that their ' +
    'theirs them themselves then there these they thing things this those though through thus till together towards under ' +
    'unless until upon very want wants well were what whatever when where whether which while whom whose will with within ' +
    'without would yeah your yours yourself yourselves folks guys said says anyway basically literally honestly frankly ' +
    'obviously actually really simply totally certainly clearly definitely absolutely',
)

/** Numbers in words that say how many; “one” is left out, it is a pronoun too often. */
export const numberWords = list(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety',
)
