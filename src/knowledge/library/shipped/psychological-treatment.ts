import { day } from '#core/dates.ts'
import { ship } from '#editorial/pieces/index.ts'
import { itemKind } from '../kinds.ts'

/** The review that the topic library for inclusion in work tells of in April 2019. */
export const psychologicalTreatment = ship({
  kind: itemKind,
  slug: 'psykologisk-behandling-og-sykefravaer-2018',
  facts: {
    level: '2',
    design: 'systematic-review',
    publisher: 'Karolinska Institutet, Stockholms universitet',
    year: 2018,
    checkedOn: day('2019-04-29'),
    themes: ['arbeid-og-helse'],
  },
  source: 'Helsebiblioteket.no, Arbeidsinkludering: «Kan psykologisk behandling redusere sykefraværet?», 29.04.2019',
  published: day('2019-04-29'),
  texts: {
    nb: {
      title: 'Psykologisk behandling og sykefravær ved psykiske plager',
      lead: 'Får sykmeldte med angst, depresjon, stress eller søvnløshet færre sykefraværsdager av psykologisk behandling? En svensk oversikt fra 2018 samlet 45 studier av spørsmålet.',
      summary: `## Hvorfor det ble spurt

Gjennom flere tiår har stadig flere blitt sykmeldt med en psykisk lidelse som årsak. Særlig gjelder det de lettere plagene. Både arbeidsgivere og velferdsstaten trenger å vite hvilke tiltak som virker.

## Hva som ble undersøkt

Forskere ved Karolinska Institutet og universitetet i Stockholm gikk gjennom mer enn 2200 studier. De tok med 45 av dem. Deltakerne var arbeidstakere som var sykmeldt for psykiske lidelser eller symptomer.

Tiltakene ble delt i fire hovedgrupper. Omtalen vi bygger på, beskriver tre av dem:

| Gruppe | Studier |
| --- | --- |
| Behandling med arbeidet i sentrum: problemløsing, gradvis aktivitet og en plan for veien tilbake | 12 |
| Behandling av symptomene med problemløsende terapi | 4 |
| Behandling av symptomene med kognitiv atferdsterapi | 10 |

## Hva som står åpent

Omtalen slik vi har den, stopper før den fjerde gruppa og før resultatene. Derfor sier vi her ikke hva oversikten fant. Les den selv, eller spør redaksjonen om å føre videre dette sammendraget.`,
    },
    nn: {
      title: 'Psykologisk behandling og sjukefråvær ved psykiske plager',
      lead: 'Får sjukmelde med angst, depresjon, stress eller søvnløyse færre dagar med sjukefråvær av psykologisk behandling? Ei svensk oversikt frå 2018 samla 45 studiar av spørsmålet.',
      summary: `## Kvifor det vart spurt

Gjennom fleire tiår har stadig fleire vorte sjukmelde med ei psykisk liding som årsak. Særleg gjeld det dei lettare plagene. Både arbeidsgivarar og velferdsstaten treng å vite kva tiltak som verkar.

## Kva som vart undersøkt

Forskarar ved Karolinska Institutet og universitetet i Stockholm gjekk gjennom meir enn 2200 studiar. Dei tok med 45 av dei. Deltakarane var arbeidstakarar som var sjukmelde for psykiske lidingar eller symptom.

Tiltaka vart delte i fire hovudgrupper. Omtalen vi byggjer på, skildrar tre av dei:

| Gruppe | Studiar |
| --- | --- |
| Behandling med arbeidet i sentrum: problemløysing, gradvis aktivitet og ein plan for vegen tilbake | 12 |
| Behandling av symptoma med problemløysande terapi | 4 |
| Behandling av symptoma med kognitiv åtferdsterapi | 10 |

## Kva som står ope

Omtalen slik vi har han, stoppar før den fjerde gruppa og før resultata. Difor seier vi ikkje her kva oversikta fann. Les henne sjølv, eller spør redaksjonen om å føre dette samandraget vidare.`,
    },
    en: {
      title: 'Psychological treatment and sickness absence in mental health complaints',
      lead: 'Do people on sick leave with anxiety, depression, stress or sleeplessness have fewer days of absence when they get psychological treatment? A Swedish review from 2018 gathered 45 studies of the question.',
      summary: `## Why it was asked

Over several decades, more and more people have been on sick leave because of a mental disorder, most of all the milder ones. Employers and the welfare state alike need to know which measures work.

## What was looked into

Researchers at Karolinska Institutet and the university in Stockholm went through more than 2,200 studies and took in 45 of them. The participants were employees on sick leave for mental disorders or symptoms.

The measures were divided into four main groups. The account we build on describes three of them:

| Group | Studies |
| --- | --- |
| Treatment with work at its centre: problem solving, graded activity and a plan for the way back | 12 |
| Treatment of the symptoms by problem-solving therapy | 4 |
| Treatment of the symptoms by cognitive behavioural therapy | 10 |

## What is left open

The account as we have it stops before the fourth group and before the results. So we do not say here what the review found. Read it yourself, or ask the editors to continue this summary.`,
    },
  },
})
