import { words } from './words.js'

/**
 * Capitalised words that are no person's name: the calendar, countries, large cities and regions, peoples and
 * languages, bodies known by one word. Single words; a name of several is known by its first.
 */
export const otherNames = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december christmas easter ramadan
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  africa america asia europe oceania antarctica arctic atlantic pacific mediterranean baltic balkans caucasus eurasia
  west east north south western eastern northern southern central
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
  barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burkina burundi cambodia
  cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador
  egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland grenada
  guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
  jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
  liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico
  micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua
  niger nigeria norway oman pakistan palau palestine panama papua paraguay peru philippines poland portugal qatar
  romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden
  switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan tuvalu uganda
  ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam yemen zambia zimbabwe britain england scotland wales
  holland crimea donbas siberia chechnya catalonia bavaria quebec ontario alberta california texas florida alaska
  alabama arkansas colorado connecticut delaware idaho indiana kansas kentucky louisiana maine maryland massachusetts
  minnesota mississippi montana nebraska oklahoma tennessee vermont wisconsin wyoming
  hawaii ohio michigan illinois pennsylvania virginia carolina dakota arizona nevada oregon utah iowa kansas missouri
  kremlin pentagon capitol brussels moscow kyiv kiev london paris berlin rome madrid lisbon vienna warsaw prague
  budapest bucharest sofia athens ankara istanbul beijing shanghai tokyo seoul delhi mumbai jakarta manila bangkok
  hanoi canberra sydney melbourne ottawa toronto montreal washington boston chicago houston dallas denver seattle
  atlanta miami philadelphia detroit tehran baghdad damascus beirut jerusalem cairo tripoli tunis algiers rabat lagos
  abuja nairobi kampala pretoria johannesburg harare lima bogota caracas santiago quito havana geneva zurich hague
  stockholm oslo copenhagen helsinki tallinn riga vilnius minsk chisinau tbilisi yerevan baku dublin edinburgh cardiff
  belfast
  russian ukrainian american british english french german italian spanish portuguese polish dutch belgian swiss
  austrian hungarian czech slovak romanian bulgarian greek turkish swedish norwegian danish finnish estonian latvian
  lithuanian belarusian moldovan georgian armenian azerbaijani kazakh uzbek chinese japanese korean taiwanese indian
  pakistani bangladeshi afghan iranian iraqi syrian lebanese israeli palestinian egyptian libyan tunisian algerian
  moroccan sudanese ethiopian kenyan ugandan nigerian ghanaian african asian european latin arab kurdish mexican
  canadian brazilian argentine chilean colombian venezuelan peruvian cuban australian irish scottish welsh catholic
  protestant orthodox muslim islamic christian jewish hindu buddhist sikh sunni shia soviet nazi democratic republican
  democrat democrats republicans russians ukrainians americans europeans germans britons poles israelis palestinians
  god internet covid twitter facebook google youtube instagram telegram tiktok x
`)

/** Last words that make a name a place's. */
export const placeNouns = words(`
  street road avenue square lane bridge river lake mountain mountains hills valley island islands bay harbour harbor
  port airport station park district province county region peninsula strait canal coast sea ocean desert forest city
  town village republic kingdom border highway boulevard
`)
