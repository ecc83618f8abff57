/**
 * Words for the same, one meaning a line, parted by commas; read and reviewed by people. Bent forms and the two spellings of one word need
 * not stand here: stems meet those. Several words are looked for together. English stands with Norwegian where a text of one
 * language may be asked for in the other.
 */
const LINES = `
sykmelding, sykefravær, sykmeldt, sick leave, sickness absence
sykepenger, sickness benefit
arbeidsavklaringspenger, aap, work assessment allowance
uføretrygd, uførepensjon, disability pension
arbeidsrettet rehabilitering, arr, yrkesrettet rehabilitering, vocational rehabilitation, occupational rehabilitation
attføring, yrkesmessig attføring, arbeidsrettet rehabilitering
individuell jobbstøtte, ips, individual placement and support, supported employment
helseiarbeid, helse i arbeid
senter for jobbmestring, sjm
rask psykisk helsehjelp, prompt mental health care
nav, arbeids- og velferdsetaten, arbeids- og velferdsforvaltningen, labour and welfare administration
arbeidslivssenter, nav arbeidslivssenter
veileder, retningslinje, guideline
veileder, rådgiver, supervisor
lege, doktor, fastlege, allmennlege, doctor, general practitioner, gp
fysioterapeut, physiotherapist
psykolog, psychologist
helsepersonell, fagfolk, behandler, health professional
pasient, patient
deltaker, participant
ung, ungdom, unge voksne, young people, youth
utenforskap, ekskludering, utenfor arbeid, exclusion, neet
innenforskap, inkludering, inclusion
arbeidsledig, arbeidsløs, jobless, unemployed
jobb, arbeid, yrke, work, job, employment
arbeidsplass, arbeidssted, workplace
arbeidsgiver, bedrift, virksomhet, employer, enterprise
arbeidstaker, ansatt, tilsett, medarbeider, employee
arbeidsevne, arbeidsførhet, work ability
arbeidsdeltakelse, deltakelse i arbeid, work participation
tilbake i arbeid, tilbake til jobb, tilbakeføring, return to work
forskning, studie, vitenskap, research, study
kunnskapspyramide, evidenspyramide, evidence pyramid
systematisk oversikt, kunnskapsoversikt, systematic review
emnebibliotek, topic library
bibliotek, library
kvalitetsregister, helseregister, quality registry
spørreskjema, skjema, questionnaire
ytelse, yting, stønad, trygd, benefit
henvisning, tilvising, referral
pakkeforløp, pasientforløp, behandlingsforløp, pathway
samarbeidsmøte, dialogmøte, joint meeting
samarbeid, samhandling, samvirke, collaboration, cooperation
kobling, integrering, coupling
hospitering, studiebesøk, site visit
kjernegruppe, kjernenettverk, core group
fagråd, council
høring, høringssvar, høringsuttalelse, consultation
læringsutbytte, læringsmål, learning outcome
rammeplan, rethos, retningslinjer for utdanning
åpen arena, open arena, open space
nyhetsbrev, newsletter
kurs, opplæring, course, training
webinar, nettseminar, direktesending
opptak, video, film, recording
publikasjon, artikkel, publication
bok, lærebok, håndbok, book
evaluering, vurdering, evaluation
ekspertbistand, expert assistance
ekspert, expert
tjeneste, service
konferanse, conference
nordisk, nordic
tilskudd, støtteordning, grant
tilrettelegging, tilpasning, accommodation
psykisk lidelse, psykisk sykdom, psykisk plage, psykiske helseplager, mental illness, mental disorder
angst, angstlidelse, anxiety
depresjon, depressiv, nedstemthet, depression
muskel- og skjelettplager, muskelskjelettlidelser, muskel- og skjelettlidelser, musculoskeletal disorders
smerte, vondt, pain
ryggsmerter, vondt i ryggen, ryggplager, back pain
kreft, svulst, cancer
utmattelse, fatigue, trøtthet
hjerneskade, brain injury
samfunnsøkonomi, cost benefit, kostnad og nytte, economics
økonomi, economics, economy
virtuell virkelighet, vr, virtual reality
erfaring, røynsle, experience
myndighet, directorate, authority
kommune, kommunal, municipality
helseforetak, sykehus, hospital, health trust
spesialisthelsetjenesten, specialist health care
primærhelsetjenesten, kommunehelsetjenesten, primary care
fylke, county
ordliste, begreper, glossary
personvern, databeskyttelse, privacy
fontenehus, klubbhus, clubhouse
arbeidsmiljø, working environment
likeperson, erfaringskonsulent, peer support
pårørende, familie, next of kin
`

/** Each meaning's words and phrases. */
export const SYNONYMS: readonly (readonly string[])[] = LINES.split('\n')
  .filter(Boolean)
  .map((line) => line.split(',').map((entry) => entry.trim()))
