/**
 * Words that compounds of the field are made of and that texts seldom hold alone, in the spelling that `oneForm` gives.
 * Reviewed by hand. A word of three letters is a building block only when it stands here.
 */
export const ROOTS: readonly string[] = `
  emne bibliotek prosjekt arbeid helse syk frisk fravær nærvær jobb yrke plass liv miljø evne ufør trygd stønad penger ytelse tiltak bedrift nav råd lov
  kropp rygg kors nakke skulder hode muskel skjelett ledd hjerte lunge kreft hjerne slag skade smerte plage lidelse sykdom angst
  depresjon stress søvn rus fatigue trening trim kost livsstil mestring motivasjon funksjon aktivitet bevegelse
  bruker pasient deltaker person ungdom ung barn familie pårørende voksen kvinne mann lege sykepleier terapeut psykolog veileder
  spesialist primær poliklinikk klinikk sykehus senter institusjon foretak region fylke kommune stat direktorat departement
  skole utdanning læring opplæring lærling studie student fag kunnskap kompetanse forskning metode data register kvalitet måling
  resultat tall figur rapport bok artikkel serie nyhet brev kurs webinar møte konferanse nettverk gruppe arena dialog samtale
  team modell plan mål program strategi avtale ordning tilskudd ekspert bistand søknad vedtak frist krav regel rett plikt
  tjeneste tilbud kjede forløp henvisning utredning behandling oppfølging kartlegging vurdering avklaring utprøving støtte
  koordinator kontakt kontor leder marked samfunn økonomi kostnad nytte effekt virkning innsats utenforskap skap syn språk
  innhold spill tid dag døgn uke måned år time periode start slutt grad gradering andel spørsmål skjema svar høring innspill
  oppsummering hus by land verden tale bord vegg sirkel tema kjerne ressurs psykisk fysisk sosial digital virtuell nordisk
  nasjonal lokal sentral offentlig privat inkludering integrering rekruttering attføring rehabilitering forebygging folke
`
  .split(/\s+/)
  .filter(Boolean)
