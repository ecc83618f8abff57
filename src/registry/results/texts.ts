import type { Text, Texts } from '#core/languages.ts'

/** The words of the results pages. */
export const texts = {
  title: { nb: 'Resultater', nn: 'Resultat', en: 'Results' },
  lead: {
    nb: 'Hvordan går det med folk etterpå? Tallene kommer fra publiserte øyeblikksbilder av registrene, og kan regnes ut på nytt av hvem som helst som har det samme bildet.',
    nn: 'Korleis går det med folk etterpå? Tala kjem frå publiserte augneblinksbilete av registera, og kan reknast ut på nytt av kven som helst som har det same biletet.',
    en: 'How do people fare afterwards? The figures come from published snapshots of the registries, and anyone with the same snapshot can compute them again.',
  },
  none: { nb: 'Ingenting er publisert ennå', nn: 'Ingenting er publisert enno', en: 'Nothing has been published yet' },
  noneText: {
    nb: 'Når et register publiserer, kommer resultatene her.',
    nn: 'Når eit register publiserer, kjem resultata her.',
    en: 'When a registry publishes, its results will be here.',
  },
  seeResults: { nb: 'Se resultatene', nn: 'Sjå resultata', en: 'See the results' },
  published: { nb: 'Publisert {date}', nn: 'Publisert {date}', en: 'Published {date}' },
  dataTo: { nb: 'ytelser til og med {date}', nn: 'ytingar til og med {date}', en: 'benefits until {date}' },
  country: { nb: 'Hele landet', nn: 'Heile landet', en: 'The whole country' },
  clinics: { nb: 'Klinikkene', nn: 'Klinikkane', en: 'The clinics' },
  clinicsText: {
    nb: 'Klinikkene står i alfabetisk rekkefølge. De møter ulike mennesker, så forskjeller sier ikke hvem som er best.',
    nn: 'Klinikkane står i alfabetisk rekkjefølgje. Dei møter ulike menneske, så skilnader seier ikkje kven som er best.',
    en: 'The clinics stand in alphabetical order. They meet different people, so differences do not say who is best.',
  },
  clinic: { nb: 'Klinikk', nn: 'Klinikk', en: 'Clinic' },
  own: { nb: 'Egen klinikk', nn: 'Eigen klinikk', en: 'Own clinic' },
  ownTitle: { nb: '{clinic}: våre egne tall', nn: '{clinic}: våre eigne tal', en: '{clinic}: our own figures' },
  ownLead: {
    nb: 'Bare for dere som arbeider her. Egne tall vises hele, også små. Ikke del dem: noen kan kjenne seg igjen.',
    nn: 'Berre for dykk som arbeider her. Eigne tal blir viste heile, også små. Ikkje del dei: nokon kan kjenne seg att.',
    en: 'Only for you who work here. Your own figures are shown whole, also small ones. Do not share them: somebody may recognise themselves.',
  },
  toOwn: { nb: 'Våre egne tall', nn: 'Våre eigne tal', en: 'Our own figures' },
  toPublic: { nb: 'Det alle kan se', nn: 'Det alle kan sjå', en: 'What everyone can see' },
  others: { nb: 'De andre klinikkene', nn: 'Dei andre klinikkane', en: 'The other clinics' },
  notWork: {
    nb: 'Uten ytelse er ikke det samme som i arbeid: noen forsørges av andre, studerer eller har annen inntekt.',
    nn: 'Utan yting er ikkje det same som i arbeid: nokre blir forsørgde av andre, studerer eller har anna inntekt.',
    en: 'Without a benefit is not the same as in work: some are supported by others, study or have other income.',
  },
  whence: { nb: 'Hvor tallene kommer fra', nn: 'Kvar tala kjem frå', en: 'Where the figures come from' },
  publishedTerm: { nb: 'Publisert', nn: 'Publisert', en: 'Published' },
  dataToTerm: {
    nb: 'Ytelser til og med',
    nn: 'Ytingar til og med',
    en: 'Benefits up to and including',
  },
  smallTerm: { nb: 'Små tall', nn: 'Små tal', en: 'Small numbers' },
  snapshotTerm: { nb: 'Øyeblikksbilde', nn: 'Augneblinksbilete', en: 'Snapshot' },
  snapshotIs: { nb: '{id}, innhold {hash}', nn: '{id}, innhald {hash}', en: '{id}, content {hash}' },
  addressTerm: { nb: 'Fast adresse', nn: 'Fast adresse', en: 'Permanent address' },
  permalink: {
    nb: 'Denne siden med de samme tallene, alltid',
    nn: 'Denne sida med dei same tala, alltid',
    en: 'This page with the same figures, always',
  },
  ownHow: {
    nb: 'Egne tall vises hele, også små.',
    nn: 'Eigne tal blir viste heile, òg små.',
    en: 'Your own figures are shown whole, small ones too.',
  },
  hiddenHow: {
    nb: 'Tall om mennesker under {threshold} vises ikke, og heller ikke tall som ville røpe dem ved å trekke fra. Hvor mange som ikke har nådd et målepunkt ennå, sier bare når folk kom, og vises.',
    nn: 'Tal om menneske under {threshold} blir ikkje viste, og heller ikkje tal som ville røpe dei ved å trekkje frå. Kor mange som ikkje har nådd eit målepunkt enno, seier berre når folk kom, og blir vist.',
    en: 'Numbers of people below {threshold} are not shown, nor numbers that would give them away by subtraction. How many have not reached a time point yet says only when people came, and is shown.',
  },
  openHow: {
    nb: 'Åpne data: alle tall vises.',
    nn: 'Opne data: alle tal blir viste.',
    en: 'Open data: all numbers are shown.',
  },
  snapshotOlder: {
    nb: 'Dette er et eldre øyeblikksbilde.',
    nn: 'Dette er eit eldre augneblinksbilete.',
    en: 'This is an older snapshot.',
  },
  snapshotMissing: {
    nb: 'Dette øyeblikksbildet finnes ikke her',
    nn: 'Dette augneblinksbiletet finst ikkje her',
    en: 'There is no such snapshot here',
  },
  snapshotMissingText: {
    nb: 'Adressen nevner et øyeblikksbilde som ikke er publisert i dette registeret. Publiserte bilder blir aldri slettet, så det er nok en skrivefeil i adressen, eller den gjelder et annet nettsted.',
    nn: 'Adressa nemner eit augneblinksbilete som ikkje er publisert i dette registeret. Publiserte bilete blir aldri sletta, så det er nok ein skrivefeil i adressa, eller ho gjeld ein annan nettstad.',
    en: 'The address names a snapshot that has not been published in this registry. Published snapshots are never deleted, so the address has probably been mistyped, or it belongs to another site.',
  },
  toNewest: { nb: 'Se det nyeste', nn: 'Sjå det nyaste', en: 'See the newest' },

  answer: {
    nb: '{share} hadde ingen av de tre helserelaterte ytelsene et år etter',
    nn: '{share} hadde ingen av dei tre helserelaterte ytingane eit år etter',
    en: '{share} had none of the three health-related benefits a year after',
  },
  keyReturn: {
    nb: 'hadde verken sykepenger, AAP eller uføretrygd 12 måneder etter',
    nn: 'hadde korkje sjukepengar, AAP eller uføretrygd 12 månader etter',
    en: 'had neither sickness benefit, AAP nor disability pension 12 months after',
  },
  keyChange: {
    nb: 'poeng i egen vurdering av arbeidsevne fra 0 til 10, fra start til slutt',
    nn: 'poeng i eiga vurdering av arbeidsevne frå 0 til 10, frå start til slutt',
    en: 'points in self-rated work ability from 0 to 10, from start to end',
  },
  keyAnswers: {
    nb: 'har svart ved siste målepunkt ({timePoint})',
    nn: 'har svart ved siste målepunkt ({timePoint})',
    en: 'have answered at the last time point ({timePoint})',
  },
  nCurve: {
    nb: '{n} ved slutt og {later} etter 12 måneder; {notYetDue} ikke nådd ennå',
    nn: '{n} ved slutt og {later} etter 12 månader; {notYetDue} ikkje nådd enno',
    en: '{n} at the end and {later} after 12 months; {notYetDue} not yet due',
  },

  statesFinding: {
    nb: '{atEnd} var uten ytelse ved slutt, {atYear} et år etter',
    nn: '{atEnd} var utan yting ved slutt, {atYear} eit år etter',
    en: '{atEnd} had no benefit at the end, {atYear} a year after',
  },
  statesPlain: { nb: 'Ytelser måned for måned', nn: 'Ytingar månad for månad', en: 'Benefits month by month' },
  statesSummary: {
    nb: 'Måned for måned, fra et år før start til to år etter slutt. Alle som følges den måneden, er i nøyaktig én tilstand. Dagpenger og annet er også en tilstand her, så andelen uten ytelse kan være lavere enn andelen uten de tre helserelaterte.',
    nn: 'Månad for månad, frå eit år før start til to år etter slutt. Alle som blir følgde den månaden, er i nøyaktig éin tilstand. Dagpengar og anna er òg ein tilstand her, så delen utan yting kan vere lågare enn delen utan dei tre helserelaterte.',
    en: 'Month by month, from a year before the start to two years after the end. Everyone followed that month is in exactly one state. Unemployment benefit and others are a state here too, so the share with no benefit may be lower than the share with none of the three health-related ones.',
  },
  statesHow: {
    nb: 'Måneder før 0 regnes fra starten av forløpet, fra 0 fra slutten. Tilstanden er den personen er i på månedens merkedag. Har noen flere ytelser samtidig, vises den første i denne rekkefølgen: {order}. De som er døde, utvandret eller har alderspensjon, er ikke med i måneden.',
    nn: 'Månader før 0 blir rekna frå starten av forløpet, frå 0 frå slutten. Tilstanden er den personen er i på merkedagen i månaden. Har nokon fleire ytingar samtidig, blir den første i denne rekkjefølgja vist: {order}. Dei som er døde, utvandra eller har alderspensjon, er ikkje med i månaden.',
    en: 'Months before 0 count from the start of the episode, from 0 on from its end. The state is the one on the month’s index day. When somebody has several benefits at once, the first in this order is shown: {order}. Those who are dead, have emigrated or have old-age pension are not in the month.',
  },
  gone: {
    nb: 'Ved måned 24 var {n} døde, utvandret eller på alderspensjon.',
    nn: 'Ved månad 24 var {n} døde, utvandra eller på alderspensjon.',
    en: 'At month 24, {n} were dead, had emigrated or had old-age pension.',
  },
  fewerThan: { nb: 'færre enn {threshold}', nn: 'færre enn {threshold}', en: 'fewer than {threshold}' },

  linesFinding: {
    nb: 'Et år etter hadde {share} minst én av de tre ytelsene',
    nn: 'Eit år etter hadde {share} minst éi av dei tre ytingane',
    en: 'A year after, {share} had at least one of the three benefits',
  },
  linesFindingBoth: {
    nb: 'Et år etter hadde {share} minst én av de tre ytelsene; hos de andre {others}',
    nn: 'Eit år etter hadde {share} minst éi av dei tre ytingane; hos dei andre {others}',
    en: 'A year after, {share} had at least one of the three benefits; at the others {others}',
  },
  linesPlain: {
    nb: 'Sykepenger, AAP og uføretrygd måned for måned',
    nn: 'Sjukepengar, AAP og uføretrygd månad for månad',
    en: 'Sickness benefit, AAP and disability pension month by month',
  },
  linesSummary: {
    nb: 'Linjene viser hvor mange av dem som følges, som har hver ytelse den måneden, uansett hva annet de har. Derfor kan de tre til sammen bli mer enn «minst én».',
    nn: 'Linjene viser kor mange av dei som blir følgde, som har kvar yting den månaden, uansett kva anna dei har. Derfor kan dei tre til saman bli meir enn «minst éi».',
    en: 'The lines show how many of those followed have each benefit that month, whatever else they have. So the three together may be more than “at least one”.',
  },

  returnFinding: {
    nb: '{x} av {n} hadde ingen av de tre ytelsene 12 måneder etter ({share})',
    nn: '{x} av {n} hadde ingen av dei tre ytingane 12 månader etter ({share})',
    en: '{x} of {n} had none of the three benefits 12 months after ({share})',
  },
  returnPlain: {
    nb: 'Uten de tre ytelsene etter 12 måneder',
    nn: 'Utan dei tre ytingane etter 12 månader',
    en: 'None of the three benefits after 12 months',
  },
  returnSummary: {
    nb: 'Andelen er {share} ({interval}).',
    nn: 'Delen er {share} ({interval}).',
    en: 'The share is {share} ({interval}).',
  },
  returnNobody: {
    nb: 'Ingen forløp har nådd 12 måneder ennå.',
    nn: 'Ingen forløp har nådd 12 månader enno.',
    en: 'No episode has reached 12 months yet.',
  },
  returnHidden: {
    nb: 'Andelen vises ikke, fordi den kunne si noe om noen få personer.',
    nn: 'Delen blir ikkje vist, fordi han kunne seie noko om nokre få personar.',
    en: 'The share is not shown, because it could tell about a few people.',
  },
  returnWaiting: {
    nb: 'Ikke med er {notYetDue} forløp som ikke har nådd 12 måneder ennå, og {notCounted} der personen ikke har sagt ja til kobling med Nav, er død, er utvandret eller har fått alderspensjon.',
    nn: 'Ikkje med er {notYetDue} forløp som ikkje har nådd 12 månader enno, og {notCounted} der personen ikkje har sagt ja til kopling med Nav, er død, har utvandra eller har fått alderspensjon.',
    en: 'Not counted are {notYetDue} episodes that have not reached 12 months yet, and {notCounted} where the person did not agree to linkage with Nav, has died, has emigrated or has got old-age pension.',
  },
  returnDifference: {
    nb: 'Forskjellen fra de andre er {difference} prosentpoeng ({interval}). Klinikkene møter ulike mennesker; forskjellen er ikke justert for det.',
    nn: 'Skilnaden frå dei andre er {difference} prosentpoeng ({interval}). Klinikkane møter ulike menneske; skilnaden er ikkje justert for det.',
    en: 'The difference from the others is {difference} percentage points ({interval}). The clinics meet different people; the difference is not adjusted for that.',
  },
  returnHow: {
    nb: 'Full tilbakekomst ved 12 måneder: verken sykepenger, arbeidsavklaringspenger eller uføretrygd på merkedagen. Nevneren er avsluttede forløp som har gått 12 måneder, uten døde, utvandrede og alderspensjonister, og uten dem som ikke har sagt ja til kobling med Nav. Intervallet er Wilsons.',
    nn: 'Full tilbakekomst ved 12 månader: korkje sjukepengar, arbeidsavklaringspengar eller uføretrygd på merkedagen. Nemnaren er avslutta forløp som har gått 12 månader, utan døde, utvandra og alderspensjonistar, og utan dei som ikkje har sagt ja til kopling med Nav. Intervallet er Wilsons.',
    en: 'Full return at 12 months: neither sickness benefit, work assessment allowance nor disability pension on the index day. The denominator is ended episodes that have reached 12 months, without those who died, emigrated or took old-age pension, and without those who did not agree to linkage with Nav. The interval is Wilson’s.',
  },
  yearsFinding: {
    nb: 'År for år var mellom {low} og {high} uten de tre ytelsene etter 12 måneder',
    nn: 'År for år var mellom {low} og {high} utan dei tre ytingane etter 12 månader',
    en: 'Year by year, between {low} and {high} had none of the three benefits after 12 months',
  },
  yearsPlain: {
    nb: 'Uten de tre ytelsene etter 12 måneder, år for år',
    nn: 'Utan dei tre ytingane etter 12 månader, år for år',
    en: 'None of the three benefits after 12 months, year by year',
  },
  yearsSummary: {
    nb: 'Året er det forløpet sluttet i. Små år svinger mest: se på intervallene før du ser på rekkefølgen.',
    nn: 'Året er det forløpet slutta i. Små år svingar mest: sjå på intervalla før du ser på rekkjefølgja.',
    en: 'The year is the one in which the episode ended. Small years vary most: look at the intervals before the order.',
  },
  noChange: { nb: 'Ingen endring', nn: 'Inga endring', en: 'No change' },
  yearsN: {
    nb: 'Ikke nådd 12 måneder ennå: {years}',
    nn: 'Ikkje nådd 12 månader enno: {years}',
    en: 'Not yet due at 12 months: {years}',
  },
  yearsHiddenN: {
    nb: 'Hvor mange som ikke har nådd 12 måneder ennå, vises ikke for {years}',
    nn: 'Kor mange som ikkje har nådd 12 månader enno, blir ikkje vist for {years}',
    en: 'How many are not yet due at 12 months is not shown for {years}',
  },
  yearsNobody: {
    nb: 'Alle har nådd 12 måneder',
    nn: 'Alle har nådd 12 månader',
    en: 'All have reached 12 months: none not yet due',
  },
  changeFinding: {
    nb: 'Arbeidsevnen endret seg med {change} poeng fra start til {to}',
    nn: 'Arbeidsevna endra seg med {change} poeng frå start til {to}',
    en: 'Work ability changed by {change} points from start to {to}',
  },
  changePlain: {
    nb: 'Endring i det folk selv svarer, fra start til {to}',
    nn: 'Endring i det folk sjølve svarer, frå start til {to}',
    en: 'Change in what people answer themselves, from start to {to}',
  },
  changeSummary: {
    nb: 'Selvvurdert arbeidsevne går fra 0 til 10. Blant {n} som svarte begge gangene, gikk den fra {before} til {after}, en endring på {change} ({interval}).',
    nn: 'Sjølvvurdert arbeidsevne går frå 0 til 10. Blant {n} som svarte begge gongene, gjekk ho frå {before} til {after}, ei endring på {change} ({interval}).',
    en: 'Self-rated work ability goes from 0 to 10. Among {n} who answered both times it went from {before} to {after}, a change of {change} ({interval}).',
  },
  changeHow: {
    nb: 'Gjennomsnittlig endring med 95 % t-intervall, blant dem som har svar begge gangene. De som begynner lavt, øker ofte mer uansett (regresjon mot midten); endringen er ikke en effekt.',
    nn: 'Gjennomsnittleg endring med 95 % t-intervall, blant dei som har svar begge gongene. Dei som begynner lågt, aukar ofte meir uansett (regresjon mot midten); endringa er ikkje ein effekt.',
    en: 'Mean change with a 95% t interval, among those with answers both times. Those who start low often rise more anyway (regression to the mean); the change is not an effect.',
  },
  answersFinding: {
    nb: '{start} svarte ved start, {later} ved 12 måneder',
    nn: '{start} svarte ved start, {later} ved 12 månader',
    en: '{start} answered at the start, {later} at 12 months',
  },
  answersPlain: { nb: 'Hvor mange som svarte', nn: 'Kor mange som svarte', en: 'How many answered' },
  answersSummary: {
    nb: 'Andelen av dem som skulle svare ved hvert målepunkt. De som ikke svarer, kan ha det annerledes enn de som gjør det.',
    nn: 'Delen av dei som skulle svare ved kvart målepunkt. Dei som ikkje svarer, kan ha det annleis enn dei som gjer det.',
    en: 'The share of those who were due at each time point. Those who do not answer may fare differently from those who do.',
  },
  nEpisodes: { nb: 'n\u00a0=\u00a0{n} forløp', nn: 'n\u00a0=\u00a0{n} forløp', en: 'n\u00a0=\u00a0{n} episodes' },
  nHidden: { nb: 'n vises ikke: få personer', nn: 'n blir ikkje vist: få personar', en: 'n is not shown: few people' },
  notYetDueLabel: { nb: 'Ikke nådd ennå', nn: 'Ikkje nådd enno', en: 'Not yet due' },
  notYetDueN: { nb: '{n} ikke nådd ennå', nn: '{n} ikkje nådd enno', en: '{n} not yet due' },
  unknown: { nb: 'et skjult antall', nn: 'eit skjult tal', en: 'a hidden number' },

  calendarFinding: {
    nb: 'Fra {first} til {last}: {top} gikk fra {from} til {to}',
    nn: 'Frå {first} til {last}: {top} gjekk frå {from} til {to}',
    en: 'From {first} to {last}: {top} went from {from} to {to}',
  },
  calendarSummary: {
    nb: '{people} personer fulgt i {months} måneder. Hver søyle er en måned; alle er i nøyaktig én tilstand.',
    nn: '{people} personar følgde i {months} månader. Kvar søyle er ein månad; alle er i nøyaktig éin tilstand.',
    en: '{people} people followed for {months} months. Each column is a month; everyone is in exactly one state.',
  },
  calendarHow: {
    nb: 'Tilstanden er den personen er i på den første dagen i måneden.',
    nn: 'Tilstanden er den personen er i på den første dagen i månaden.',
    en: 'The state is the one on the first day of the month.',
  },
} as const satisfies Texts

