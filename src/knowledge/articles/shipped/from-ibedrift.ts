import { ship } from '#editorial/pieces/index.ts'
import { COUNCIL_2019, LOOKED } from '#knowledge/themes/index.ts'
import { articleKind } from '../kinds.ts'

export const fromBackToWork = ship({
  kind: articleKind,
  slug: 'fra-ibedrift-til-helseiarbeid',
  facts: { form: 'article', mayBeNamed: false, themes: ['arbeid-og-helse'] },
  source: `${COUNCIL_2019} (Stian Kersenboom Johnsen, Arbeids- og velferdsdirektoratet: HelseIArbeid)`,
  published: LOOKED,
  texts: {
    nb: {
      title: 'Fra vond rygg til HelseIArbeid',
      lead: 'Det begynte med råd om ryggen, gitt på arbeidsplassen. Det ble en modell der helsetjenesten og Nav arbeider sammen.',
      body: `HelseIArbeid har to halvdeler. **Bedriftstiltaket** er møter på arbeidsplassen, der de ansatte lærer om muskelplager og psykisk helse. **Individtiltaket** er rask hjelp på tvers av fag til den som trenger det. De samme fagfolkene er med i begge: en psykolog, en fra Nav og en lege i fysikalsk medisin.

## Slik vokste det fram

Prosjektet «Ryggen i arbeidslivet» brukte arbeidsplassen til å opplyse og forebygge. Av det ble iBedrift, i seks fylker. Oppfølgingsplanen for arbeid og psykisk helse 2013–2016 sa at flere fylker burde vurderes. Et forsøk fulgte, og i 2016 kom rapporten som ga modellen navnet HelseIArbeid. Avtalen om et inkluderende arbeidsliv for 2019–2022 sier at den skal gjennomføres i større omfang.

## Hva forskningen sier

- **1995 og 1998** (Indahl mfl.): Å få vite at ryggplager som regel går over, og å ikke bli overbehandlet, ga klart mindre sykefravær. Fem år etter var flere i jobb, og færre ble sykmeldt på nytt.
- **2013** (Odeen mfl.): Kunnskap om rygg, gitt på arbeidsplassen, ga mindre sykefravær. Myter ble avkreftet, og folk ble mindre redde for å bevege seg.
- **2018** (Johnsen, doktorgrad): Med psykisk helse som del av opplegget ble synet på helseplager et annet. Sykefraværet gikk ned i den nye varianten og opp i den gamle, men forskjellen var *ikke* statistisk sikker.

Forskningen i Troms og Finnmark [var i gang i 2019](/projects/helseiarbeid-troms-og-finnmark).

OECD anbefalte Norge i 2013 å bruke arbeidsplassen til å forebygge, å gripe inn tidlig gjennom Nav Arbeidslivssenter, og å lage modeller der Nav og helse arbeider sammen.`,
    },
    nn: {
      title: 'Frå vond rygg til HelseIArbeid',
      lead: 'Det starta med råd om ryggen, gitt på arbeidsplassen. Det blei ein modell der helsetenesta og Nav arbeider saman.',
      body: `HelseIArbeid har to halvdelar. **Bedriftstiltaket** er møte på arbeidsplassen, der dei tilsette lærer om muskelplager og psykisk helse. **Individtiltaket** er rask hjelp på tvers av fag til den som treng det. Dei same fagfolka er med i begge: ein psykolog, ein frå Nav og ein lege i fysikalsk medisin.

## Slik voks det fram

Prosjektet «Ryggen i arbeidslivet» brukte arbeidsplassen til å opplyse og førebyggje. Av det blei iBedrift, i seks fylke. Oppfølgingsplanen for arbeid og psykisk helse 2013–2016 sa at fleire fylke burde vurderast. Eit forsøk følgde, og i 2016 kom rapporten som gav modellen namnet HelseIArbeid. Avtalen om eit inkluderande arbeidsliv for 2019–2022 seier at han skal gjennomførast i større omfang.

## Kva forskinga seier

- **1995 og 1998** (Indahl mfl.): Å få vite at ryggplager som regel går over, og å ikkje bli overbehandla, gav klart mindre sjukefråvær. Fem år etter var fleire i jobb, og færre blei sjukmelde på nytt.
- **2013** (Odeen mfl.): Kunnskap om rygg, gitt på arbeidsplassen, gav mindre sjukefråvær. Myter blei avkrefta, og folk blei mindre redde for å røre seg.
- **2018** (Johnsen, doktorgrad): Med psykisk helse som del av opplegget blei synet på helseplager eit anna. Sjukefråværet gjekk ned i den nye varianten og opp i den gamle, men skilnaden var *ikkje* statistisk sikker.

Forskinga i Troms og Finnmark [var i gang i 2019](/projects/helseiarbeid-troms-og-finnmark).

OECD rådde Noreg i 2013 til å bruke arbeidsplassen til å førebyggje, å gripe inn tidleg gjennom Nav Arbeidslivssenter, og å lage modellar der Nav og helse arbeider saman.`,
    },
    en: {
      title: 'From a bad back to HelseIArbeid',
      lead: 'It began with advice about the back, given at the workplace. It became a model in which health care and Nav work together.',
      body: `HelseIArbeid has two halves. **The workplace measure** is meetings at the workplace, where employees learn about muscle pain and mental health. **The individual measure** is quick help across professions for somebody who needs it. The same people are in both: a psychologist, somebody from Nav, and a physician of physical medicine.

## How it grew

The project “The back in working life” used the workplace to inform and prevent. It became iBedrift, in six counties. The follow-up plan for work and mental health 2013–2016 said that more counties should be considered. A trial followed, and in 2016 came the report that gave the model the name HelseIArbeid. The agreement on an inclusive working life for 2019–2022 says that it is to be carried out more widely.

## What research says

- **1995 and 1998** (Indahl et al.): learning that back trouble mostly passes, and not being treated too much, gave clearly less sick leave. Five years later more were in work, and fewer fell ill again.
- **2013** (Odeen et al.): knowledge of the back, given at the workplace, gave less sick leave. Myths were dispelled, and people feared movement less.
- **2018** (Johnsen, doctoral thesis): with mental health included, people came to see health complaints differently. Sick leave fell in the new version and rose in the old, but the difference was *not* statistically certain.

The research in Troms and Finnmark [was under way in 2019](/projects/helseiarbeid-troms-og-finnmark).

In 2013 the OECD advised Norway to use the workplace for prevention, to step in early through Nav’s centres for working life, and to make models in which Nav and health care work together.`,
    },
  },
})
