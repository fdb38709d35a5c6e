/** Words in capitals that begin lines with a dash and are no places: labels, bodies. */
export const noPlaces =
  'advisory alert analysis announcement apple attention background breaking brief bulletin bbc box bsf caption cbs cdc cia clarification cnn column commentary contact correction corrected ceo cfo date dea editorial embargoed end ends espn eu event exclusive explainer factbox faq fbi feature fifa file fema fda from headline highlights hiv hbo ibm imf insight interfax interpol interview irs isis key listen live lead mlb nasa nato nasdaq nba nbc nea news newsletter nfl nhl note notice now npr nra nsa nyse obituary oecd opec opinion pbs photo photos podcast poll preview profile quiz quotes read recap refile release repeat report result results review rt scoreboard security sec source sources special spotlight sponsored sports summary table tape test text timeline tips topic uefa unesco unhcr unicef un uno update updates urgent usda video wada warning watch weather what when where who why wrap wrapup wto'

/** Small words that no place begins with, and days. */
export const functionWords =
  'a after all although an and as at because before but by during each every for from he her here his how if in it its last more most my next no not now of on one or our over she since some that their theirs there these they this those three two under until we what when where while who why with yesterday you today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr president prime minister'

/** States, provinces and territories that stand after a city, spelled out, in AP style and as postal codes. */
export const regionNames: readonly string[] = [
  'alabama|ala|al|alaska|ak|arizona|ariz|az|arkansas|ark|ar|california|calif|ca|colorado|colo|co|connecticut|conn|ct',
  'delaware|del|de|florida|fla|fl|georgia|ga|hawaii|hi|idaho|id|illinois|ill|il|indiana|ind|in|iowa|ia|kansas|kan|ks',
  'kentucky|ky|louisiana|la|maine|me|maryland|md|massachusetts|mass|ma|michigan|mich|mi|minnesota|minn|mn|mississippi',
  'miss|ms|missouri|mo|montana|mont|mt|nebraska|neb|ne|nevada|nev|nv|new hampshire|nh|new jersey|nj|new mexico|nm',
  'new york|ny|north carolina|nc|north dakota|nd|ohio|oh|oklahoma|okla|ok|oregon|ore|or|pennsylvania|pa|rhode island|ri',
  'south carolina|sc|south dakota|sd|tennessee|tenn|tn|texas|tex|tx|utah|ut|vermont|vt|virginia|va|washington|wash|wa',
  'west virginia|wva|wv|wisconsin|wis|wi|wyoming|wyo|wy|dc|puerto rico|pr|guam',
  'alberta|alta|ab|british columbia|bc|manitoba|man|mb|new brunswick|nb|newfoundland|nl|nova scotia|ns|ontario|ont|on',
  'prince edward island|pei|pe|quebec|que|qc|saskatchewan|sask|sk|yukon|northwest territories|nunavut',
]
