/** News agencies and distributors as datelines, credits and bylines print them, in small letters. */
export const agencyNames: readonly string[] = [
  'aap|aa|adnkronos|afp|afx|afx news|agence france-presse|agi|ana|anadolu|anadolu agency|ani|anp|ansa|antara|ap',
  'ap online|apa|asia news network|associated press|ats|australian associated press|bbc|belga|bernama|bloomberg',
  'bloomberg news|bloomberg opinion|bta|business wire|businesswire|canadian press|cbs.mw|cnn|cnn money|cnn/money|cns',
  'complinet|cp|ctk|dapd|dow jones|dow jones newswires|dpa|dpa-afx|efe|ena|europa press|globe newswire|globenewswire',
  'ians|ifr|inter press service|interfax|interfax-ukraine|ips|irna|isna|itar-tass|jiji|jiji press|kazinform|kna|kuna',
  'kyodo|kyodo news|lpc|lusa|mainichi|marketwatch|marketwire|marketwired|mena|mti|nan|newmediawire|newsfile',
  'newsfile corp|nna|nnn|notimex|ntb|nyt|pa|pa media|pap|petra|pna|pr newswire|press association|press trust of india',
  'prnewswire|pti|qna|reuter|reuters|reuters breakingviews|reuters health|reuters legal|reuters life!|ria|ria novosti',
  'ritzau|rnz|rtr|saba|sana|sda|shana|sid|spa|sports network|stt|tanjug|tass|tca|the associated press|the canadian press',
  'the sports network|thomson reuters foundation|tt|ukrainska pravda|ukrinform|unb|uni|unian|upi|variety|wam|xinhua',
  'xinhuanet|yonhap|zenit|acn newswire|accesswire|media outreach newswire|jcn newswire|pressrelease|24-7pressrelease',
  'риа новости|тасс|интерфакс|укринформ|укрінформ|уніан|інтерфакс-україна',
]
