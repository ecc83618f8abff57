import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { caseKind } from '../kinds/case.ts'
import { PUBLISHED, SON } from './from.ts'

const AT = { kind: caseKind, published: PUBLISHED } as const

/** Cases 6 to 10 of the meeting at Son. */
export const lastCases: readonly Shipped[] = [
  ship({
    ...AT,
    slug: 'rethos',
    facts: { meeting: SON, number: 6 },
    texts: {
      nb: {
        title: 'Fagrådets innspill til utdanningene',
        lead: 'Hva skal framtidas helse- og sosialarbeidere lære om arbeid? Fagrådet har foreslått læringsutbytter tre ganger, og så på hva utdanningene fikk.',
        body: `Nasjonale retningslinjer for helse- og sosialfagutdanningene (RETHOS) bestemmer hva studentene skal kunne. Saken viste hva fagrådet har bedt om, og hva flere av utdanningene sier om arbeid:

- [Forslagene til Kunnskapsdepartementet i april 2018](/consultations/arbeidslivsperspektiv-i-utdanningene-2018)
- [Høringssvaret om psykologutdanningen](/consultations/psykologutdanningen-2019) og [om medisinutdanningen](/consultations/medisinutdanningen-2019), mars 2019
- [Sju utdanninger satt ved siden av hverandre](/rethos)`,
      },
      nn: {
        title: 'Innspela frå fagrådet til utdanningane',
        lead: 'Kva skal framtidas helse- og sosialarbeidarar lære om arbeid? Fagrådet har gjort framlegg om læringsutbytte tre gonger, og såg på kva utdanningane fekk.',
        body: `Nasjonale retningslinjer for helse- og sosialfagutdanningane (RETHOS) bestemmer kva studentane skal kunne. Saka viste kva fagrådet har bede om, og kva fleire av utdanningane seier om arbeid:

- [Framlegga til Kunnskapsdepartementet i april 2018](/consultations/arbeidslivsperspektiv-i-utdanningene-2018)
- [Høyringssvaret om psykologutdanninga](/consultations/psykologutdanningen-2019) og [om medisinutdanninga](/consultations/medisinutdanningen-2019), mars 2019
- [Sju utdanningar sette ved sida av kvarandre](/rethos)`,
      },
      en: {
        title: 'The council’s input to the educations',
        lead: 'What are future health and social workers to learn about work? The council has proposed learning outcomes three times, and looked at what the educations got.',
        body: `National guidelines for the health and social care educations (RETHOS) decide what students are to know. The case showed what the council has asked for, and what several educations say about work:

- [The proposals to the Ministry of Education and Research in April 2018](/consultations/arbeidslivsperspektiv-i-utdanningene-2018)
- [The response on psychology](/consultations/psykologutdanningen-2019) and [on medicine](/consultations/medisinutdanningen-2019), March 2019
- [Seven educations side by side](/rethos)`,
      },
    },
    source: '«Rådets innspill til Nasjonale retningslinjer for helse- og sosialfagutdanninger (RETHOS)», juni 2019',
  }),
  ship({
    ...AT,
    slug: 'emnebibliotek-for-arbeidsinkludering',
    facts: { meeting: SON, number: 7 },
    texts: {
      nb: {
        title: 'Et emnebibliotek for arbeidsinkludering',
        lead: 'Helsebiblioteket fikk en egen side om arbeidsinkludering, der kunnskapen ligger ordnet etter hvor sikker den er.',
        body: `Biblioteket er laget av Kompetansesenter for arbeidsinkludering (KAI) ved OsloMet, i samarbeid med Nav og Helsebiblioteket. Det skal støtte kunnskapsbasert praksis og undervisning. Det har søk i alle kilder, retningslinjer og veiledere, oppsummert forskning og nyheter, og ressursene følger trinnene i kunnskapspyramiden. En nettredaktør er kontakt.

Som eksempel viste saken en nyhet fra 29. april 2019: kan psykologisk behandling redusere sykefraværet? Forskere ved Karolinska Institutet og Stockholms universitet gikk gjennom mer enn 2200 studier i 2018 og tok med 45. Tiltakene falt i fire grupper; kilden viser de tre første: tiltak rettet mot arbeidet (12 studier), problemløsende terapi (4) og kognitiv atferdsterapi (10). Den viser ikke hva forskerne kom fram til.`,
      },
      nn: {
        title: 'Eit emnebibliotek for arbeidsinkludering',
        lead: 'Helsebiblioteket fekk ei eiga side om arbeidsinkludering, der kunnskapen ligg ordna etter kor sikker han er.',
        body: `Biblioteket er laga av Kompetansesenter for arbeidsinkludering (KAI) ved OsloMet, i samarbeid med Nav og Helsebiblioteket. Det skal støtte kunnskapsbasert praksis og undervisning. Det har søk i alle kjelder, retningslinjer og rettleiarar, oppsummert forsking og nyhende, og ressursane følgjer stega i kunnskapspyramiden. Ein nettredaktør er kontakt.

Som døme viste saka ei nyhende frå 29. april 2019: kan psykologisk behandling redusere sjukefråværet? Forskarar ved Karolinska Institutet og Stockholms universitet gjekk gjennom meir enn 2200 studiar i 2018 og tok med 45. Tiltaka fall i fire grupper; kjelda viser dei tre første: tiltak retta mot arbeidet (12 studiar), problemløysande terapi (4) og kognitiv åtferdsterapi (10). Ho viser ikkje kva forskarane kom fram til.`,
      },
      en: {
        title: 'A topic library for work inclusion',
        lead: 'Helsebiblioteket (the Norwegian electronic health library) got a page on work inclusion, where knowledge is ordered by how certain it is.',
        body: `The library was made by the Centre for Work Inclusion Competence (KAI) at OsloMet, together with Nav and Helsebiblioteket. It is to support evidence-based practice and teaching. It has search in all sources, guidelines, summarised research and news, and the resources follow the steps of the evidence pyramid. An editor is the contact.

As an example the case showed a piece of news from 29 April 2019: can psychological treatment reduce sick leave? Researchers at Karolinska Institutet and Stockholm University went through more than 2,200 studies in 2018 and included 45. The measures fell into four groups; the source shows the first three: measures aimed at work (12 studies), problem-solving therapy (4) and cognitive behavioural therapy (10). It does not show what the researchers concluded.`,
      },
    },
    source: 'Bilder av Helsebibliotekets emnebibliotek for arbeidsinkludering, vist i fagrådet, juni 2019',
  }),
  ship({
    ...AT,
    slug: 'prioritering-i-kommunene',
    facts: { meeting: SON, number: 8 },
    texts: {
      nb: {
        title: 'Det viktigste først: prioritering i kommunene',
        lead: 'Kommunene kan ikke gjøre alt. Et utvalg foreslår å prioritere etter nytte, ressurser og alvorlighet, og ser også på hva et tiltak betyr for andre tjenester.',
        presenter: 'Yngvar Åsholt, kunnskapsdirektør i Nav',
        body: `NOU 2018:16 handler om kommunenes helse- og omsorgstjeneste og om tannhelsetjenesten. For feltet arbeid og helse er ett punkt særlig viktig: skal det telle at en person kan komme i arbeid?

[Hva utredningen sier](/council/policy/nou-2018-16) står på sin egen side. Presentasjonen er datert 20. mai 2019.`,
      },
      nn: {
        title: 'Det viktigaste først: prioritering i kommunane',
        lead: 'Kommunane kan ikkje gjere alt. Eit utval vil prioritere etter nytte, ressursar og alvor, og ser òg på kva eit tiltak betyr for andre tenester.',
        presenter: 'Yngvar Åsholt, kunnskapsdirektør i Nav',
        body: `NOU 2018:16 handlar om helse- og omsorgstenesta i kommunane og om tannhelsetenesta. For feltet arbeid og helse er eitt punkt særleg viktig: skal det telje at ein person kan kome i arbeid?

[Kva utgreiinga seier](/council/policy/nou-2018-16) står på si eiga side. Presentasjonen er datert 20. mai 2019.`,
      },
      en: {
        title: 'What matters most first: priorities in the municipalities',
        lead: 'Municipalities cannot do everything. A commission proposes to set priorities by benefit, resources and severity, and looks at what a measure means for other services too.',
        presenter: 'Yngvar Åsholt, director of knowledge at Nav',
        body: `Official report NOU 2018:16 is about the municipal health and care services and the dental services. For the field of work and health one point matters in particular: should it count that a person can come to work?

[What the report says](/council/policy/nou-2018-16) has a page of its own. The presentation is dated 20 May 2019.`,
      },
    },
    source: '«NOU 2018:16 Det viktigste først», Yngvar Åsholt, Nav, Fagråd arbeid og helse, 20. mai 2019',
  }),
  ship({
    ...AT,
    slug: 'helseiarbeid',
    facts: { meeting: SON, number: 9 },
    texts: {
      nb: {
        title: 'HelseIArbeid: helse og Nav på arbeidsplassen',
        lead: 'De samme fagfolkene møter hele arbeidsplassen med kunnskap, og den enkelte med rask avklaring. Fagrådet ble bedt om å anbefale modellen i hele landet.',
        presenter: 'Stian Kersenboom Johnsen, seniorrådgiver i Arbeids- og velferdsdirektoratet',
        body: `HelseIArbeid har to deler: et **bedriftstiltak** for alle på arbeidsplassen og et **individtiltak** for den som trenger det. Helsetjenesten og Nav Arbeidslivssenter gjør det sammen, og de samme fagene er med i begge: psykolog, Nav og fysikalsk medisin.

**Veien hit.** Prosjektet «Ryggen i arbeidslivet» brukte arbeidsplassen som sted for kunnskap om rygg. Det ble til iBedrift, som seks fylker hadde. Planen for arbeid og psykisk helse 2013–2016 ba om en vurdering av [iBedrift i flere fylker](/council/assignments/ibedrift-i-flere-fylker). Etter forsøk kom konseptrapporten om HelseIArbeid i 2016, og en kortversjon i 2018.

**Hva forskningen sa.** Studier av kunnskap om rygg på 1990-tallet fant mindre og sjeldnere sykefravær, og at flere var i jobb. En studie av iBedrift fra 2013 fant redusert fravær og mindre frykt for å bevege seg. En doktorgrad fra 2018 fant at folk så annerledes på plagene sine; forskjellen i fravær var ikke statistisk sikker. Et prosjekt i Troms og Finnmark så på virkning, kostnader og effekt.

**Hva som var bestemt.** [IA-avtalen](/council/policy/ia-avtalen-2019-2022) sier at modellen skal brukes mer, innenfor dagens regler. Et [oppdragsbrev fra 27. februar 2019](/council/assignments/helseiarbeid-til-flere) sier at det skal prioriteres. Planen var å innføre den trinnvis, med forskning underveis, og på lengre sikt betale den over vanlige budsjetter.

Innlegget sluttet med et [forslag til vedtak](/council/resolutions/helseiarbeid-i-hele-landet).`,
      },
      nn: {
        title: 'HelseIArbeid: helse og Nav på arbeidsplassen',
        lead: 'Dei same fagfolka møter heile arbeidsplassen med kunnskap, og den einskilde med rask avklaring. Fagrådet vart bede om å tilrå modellen i heile landet.',
        presenter: 'Stian Kersenboom Johnsen, seniorrådgivar i Arbeids- og velferdsdirektoratet',
        body: `HelseIArbeid har to delar: eit **bedriftstiltak** for alle på arbeidsplassen og eit **individtiltak** for den som treng det. Helsetenesta og Nav Arbeidslivssenter gjer det i lag, og dei same faga er med i begge: psykolog, Nav og fysikalsk medisin.

**Vegen hit.** Prosjektet «Ryggen i arbeidslivet» brukte arbeidsplassen som stad for kunnskap om rygg. Det vart til iBedrift, som seks fylke hadde. Planen for arbeid og psykisk helse 2013–2016 bad om ei vurdering av [iBedrift i fleire fylke](/council/assignments/ibedrift-i-flere-fylker). Etter forsøk kom konseptrapporten om HelseIArbeid i 2016, og ein kortversjon i 2018.

**Kva forskinga sa.** Studiar av kunnskap om rygg på 1990-talet fann mindre og sjeldnare sjukefråvær, og at fleire var i jobb. Ein studie av iBedrift frå 2013 fann redusert fråvær og mindre frykt for å røre seg. Ei doktorgrad frå 2018 fann at folk såg annleis på plagene sine; skilnaden i fråvær var ikkje statistisk sikker. Eit prosjekt i Troms og Finnmark såg på verknad, kostnader og effekt.

**Kva som var bestemt.** [IA-avtalen](/council/policy/ia-avtalen-2019-2022) seier at modellen skal brukast meir, innanfor dagens reglar. Eit [oppdragsbrev frå 27. februar 2019](/council/assignments/helseiarbeid-til-flere) seier at det skal prioriterast. Planen var å innføre han trinnvis, med forsking undervegs, og på lengre sikt betale han over vanlege budsjett.

Innlegget slutta med eit [framlegg til vedtak](/council/resolutions/helseiarbeid-i-hele-landet).`,
      },
      en: {
        title: 'HelseIArbeid: health care and Nav at the workplace',
        lead: 'The same professionals meet the whole workplace with knowledge, and the single person with quick clarification. The council was asked to recommend the model everywhere.',
        presenter: 'Stian Kersenboom Johnsen, senior adviser at the Directorate of Labour and Welfare',
        body: `HelseIArbeid has two halves: a **workplace measure** for everybody there and an **individual measure** for whoever needs it. Health care and Nav’s working life centre do it together, with the same professions in both: psychologist, Nav and physical medicine.

**The way here.** A project on backs in working life used the workplace to spread knowledge. It became iBedrift, which six counties had. The plan for work and mental health 2013–2016 asked whether [iBedrift should be in more counties](/council/assignments/ibedrift-i-flere-fylker). After trials the concept report on HelseIArbeid came in 2016, and a short version in 2018.

**What research said.** Studies of knowledge about backs in the 1990s found less and rarer sick leave, and more people in work. A study of iBedrift from 2013 found reduced sick leave and less fear of movement. A doctoral thesis from 2018 found that people saw their complaints differently; the difference in sick leave was not statistically certain. A project in Troms and Finnmark looked at how it works, its costs and its effect.

**What had been decided.** [The IA agreement](/council/policy/ia-avtalen-2019-2022) says that the model is to be used more, within today’s rules. A [letter of 27 February 2019](/council/assignments/helseiarbeid-til-flere) says that it is to be given priority. The plan was to introduce it step by step, with research along the way, and in the longer term to pay for it over ordinary budgets.

The presentation ended with a [proposed resolution](/council/resolutions/helseiarbeid-i-hele-landet).`,
      },
    },
    source: '«HelseIArbeid», Stian Kersenboom Johnsen, Arbeids- og velferdsdirektoratet, 19. juni 2019',
  }),
  ship({
    ...AT,
    slug: 'apen-arena-2020',
    facts: { meeting: SON, number: 10 },
    texts: {
      nb: {
        title: 'Planene for Åpen arena 2020',
        lead: 'To dager i Drammen, omtrent 150 deltakere og ingen ferdig program: arenaen skulle gi innspill til den nye strategien.',
        body: `Helsedirektoratet og Arbeids- og velferdsdirektoratet har sammen i oppdrag å utvikle feltet, og [strategien «Et tettere samvirke»](/council/strategy/et-tettere-samvirke) skulle revideres med brukerne med. Derfor ble det planlagt en stor møteplass, der også fagrådet skulle trekkes inn.

**Åpen arena 22.–23. januar 2020**, Union Scene i Drammen. Nasjonal kompetansetjeneste for arbeidsrettet rehabilitering arrangerte, med Helsedirektoratet som medarrangør. Målet var dokumenterte innspill fra mange slags aktører, og at arenaen skulle få folk til å arbeide sammen på tvers.

**Slik virker Open Space.** Alle sitter i en stor sirkel. Den som har et emne, skriver det på et ark og leser det opp. Arkene henges på en tom vegg som er delt i økter og nummererte sirkler. Når veggen er full, er programmet ferdig, og hver velger hvor de vil være med. Gruppene skriver rapporter: emne, initiativtaker, deltakere, punkter og neste skritt. Prosessledere hjelper til og skriver dem inn etterpå. I 2009 kom 200 deltakere, og det ble 23 rapporter.

**Hva det har ført til.** Evalueringene fra 2009 til 2011 forteller om nye samtaler og perspektiver, og om virksomheter som endret program, startet prosjekter, ansatte folk og tok i bruk metodene selv.

Medlemmene fikk tre spørsmål å tenke over. De er også begynnelsen på forberedelsene.`,
        questions: `Hva tenker du nå?
Hvem er de overraskende bidragsyterne?
Hva kunne du tenkt deg å snakke om på en slik arena?`,
      },
      nn: {
        title: 'Planane for Open arena 2020',
        lead: 'To dagar i Drammen, om lag 150 deltakarar og ikkje noko ferdig program: arenaen skulle gi innspel til den nye strategien.',
        body: `Helsedirektoratet og Arbeids- og velferdsdirektoratet har i lag i oppdrag å utvikle feltet, og [strategien «Et tettere samvirke»](/council/strategy/et-tettere-samvirke) skulle reviderast med brukarane med. Difor vart det planlagt ein stor møteplass, der òg fagrådet skulle vere med.

**Open arena 22.–23. januar 2020**, Union Scene i Drammen. Nasjonal kompetanseteneste for arbeidsretta rehabilitering var arrangør, med Helsedirektoratet som medarrangør. Målet var dokumenterte innspel frå mange slags aktørar, og at arenaen skulle få folk til å arbeide i lag på tvers.

**Slik verkar Open Space.** Alle sit i ein stor sirkel. Den som har eit emne, skriv det på eit ark og les det opp. Arka blir hengde på ein tom vegg som er delt i økter og nummererte sirklar. Når veggen er full, er programmet ferdig, og kvar vel kvar dei vil vere med. Gruppene skriv rapportar: emne, initiativtakar, deltakarar, punkt og neste steg. Prosessleiarar hjelper til og skriv dei inn etterpå. I 2009 kom 200 deltakarar, og det vart 23 rapportar.

**Kva det har ført til.** Evalueringane frå 2009 til 2011 fortel om nye samtalar og perspektiv, og om verksemder som endra program, sette i gang prosjekt, tilsette folk og tok i bruk metodane sjølve.

Medlemmene fekk tre spørsmål å tenkje over. Dei er òg byrjinga på førebuingane.`,
        questions: `Kva tenkjer du no?
Kven er dei overraskande bidragsytarane?
Kva kunne du tenkt deg å snakke om på ein slik arena?`,
      },
      en: {
        title: 'The plans for the open arena 2020',
        lead: 'Two days in Drammen, about 150 participants and no programme beforehand: the arena was to give input to the new strategy.',
        body: `The Directorate of Health and the Directorate of Labour and Welfare have been asked together to develop the field, and [the strategy of closer cooperation](/council/strategy/et-tettere-samvirke) was to be revised with users taking part. So a large meeting place was planned, and the council was to be drawn in.

**The open arena, 22–23 January 2020**, Union Scene in Drammen. The national competence service for vocational rehabilitation organised it, with the Directorate of Health as co-organiser. The aim was documented input from many kinds of people, and an arena that would make them work together across sectors.

**How Open Space works.** Everybody sits in one big circle. Whoever has a topic writes it on a sheet and reads it out. The sheets are hung on an empty wall, divided into sessions and numbered circles. When the wall is full the programme is ready, and each chooses where to take part. The groups write reports: topic, initiator, participants, points and next steps. Facilitators help, and type them in afterwards. In 2009 there were 200 participants, and 23 reports were written.

**What it has led to.** The evaluations from 2009 to 2011 tell of new conversations and perspectives, and of organisations that changed programmes, started projects, hired people and used the methods themselves.

The members were given three questions to think about. They are also the beginning of the preparations.`,
        questions: `What are you thinking now?
Who are the surprising contributors?
What would you like to talk about at such an arena?`,
      },
    },
    source: '«Arbeid og helse – Åpen arena», Drammen, 22.–23. januar 2020 (planer vist i fagrådet 19. juni 2019)',
  }),
]