export type ResultText = keyof typeof texts

/** The names of month states, lines and scores that we know; others (open data) are shown by their key. */
const NAMES: Texts = {
  none: { nb: 'Ingen ytelse', nn: 'Inga yting', en: 'No benefit' },
  'sickness-graded': { nb: 'Graderte sykepenger', nn: 'Graderte sjukepengar', en: 'Graded sickness benefit' },
  'sickness-full': { nb: 'Fulle sykepenger', nn: 'Fulle sjukepengar', en: 'Full sickness benefit' },
  'work-assessment-allowance': { nb: 'AAP', nn: 'AAP', en: 'AAP' },
  'disability-pension': { nb: 'Uføretrygd', nn: 'Uføretrygd', en: 'Disability pension' },
  'other-benefit': { nb: 'Dagpenger og annet', nn: 'Dagpengar og anna', en: 'Unemployment and other' },
  'sickness-benefit': { nb: 'Sykepenger', nn: 'Sjukepengar', en: 'Sickness benefit' },
  'any-health-benefit': { nb: 'Minst én av de tre', nn: 'Minst éi av dei tre', en: 'At least one of the three' },
  was: { nb: 'Arbeidsevne (0–10)', nn: 'Arbeidsevne (0–10)', en: 'Work ability (0–10)' },
  'pain-nrs': { nb: 'Smerte (0–10)', nn: 'Smerte (0–10)', en: 'Pain (0–10)' },
  'phq9.total': { nb: 'Depresjon, PHQ-9 (0–27)', nn: 'Depresjon, PHQ-9 (0–27)', en: 'Depression, PHQ-9 (0–27)' },
  'gad7.total': { nb: 'Angst, GAD-7 (0–21)', nn: 'Angst, GAD-7 (0–21)', en: 'Anxiety, GAD-7 (0–21)' },
}

/** The name of a state, line or score, as data name it. */
export function nameOf(key: string): Text {
  return NAMES[key] ?? { nb: key, nn: key, en: key }
}
