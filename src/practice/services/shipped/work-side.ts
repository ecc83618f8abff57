import { day } from '#core/dates.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { serviceKind as kind } from '../kind.ts'
import { sources } from './sources.ts'

const published = day('2026-01-01')

/** Services of the work side: with a clear health part, with some focus on health, and with none. */
export const workServices: readonly Shipped[] = [
  ship({
    ...{ kind, slug: 'nav-arbeidsradgivning', published, source: sources('coupling') },
    facts: { providers: ['nav'], organisations: [], related: ['arr-nav'] },
    texts: {
      nb: {
        title: 'Nav arbeidsrådgivning',
        short: 'Nav arbeids\u00ADrådgivning',
        lead: 'Rådgivning i Nav som handler mest om arbeid, med en tydelig del som handler om å mestre helseplager.',
        workParts: 'Rådgivning som skal øke arbeidsevne og deltakelse i arbeid',
        healthParts: 'En tydelig del som skal lindre helseplager eller gjøre dem lettere å mestre',
      },
      nn: {
        title: 'Nav arbeidsrådgiving',
        short: 'Nav arbeids\u00ADrådgiving',
        lead: 'Rådgiving i Nav som handlar mest om arbeid, med ein tydeleg del som handlar om å meistre helseplager.',
        workParts: 'Rådgiving som skal auke arbeidsevne og deltaking i arbeid',
        healthParts: 'Ein tydeleg del som skal lindre helseplager eller gjere dei lettare å meistre',
      },
      en: {
        title: 'Nav work counselling (Nav arbeidsrådgivning)',
        short: 'Nav work counselling',
        lead: 'Counselling in Nav that is mostly about work, with a clear part about mastering health problems.',
        workParts: 'Counselling that should raise work ability and participation in work',
        healthParts: 'A clear part that should ease health problems or make them easier to master',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'arr-nav', published, source: sources('coupling', 'council') },
    facts: {
      providers: ['nav'],
      organisations: [],
      related: ['arr-spesialisthelsetjenesten', 'nav-arbeidsradgivning', 'avklaring', 'aft'],
    },
    texts: {
      nb: {
        title: 'Arbeidsrettet rehabilitering i Nav',
        short: 'Arbeids\u00ADrettet rehabilitering (ARR) i Nav',
        lead: 'Et av Navs faste tiltak: inntil tolv uker med veiledning, trening og arbeid, for dem som trenger mer enn de lettere tiltakene.',
        forWhom:
          'Både de som har en arbeidsgiver og de som ikke har det. Tiltaket er tenkt for en gruppe med noe større behov enn i mange andre tiltak.',
        workParts:
          'Veiledningssamtaler om ressurser, ferdigheter og muligheter i arbeid\nMål og delmål for arbeid og helse\nArbeidsforberedende trening og arbeidsutprøving\nKontakt med arbeidslivet',
        healthParts:
          'Generell opptrening og trening som gjør hverdagen lettere, med veiledning\nOpplæring, motivasjon og veiledning om livsstil og kosthold\nTrening i sosial mestring\nTro på egen mestring',
        takesPart: 'Leverandører som Nav-fylkene kjøper tiltaket av\nNav-kontoret',
        howTo: 'Gjennom Nav. Tilbudet finnes i alle fylker. Nav-fylkene kjøper det inn, etter en mal fra direktoratet.',
        benefits:
          'Målet er at den enkelte kommer i jobb eller blir i jobben. I et utkast fra direktoratet i 2019 ble det foreslått at minst 50 % av dem med arbeidsforhold skulle være helt tilbake i arbeid ved slutten, og 20 % til ha lavere sykmeldingsgrad. Av dem uten arbeidsforhold skulle minst 65 % være i arbeid, være friskmeldt og registrert som arbeidssøker, eller klare for et annet tiltak. Direktoratet spurte fagrådet om dette er realistisk og ambisiøst. Det er forslag til mål, ikke resultater.',
        challenges:
          'Det er et av de dyreste tiltakene i Nav, med omtrent 850 plasser i måneden i hele landet (2019). Utkastet lot flere spørsmål stå åpne: hvor mange timer i uka, hvilken kompetanse de ansatte bør ha, og hva som særlig hjelper dem som må over i annet arbeid.',
        known:
          'Utkastet foreslo et heltidstilbud på inntil 30 timer i uka, tilpasset den enkelte. Ser det ut til at noen i praksis blir med under 12 timer i uka de fire første ukene, skal Nav-kontoret kontaktes i løpet av den første uka.',
      },
      nn: {
        title: 'Arbeidsretta rehabilitering i Nav',
        short: 'Arbeids\u00ADretta rehabilitering (ARR) i Nav',
        lead: 'Eit av dei faste tiltaka i Nav: inntil tolv veker med rettleiing, trening og arbeid, for dei som treng meir enn dei lettare tiltaka.',
        forWhom:
          'Både dei som har ein arbeidsgivar og dei som ikkje har det. Tiltaket er tenkt for ei gruppe med noko større behov enn i mange andre tiltak.',
        workParts:
          'Rettleiingssamtalar om ressursar, ferdigheiter og høve i arbeid\nMål og delmål for arbeid og helse\nArbeidsførebuande trening og arbeidsutprøving\nKontakt med arbeidslivet',
        healthParts:
          'Generell opptrening og trening som gjer kvardagen lettare, med rettleiing\nOpplæring, motivasjon og rettleiing om livsstil og kosthald\nTrening i sosial meistring\nTru på eiga meistring',
        takesPart: 'Leverandørar som Nav-fylka kjøper tiltaket av\nNav-kontoret',
        howTo: 'Gjennom Nav. Tiltaket finst i alle fylke. Nav-fylka kjøper det inn, etter ein mal frå direktoratet.',
        benefits:
          'Målet er at den enkelte kjem i jobb eller blir i jobben. I eit utkast frå direktoratet i 2019 vart det foreslått at minst 50 % av dei med arbeidsforhold skulle vere heilt tilbake i arbeid ved slutten, og 20 % til ha lågare sjukmeldingsgrad. Av dei utan arbeidsforhold skulle minst 65 % vere i arbeid, vere friskmelde og registrerte som arbeidssøkjarar, eller klare for eit anna tiltak. Direktoratet spurde fagrådet om dette er realistisk og ambisiøst. Det er forslag til mål, ikkje resultat.',
        challenges:
          'Det er eit av dei dyraste tiltaka i Nav, med om lag 850 plassar i månaden i heile landet (2019). Utkastet lét fleire spørsmål stå opne: kor mange timar i veka, kva kompetanse dei tilsette bør ha, og kva som særleg hjelper dei som må over i anna arbeid.',
        known:
          'Utkastet foreslo heiltid på inntil 30 timar i veka, tilpassa den enkelte. Ser det ut til at nokon i praksis blir med under 12 timar i veka dei fire første vekene, skal Nav-kontoret kontaktast i løpet av den første veka.',
      },
      en: {
        title: 'Vocational rehabilitation in Nav',
        short: 'Vocational rehabilitation (ARR) in Nav',
        lead: 'One of Nav’s regular measures: up to twelve weeks of guidance, exercise and work, for those who need more than the lighter measures.',
        forWhom:
          'Both those who have an employer and those who do not. The measure is meant for people with somewhat greater needs than in many other measures.',
        workParts:
          'Guidance talks about resources, skills and possibilities in work\nGoals, and goals on the way, for work and health\nWork preparation and work trials\nContact with working life',
        healthParts:
          'General exercise and training that makes daily life easier, with instruction\nEducation, motivation and guidance on lifestyle and diet\nTraining in social coping\nBelief in one’s own coping',
        takesPart: 'Providers from whom the Nav counties buy the measure\nThe Nav office',
        howTo:
          'Through Nav. It exists in every county. The Nav counties procure it, by a template from the directorate.',
        benefits:
          'The aim is that people get into work, or stay in it. A draft by the directorate in 2019 proposed that at least 50% of those with an employer should be fully back at work at the end, and a further 20% have a lower degree of sick leave. Of those without, at least 65% should be in work, be declared fit and registered as job seekers, or be ready for another measure. The directorate asked the council whether that is realistic and ambitious. These are proposed goals, not results.',
        challenges:
          'It is among the most expensive measures in Nav, with about 850 places a month in the whole country (2019). The draft left several questions open: how many hours a week, which skills the staff should have, and what particularly helps those who must move to other work.',
        known:
          'The draft proposed a full-time offer of up to 30 hours a week, adapted to each person. If it looks as if somebody will really take part under 12 hours a week in the first four weeks, the Nav office is to be contacted within the first week.',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'aft', published, source: sources('coupling') },
    facts: { providers: ['inclusion-enterprise'], organisations: [], related: ['avklaring', 'arr-nav'] },
    texts: {
      nb: {
        title: 'Arbeidsforberedende trening (AFT)',
        short: 'Arbeids\u00ADforberedende trening (AFT)',
        lead: 'Trening fram mot arbeid i en arbeids- og inkluderingsbedrift, etter avtale med Nav.',
        forWhom:
          'Mennesker med sammensatte helse- og livsutfordringer og nedsatt arbeidsevne. Mange er sykmeldt eller har en helserelatert ytelse fra Nav.',
        workParts: 'Trening som forbereder til arbeid',
        takesPart: 'Arbeids- og inkluderingsbedrifter\nNav, som har avtale med dem',
        challenges:
          'Deltakernes helseplager gjør ofte at helsetjenester eller helsefaglig kunnskap må kobles på underveis eller etter at tiltaket er slutt.',
      },
      nn: {
        title: 'Arbeidsførebuande trening (AFT)',
        short: 'Arbeids\u00ADførebuande trening (AFT)',
        lead: 'Trening fram mot arbeid i ei arbeids- og inkluderingsbedrift, etter avtale med Nav.',
        forWhom:
          'Menneske med samansette helse- og livsutfordringar og nedsett arbeidsevne. Mange er sjukmelde eller har ei helserelatert yting frå Nav.',
        workParts: 'Trening som førebur til arbeid',
        takesPart: 'Arbeids- og inkluderingsbedrifter\nNav, som har avtale med dei',
        challenges:
          'Helseplagene til deltakarane gjer ofte at helsetenester eller helsefagleg kunnskap må koplast på undervegs eller etter at tiltaket er slutt.',
      },
      en: {
        title: 'Work preparation training (AFT)',
        lead: 'Training towards work in a work and inclusion enterprise, by agreement with Nav.',
        forWhom:
          'People with compound challenges in health and life and a reduced work ability. Many are on sick leave or have a health-related benefit from Nav.',
        workParts: 'Training that prepares for work',
        takesPart: 'Work and inclusion enterprises\nNav, which has agreements with them',
        challenges:
          'The participants’ health problems often mean that health services, or knowledge about health, must be brought in on the way or after the measure has ended.',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'avklaring', published, source: sources('coupling') },
    facts: { providers: ['inclusion-enterprise'], organisations: [], related: ['aft', 'arr-nav'] },
    texts: {
      nb: {
        title: 'Avklaring',
        lead: 'Et tiltak i en arbeids- og inkluderingsbedrift, etter avtale med Nav.',
        forWhom:
          'Mennesker med sammensatte helse- og livsutfordringer og nedsatt arbeidsevne. Mange er sykmeldt eller har en helserelatert ytelse fra Nav.',
        takesPart: 'Arbeids- og inkluderingsbedrifter\nNav, som har avtale med dem',
        challenges:
          'Deltakernes helseplager gjør ofte at helsetjenester eller helsefaglig kunnskap må kobles på underveis eller etter at tiltaket er slutt.',
      },
      nn: {
        title: 'Avklaring',
        lead: 'Eit tiltak i ei arbeids- og inkluderingsbedrift, etter avtale med Nav.',
        forWhom:
          'Menneske med samansette helse- og livsutfordringar og nedsett arbeidsevne. Mange er sjukmelde eller har ei helserelatert yting frå Nav.',
        takesPart: 'Arbeids- og inkluderingsbedrifter\nNav, som har avtale med dei',
        challenges:
          'Helseplagene til deltakarane gjer ofte at helsetenester eller helsefagleg kunnskap må koplast på undervegs eller etter at tiltaket er slutt.',
      },
      en: {
        title: 'Clarification (avklaring)',
        short: 'Clarification',
        lead: 'A measure in a work and inclusion enterprise, by agreement with Nav.',
        forWhom:
          'People with compound challenges in health and life and a reduced work ability. Many are on sick leave or have a health-related benefit from Nav.',
        takesPart: 'Work and inclusion enterprises\nNav, which has agreements with them',
        challenges:
          'The participants’ health problems often mean that health services, or knowledge about health, must be brought in on the way or after the measure has ended.',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'jobbklubb', published, source: sources('coupling') },
    facts: { providers: [], organisations: [], related: ['digitalt-jobbsokerkurs'] },
    texts: {
      nb: {
        title: 'Jobbklubb',
        lead: 'Et eksempel på en ren arbeidstjeneste: hjelp til å finne arbeid, uten noen helsedel.',
      },
      nn: {
        title: 'Jobbklubb',
        lead: 'Døme på ei rein arbeidsteneste: hjelp til å finne arbeid, utan nokon helsedel.',
      },
      en: {
        title: 'Job club',
        lead: 'An example of a purely work service: help to find work, without any part about health.',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'digitalt-jobbsokerkurs', published, source: sources('coupling') },
    facts: { providers: [], organisations: [], related: ['jobbklubb'] },
    texts: {
      nb: {
        title: 'Digitalt jobbsøkerkurs',
        lead: 'Et eksempel på en ren arbeidstjeneste: et kurs på nett for den som søker jobb, uten noen helsedel.',
      },
      nn: {
        title: 'Digitalt jobbsøkjarkurs',
        lead: 'Døme på ei rein arbeidsteneste: kurs på nett for den som søkjer jobb, utan nokon helsedel.',
      },
      en: {
        title: 'Digital job-seeker course',
        lead: 'An example of a purely work service: a course on the web for people who look for a job, without any part about health.',
      },
    },
  }),
]
