import { day } from '#core/dates.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { consultationKind } from '../kind.ts'

const SOURCE = '«Rådets innspill til Nasjonale retningslinjer for helse- og sosialfagutdanninger (RETHOS)»'
const AT = { kind: consultationKind, published: day('2026-02-16') } as const
const UNKNOWN = { outcome: 'not-known', seen: '' } as const

/** The two responses of 2019, and the proposals that the council sent unasked in 2018. */
export const responsesShipped: readonly Shipped[] = [
  ship({
    ...AT,
    slug: 'arbeidslivsperspektiv-i-utdanningene-2018',
    facts: {
      asked: false,
      when: '2018-04',
      proposals: [
        {
          ...UNKNOWN,
          number: '1',
          area: 'knowledge',
          words:
            'Har bred kunnskap om sammenhenger mellom arbeid og helse og hvordan helse kan styrkes eller forverres gjennom arbeid.',
          aspects: 'connection',
        },
        {
          ...UNKNOWN,
          number: '2',
          area: 'skill',
          words:
            'Har ferdigheter i å kommunisere kunnskap om sammenhengen mellom arbeid og helse på en troverdig og empatisk måte i møte med den enkelte.',
          aspects: 'connection use communicate',
        },
        {
          ...UNKNOWN,
          number: '3',
          area: 'skill',
          words: 'Kan anvende relevante tiltak som bidrar til arbeidsinkludering',
          aspects: 'use inclusion',
        },
        {
          ...UNKNOWN,
          number: '4',
          area: 'general',
          words: 'Kan kritisk vurdere vitenskapelig litteratur som beskriver sammenheng mellom arbeid og helse.',
          aspects: 'connection critical',
        },
        {
          ...UNKNOWN,
          number: '5',
          area: 'general',
          words: 'Forstår egen og andre helseprofesjoners rolle og virkemidler i samspillet med NAV og arbeidslivet',
          aspects: 'working-life',
        },
      ],
    },
    texts: {
      nb: {
        title: 'Et arbeidslivsperspektiv i alle utdanningene',
        lead: 'Fagrådet ba departementet si tydelig hva studentene skal kunne om arbeid, med fem læringsutbytter for alle.',
        sender: 'Fagrådet for arbeid og helse',
        recipient: 'Kunnskapsdepartementet',
        body: 'Da retningslinjene for utdanningene skulle skrives, foreslo fagrådet fem læringsutbytter om arbeidsinkludering: ett om kunnskap, to om ferdigheter og to om generell kompetanse.',
        plain: `Vet hvordan arbeid og helse virker på hverandre, på godt og vondt
Kan snakke troverdig og med innlevelse om det
Kan bruke tiltak som hjelper folk inn i arbeid
Kan vurdere forskning om arbeid og helse kritisk
Forstår rollene i samspillet med Nav og arbeidslivet`,
        closest: `Ergoterapeut: «bred kunnskap om … sammenhenger mellom funksjonsnedsettelse, helse og arbeidsdeltagelse».
Sosionom: «kan formidle faglig kunnskap som fremmer likeverd og mangfold …», uten at arbeid og helse nevnes sammen.
Fysioterapeut: «kan planlegge og gjennomføre tiltak som fremmer god folkehelse, arbeidsinkludering …».
Ergoterapeut: «kan reflektere over sammenheng mellom helse, oppvekst, utdanning, arbeid og levekår …».
Sosionom: «kan anvende kunnskap om arbeidsrettet inkludering i møte med arbeidssøkere, arbeidsgivere og samarbeidspartnere».`,
        open: 'Lignende ord står i flere av utdanningene som ble vedtatt i mars 2019. Kilden sier ikke om de kom fra fagrådet, og derfor er utfallet ført som ikke kjent.',
      },
      nn: {
        title: 'Eit arbeidslivsperspektiv i alle utdanningane',
        lead: 'Fagrådet bad departementet seie tydeleg kva studentane skal kunne om arbeid, med fem læringsutbytte for alle.',
        sender: 'Fagrådet for arbeid og helse',
        recipient: 'Kunnskapsdepartementet',
        body: 'Då retningslinjene for utdanningane skulle skrivast, gjorde fagrådet framlegg om fem læringsutbytte om arbeidsinkludering: eitt om kunnskap, to om dugleik og to om generell kompetanse.',
        plain: `Veit korleis arbeid og helse verkar på kvarandre, på godt og vondt
Kan snakke truverdig og med innleving om det
Kan bruke tiltak som hjelper folk inn i arbeid
Kan vurdere forsking om arbeid og helse kritisk
Forstår rollene i samspelet med Nav og arbeidslivet`,
        closest: `Ergoterapeut: brei kunnskap om samanhengen mellom funksjonsnedsetjing, helse og deltaking i arbeid.
Sosionom: kan formidle fagleg kunnskap som fremjar likeverd og mangfald, utan at arbeid og helse er nemnde i lag.
Fysioterapeut: kan planleggje og gjennomføre tiltak som fremjar folkehelse og arbeidsinkludering.
Ergoterapeut: kan reflektere over samanhengen mellom helse, oppvekst, utdanning, arbeid og levekår.
Sosionom: kan bruke kunnskap om arbeidsretta inkludering i møte med arbeidssøkjarar, arbeidsgjevarar og samarbeidspartnarar.`,
        open: 'Liknande ord står i fleire av utdanningane som vart vedtekne i mars 2019. Kjelda seier ikkje om dei kom frå fagrådet, og difor er utfallet ført som ikkje kjent.',
      },
      en: {
        title: 'A working-life perspective in all the educations',
        lead: 'The council asked the ministry to say clearly what students are to know about work, with five learning outcomes for all.',
        sender: 'The council for work and health',
        recipient: 'The Ministry of Education and Research',
        body: 'When the guidelines for the educations were to be written, the council proposed five learning outcomes on work inclusion: one of knowledge, two of skills and two of general competence.',
        plain: `Knows how work and health act on each other, for good and ill
Can talk about it credibly and with empathy
Can use measures that help people into work
Can judge research on work and health critically
Understands the roles in the interplay with Nav and working life`,
        closest: `Occupational therapist: broad knowledge of the connection between disability, health and taking part in work.
Social worker: can convey professional knowledge that furthers equality and diversity, without naming work and health together.
Physiotherapist: can plan and carry out measures that further public health and work inclusion.
Occupational therapist: can reflect on the connection between health, childhood, education, work and living conditions.
Social worker: can use knowledge of work-oriented inclusion with job seekers, employers and partners.`,
        open: 'Similar words stand in several of the educations adopted in March 2019. The source does not say whether they came from the council, so the outcome is entered as not known.',
      },
    },
    source: `«Innspill læringsutbytter innen arbeidsinkludering til KD», Fagrådet for arbeid og helse, april 2018. Gjengitt i ${SOURCE}, juni 2019`,
  }),
  ship({
    ...AT,
    slug: 'psykologutdanningen-2019',
    facts: {
      asked: true,
      caseNumber: '18/5477',
      when: '2019-03-01',
      time: '14:33',
      proposals: [
        {
          ...UNKNOWN,
          number: '1',
          area: 'none',
          words:
            'Kandidaten har kunnskap om hvilken betydning meningsfylt aktivitet og arbeidsdeltakelse har for helse',
          aspects: 'connection',
        },
        {
          ...UNKNOWN,
          number: '2',
          area: 'none',
          words:
            'Kandidaten kan planlegge og gjennomføre tiltak som fremmer arbeidsdeltakelse og god helse både overfor enkeltpersoner og grupper i samfunnet',
          aspects: 'use inclusion',
        },
        {
          ...UNKNOWN,
          number: '3',
          area: 'none',
          words:
            'Kandidaten forstår egen og andre helseprofesjoners rolle og virkemidler i samspillet med NAV og arbeidslivet',
          aspects: 'working-life',
        },
      ],
    },
    texts: {
      nb: {
        title: 'Psykologutdanningen',
        lead: 'Fagrådet ba om tre læringsutbytter om arbeid og helse i delen om helsefremmende og forebyggende psykologisk arbeid.',
        sender:
          'Nasjonalt fagråd for arbeid og helse (rådgivende instans for Helsedirektoratet og Arbeids- og velferdsdirektoratet)',
        recipient: 'Kunnskapsdepartementet',
        body: 'Svar på høringen om forslag til nasjonal faglig retningslinje for psykologutdanningen. Forslagene gjelder avsnitt IV.',
        plain: `Vet hva meningsfull aktivitet og arbeid betyr for helsa
Kan planlegge og gjennomføre tiltak for arbeid og helse
Forstår rollene i samspillet med Nav og arbeidslivet`,
        closest: `Utdanningen skal gi «avansert kunnskap om hvordan … faktorer samvirker i å hemme og fremme menneskers helse, utdanning, arbeidsdeltakelse og levekår …».
Utdanningen skal gi «avansert kunnskap om menneskerettighetene …» for å fremme «integrering gjennom utdanning, arbeid og på andre arenaer». Tiltak er ikke nevnt.
Nav er ikke nevnt i det kilden gjengir.`,
        open: 'Kilden gjengir to læringsutbytter fra psykologutdanningen, uten å si om de er vedtatt eller hentet fra utkastet. I april 2019 vurderte programgruppene fortsatt svarene. Utfallet er derfor ikke kjent.',
      },
      nn: {
        title: 'Psykologutdanninga',
        lead: 'Fagrådet bad om tre læringsutbytte om arbeid og helse i delen om helsefremjande og førebyggjande psykologisk arbeid.',
        sender:
          'Nasjonalt fagråd for arbeid og helse (rådgivande instans for Helsedirektoratet og Arbeids- og velferdsdirektoratet)',
        recipient: 'Kunnskapsdepartementet',
        body: 'Svar på høyringa om framlegg til nasjonal fagleg retningslinje for psykologutdanninga. Framlegga gjeld avsnitt IV.',
        plain: `Veit kva meiningsfull aktivitet og arbeid betyr for helsa
Kan planleggje og gjennomføre tiltak for arbeid og helse
Forstår rollene i samspelet med Nav og arbeidslivet`,
        closest: `Utdanninga skal gi avansert kunnskap om korleis mange slags faktorar verkar i lag og hemmar eller fremjar helse, utdanning, deltaking i arbeid og levekår.
Utdanninga skal gi avansert kunnskap om menneskerettane for å fremje integrering gjennom utdanning og arbeid. Tiltak er ikkje nemnde.
Nav er ikkje nemnt i det kjelda gir att.`,
        open: 'Kjelda gir att to læringsutbytte frå psykologutdanninga, utan å seie om dei er vedtekne eller henta frå utkastet. I april 2019 vurderte programgruppene framleis svara. Utfallet er difor ikkje kjent.',
      },
      en: {
        title: 'The education of psychologists',
        lead: 'The council asked for three learning outcomes on work and health in the part about health-promoting and preventive psychological work.',
        sender:
          'The national council for work and health (advisory body to the Directorate of Health and the Directorate of Labour and Welfare)',
        recipient: 'The Ministry of Education and Research',
        body: 'In answer to the consultation on a national guideline for the education of psychologists. The proposals concern section IV.',
        plain: `Knows what meaningful activity and work mean for health
Can plan and carry out measures for work and health
Understands the roles in the interplay with Nav and working life`,
        closest: `The education is to give advanced knowledge of how many kinds of factors together hinder or further health, education, taking part in work, and living conditions.
The education is to give advanced knowledge of human rights, to further integration through education and work. Measures are not mentioned.
Nav is not mentioned in what the source quotes.`,
        open: 'The source quotes two learning outcomes from the education of psychologists, without saying whether they are adopted or from the draft. In April 2019 the programme groups were still considering the responses. So the outcome is not known.',
      },
    },
    source: `Kvittering på innsendt høringssvar, sak 18/5477, 1. mars 2019. Gjengitt i ${SOURCE}, juni 2019`,
  }),
  ship({
    ...AT,
    slug: 'medisinutdanningen-2019',
    facts: {
      asked: true,
      caseNumber: '18/5476',
      when: '2019-03-03',
      time: '11:36',
      proposals: [
        {
          ...UNKNOWN,
          number: '1',
          area: 'none',
          words:
            'Forstår sin rolle som sakkyndig ved vurdering av arbeidsuførhet, og kan balansere medisinsk kunnskap, pasientens behov og gjeldende lovverk i muntlig og skriftlig kommunikasjon med NAV og øvrige myndigheter',
          aspects: 'use working-life communicate',
        },
        {
          ...UNKNOWN,
          number: '2',
          area: 'none',
          words:
            'Har inngående kunnskap om sammenhenger mellom yrkesaktivitet og helse både i et overordnet samfunnsperspektiv og individualisert i møte med den enkelte pasient',
          aspects: 'connection use',
        },
        {
          ...UNKNOWN,
          number: '3',
          area: 'none',
          words: 'Har innsikt i hvilken betydning meningsfylt aktivitet og arbeidsdeltagelse har for helse',
          aspects: 'connection',
        },
        {
          ...UNKNOWN,
          number: '4',
          area: 'none',
          words: 'Har innsikt i sammenhenger mellom helse, utdanning, arbeid og levekår',
          aspects: 'connection',
        },
      ],
    },
    texts: {
      nb: {
        title: 'Medisinutdanningen',
        lead: 'Fagrådet ville ha med legens rolle som sakkyndig overfor Nav, og sammenhengen mellom yrke og helse hos den enkelte pasienten.',
        sender: 'Nasjonalt fagråd for arbeid og helse, oppnevnt av Helsedirektoratet og Nav',
        recipient: 'Kunnskapsdepartementet',
        body: `Svar på høringen om forslag til nasjonal faglig retningslinje for medisinerutdanningen. De to første forslagene er tillegg til det som heter F7 i utkastet.

Fagrådet hadde gått gjennom alle retningslinjene i RETHOS, og merket seg to læringsutbytter fra fysioterapiutdanningen. Det anbefalte at medisin tok inn dem også: forslag 3 og 4.`,
        plain: `Forstår rollen som sakkyndig om arbeidsuførhet, og kan snakke og skrive med Nav
Kan mye om yrke og helse, både i samfunnet og hos den enkelte
Ser hva meningsfull aktivitet og arbeid betyr for helsa
Ser sammenhengen mellom helse, utdanning, arbeid og levekår`,
        closest: `Verken sakkyndigrollen eller Nav er nevnt i det kilden gjengir.
Utdanningen sier at kandidaten «har kunnskap om hvordan arbeidsmiljø og arbeidsoppgaver kan påvirke egen og andres helse».
Hva aktivitet og deltakelse betyr for helsa, er ikke nevnt slik i det kilden gjengir.
Utdanningen sier at kandidaten «kan identifisere og analysere sammenhengene mellom helse, funksjon, utdanning, arbeid og levekår …».`,
        open: 'Kilden gjengir to læringsutbytter fra medisinutdanningen, uten å si om de er vedtatt eller hentet fra utkastet. I april 2019 vurderte programgruppene fortsatt svarene. Utfallet er derfor ikke kjent.',
      },
      nn: {
        title: 'Medisinutdanninga',
        lead: 'Fagrådet ville ha med rolla til legen som sakkunnig overfor Nav, og samanhengen mellom yrke og helse hos den einskilde pasienten.',
        sender: 'Nasjonalt fagråd for arbeid og helse, oppnemnt av Helsedirektoratet og Nav',
        recipient: 'Kunnskapsdepartementet',
        body: `Svar på høyringa om framlegg til nasjonal fagleg retningslinje for medisinarutdanninga. Dei to første framlegga er tillegg til det som heiter F7 i utkastet.

Fagrådet hadde gått gjennom alle retningslinjene i RETHOS, og merka seg to læringsutbytte frå fysioterapiutdanninga. Det rådde til at medisin tok inn dei òg: framlegg 3 og 4.`,
        plain: `Forstår rolla som sakkunnig om arbeidsuførleik, og kan snakke og skrive med Nav
Kan mykje om yrke og helse, både i samfunnet og hos den einskilde
Ser kva meiningsfull aktivitet og arbeid betyr for helsa
Ser samanhengen mellom helse, utdanning, arbeid og levekår`,
        closest: `Korkje rolla som sakkunnig eller Nav er nemnd i det kjelda gir att.
Utdanninga seier at kandidaten har kunnskap om korleis arbeidsmiljø og arbeidsoppgåver kan påverke helsa til ein sjølv og andre.
Kva aktivitet og deltaking betyr for helsa, er ikkje nemnt slik i det kjelda gir att.
Utdanninga seier at kandidaten kan identifisere og analysere samanhengane mellom helse, funksjon, utdanning, arbeid og levekår.`,
        open: 'Kjelda gir att to læringsutbytte frå medisinutdanninga, utan å seie om dei er vedtekne eller henta frå utkastet. I april 2019 vurderte programgruppene framleis svara. Utfallet er difor ikkje kjent.',
      },
      en: {
        title: 'The education of physicians',
        lead: 'The council wanted the physician’s role as expert towards Nav, and the connection between occupation and health in the single patient.',
        sender: 'The national council for work and health, appointed by the Directorate of Health and Nav',
        recipient: 'The Ministry of Education and Research',
        body: `In answer to the consultation on a national guideline for the education of physicians. The first two proposals are additions to what the draft calls F7.

The council had gone through all the RETHOS guidelines, and noticed two learning outcomes of the education of physiotherapists. It recommended them to medicine as well: proposals 3 and 4.`,
        plain: `Understands the role as expert on incapacity for work, and can talk and write with Nav
Knows much about occupation and health, in society and in the single person
Sees what meaningful activity and work mean for health
Sees the connection between health, education, work and living conditions`,
        closest: `Neither the role as expert nor Nav is mentioned in what the source quotes.
The education says that the graduate knows how the work environment and tasks can affect one’s own and other people’s health.
What activity and taking part mean for health is not mentioned like this in what the source quotes.
The education says that the graduate can identify and analyse the connections between health, function, education, work and living conditions.`,
        open: 'The source quotes two learning outcomes from the education of physicians, without saying whether they are adopted or from the draft. In April 2019 the programme groups were still considering the responses. So the outcome is not known.',
      },
    },
    source: `Kvittering på innsendt høringssvar, sak 18/5476, 3. mars 2019. Gjengitt i ${SOURCE}, juni 2019`,
  }),
]
