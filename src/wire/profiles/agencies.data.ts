/** Agencies and distributors without a profile, as datelines, credits and bylines print them, in small letters. */
export const agencyNames: readonly string[] = [
  'aa|adnkronos|afx|afx news|agi|ana|ana-mpa|asia news network|bbc|bta|cbs.mw|cns|dapd|ena|gna|hina|inter press service|ips',
  'irna|isna|kazinform|kna|kuna|mainichi|marketwatch|marketwire|marketwired|mena|mehr|nan|newmediawire|nna|nnn|notimex|petra',
  'qna|rnz|rtr|saba|sana|shana|sid|spa|sports network|the sports network|tanjug|tca|ukrainska pravda|unb|variety|wafa|wam',
  'zenit|acn newswire|media outreach newswire|jcn newswire|pressrelease|24-7pressrelease|pr karma|ein presswire|newsworthy.ai',
  'agerpres|sitas|tasr|lps|vna|app|dawn news|prensa latina|telam|télam|xfax|menafn|opta|stats perform|businessdesk|prism mediawire',
  'aps|arka|azertac|bns|dunyo|elta|leta|kpl|montsame|prweb|prlog|tap|mia|belta|белта|унн|рбк|іта|rss|lana|apa-ots',
  'kyodo jbn-asianet|medianet|scoop|asianet|eqs-news|eqs news|ots|pressetext|news aktuell|cna|vov|inquirer.net',
]
