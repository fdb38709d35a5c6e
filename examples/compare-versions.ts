import { compareArticles, describeChanges, parseArticle } from 'wirecopy'

const first = `Two hurt at harbour

PORT ELLERY, Nov 2 (XA) — Two people were hurt when a crane fell in Port Ellery on Sunday.

“The crane was not safe,” said Olav Brandt, who leads the union.

The harbour will close on Monday.`

const second = `Three hurt at harbour

PORT ELLERY, Nov 2 (XA) — Three people were hurt when a crane fell in Port Ellery on Sunday.

The harbour will close on Monday.

“The crane was safe,” said Olav Brandt, who leads the union.`

const [before, after] = [first, second].map((copy) => parseArticle(copy).article)
if (before && after) console.log(describeChanges(compareArticles(before, after)))
