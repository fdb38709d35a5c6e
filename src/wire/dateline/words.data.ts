/** Words in capitals that begin lines with a dash and are no places: labels, bodies. */
export const noPlaces =
  'advisory alert analysis announcement apple attention background breaking brief bulletin bbc box bsf caption cbs cdc cia clarification cnn column commentary contact correction corrected ceo cfo date dea editorial embargoed end ends espn eu event exclusive explainer factbox faq fbi feature fifa file fema fda from headline highlights hiv hbo ibm imf insight interfax interpol interview irs isis key listen live lead mlb nasa nato nasdaq nba nbc nea news newsletter nfl nhl note notice now npr nra nsa nyse obituary oecd opec opinion pbs photo photos podcast poll preview profile quiz quotes read recap refile release repeat report result results review rt scoreboard security sec source sources special spotlight sponsored sports summary table tape test text timeline tips topic uefa unesco unhcr unicef un uno update updates urgent usda video wada warning watch weather what when where who why wrap wrapup wto'

/** Small words that no place begins with, and days. */
export const functionWords =
  'a after all although an and as at because before but by during each every for from he her here his how if in it its last more most my next no not now of on one or our over she since some that their theirs there these they this those three two under until we what when where while who why with yesterday you today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr president prime minister'

/** Words that names of places begin with, before another: `PORT ANSEL`. */
export const firstWordsOfPlaces =
  'port new san santa santo são saint st. ste. st ste fort ft. mount mt. lake cape east west north south upper lower el la los las bad sankt el rio villa puerto ciudad isla kota kuala tel beit camp condado de den'

/** Words that they end in: `RESEARCH TRIANGLE PARK`. */
export const lastWordsOfPlaces =
  'city park beach county springs falls island islands harbor harbour valley heights hills hill creek lake point bay grove bridge junction township village station river rapids rock forest field fields ridge mills cove crossing mountain mountains spa airport base camp'

/** Small words between those of a place: `PORT of ANSEL`. */
export const wordsWithinPlaces =
  'de del da do dos di la le les el al am an der den of and sur upon on the im in bei ob aan ter y'

/** Words that join two places. */
export const joinsOfPlaces = 'and AND und & et y e и та'
