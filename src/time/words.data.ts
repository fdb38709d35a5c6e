/**
 * The words of stamps in en, de, fr, es, it, pt, ru and uk, and as far as they clash with nothing in nl, sv, da, no, pl,
 * cs, id and tr; lower case. Accents may be left out: words are compared without them. A word may stand in several
 * tables (`mar` is March, mardi and martes); the reader sorts that out.
 */

/** January to December. Slavic months in the genitive too. */
export const monthWords: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro январь января янв січень січня січ',
  'february feb februar febr février févr fév febrero febbraio fevereiro февраль февраля фев февр лютий лютого лют',
  'march mar märz mrz mars marzo março март марта мар березень березня бер берез',
  'april apr avril avr abril abr aprile апрель апреля апр квітень квітня квіт кві',
  'may mai mayo maggio mag maio май мая травень травня трав тра',
  'june jun juni juin junio giugno giu junho июнь июня июн червень червня черв чер',
  'july jul juli juillet juil julio luglio lug julho июль июля июл липень липня лип',
  'august aug août agosto ago август августа авг серпень серпня серп сер',
  'september sept sep septembre septiembre setiembre settembre set setembro сентябрь сентября сен сент вересень вересня вер верес',
  'october oct oktober okt octobre octubre ottobre ott outubro out октябрь октября окт жовтень жовтня жовт жов',
  'november nov novembre noviembre novembro ноябрь ноября ноя нояб листопад листопада лист лис',
  'december dec dezember dez décembre diciembre dic dicembre dezembro декабрь декабря дек грудень грудня груд гру',
]

/**
 * The same in languages that put the day first always: read after a day and before a year only, since some are names
 * (`Maja, 25, said`). Left out are words that clash there too, such as `mart` and `des`.
 */
export const dayFirstMonthWords: readonly string[] = [
  'januari ocak styczeń stycznia leden ledna',
  'februari şubat luty lutego únor února',
  'mrt maart maret marts marzec marca březen března',
  'nisan kwiecień kwietnia duben dubna',
  'mei maj maja mayıs mayis květen května',
  'haziran czerwiec czerwca červen června',
  'temmuz lipiec lipca červenec července',
  'augustus augusti agustus agt ağustos sierpień sierpnia srpen srpna',
  'eylül wrzesień września září',
  'ekim październik października říjen října',
  'kasım kasim listopad listopada listopadu',
  'desember aralık aralik grudzień grudnia prosinec prosince',
]

/** Sunday to Saturday. Words of two letters count with a full stop or a comma after them only. */
export const weekdayWords: readonly string[] = [
  'sunday sun sonntag so dimanche dim domingo dom domenica воскресенье вс неділя неділі нд zondag söndag søndag minggu niedziela neděle pazar',
  'monday mon montag mo lundi lun lunes lunedì segunda понедельник пн понеділок maandag måndag mandag senin poniedziałek pondělí pazartesi',
  'tuesday tues tue dienstag di mardi mar martes martedì terça вторник вт вівторок dinsdag tisdag tirsdag selasa wtorek úterý salı sali',
  'wednesday weds wed mittwoch mi mercredi mer miércoles mié mercoledì quarta qua среда среду ср середа середу woensdag onsdag rabu środa středa çarşamba carsamba',
  'thursday thurs thur thu donnerstag do jeudi jeu jueves jue giovedì gio quinta qui четверг чт четвер donderdag torsdag kamis czwartek čtvrtek perşembe',
  'friday fri freitag fr vendredi ven viernes vie venerdì sexta sex пятница пятницу пт пʼятниця пʼятницю vrijdag fredag jumat piątek pátek cuma',
  'saturday sat samstag sonnabend sa samedi sam sábado sáb sabato суббота субботу сб субота суботу zaterdag lördag lørdag sabtu sobota cumartesi',
]

/** What a time is of, each with its phrases of up to four words, parted by `|`. */
export const roleWords = {
  published:
    'published|first published|originally published|posted|first posted|publication date|publish date|released|issued|release date|veröffentlicht|erschienen|publié|publiée|publicado|publicada|pubblicato|pubblicata|опубликовано|опубліковано|дата публикации|дата публікації|gepubliceerd|publicerad|publiceret|udgivet|publisert|opublikowano|publikováno|vydáno|yayınlanma|diterbitkan',
  updated:
    'updated|last updated|last update|update|upd|modified|last modified|date modified|revised|aktualisiert|zuletzt aktualisiert|mis à jour|mise à jour|modifié|actualizado|actualizada|última actualización|aggiornato|aggiornata|ultimo aggiornamento|atualizado|atualizada|última atualização|обновлено|оновлено|dernière mise à jour|dernière modification|geändert|zuletzt geändert|letzte aktualisierung|última modificación|ultima modifica|modificado|modificata|последнее обновление|востаннє оновлено|bijgewerkt|laatst bijgewerkt|uppdaterad|opdateret|oppdatert|zaktualizowano|aktualizacja|aktualizováno|aktualizace|güncelleme|diperbarui',
  created:
    'created|first created|date created|filed|written|transmitted|sent|erstellt|créé|creado|creato|criado|создано|створено',
  embargoed:
    'embargoed until|embargoed till|embargo until|embargoed to|embargo|embargoed|not before|hold until|hold for release|sperrfrist|embargo hasta|sous embargo jusqu|not for publication before|not for publication until|not for release before|not for release until|not for use before|sperrfrist bis|эмбарго до|ембарго до',
  expires: 'expires|expires on|expiry date|valid until',
} as const

/** Words that may stand in a stamp without a meaning of their own. */
export const fillerWords =
  'at on of the local time date dated stand hrs hours hour uhr h am um den der le la à les las los el del de do da em il ore alle dalle as o в о об г год года року р рік heure hora ora ortszeit feira om uur kl klokken godz godzina hod pukul saat'
