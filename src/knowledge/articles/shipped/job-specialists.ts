import { ship } from '#editorial/pieces/index.ts'
import { COUNCIL_2019, LOOKED } from '#knowledge/themes/index.ts'
import { articleKind } from '../kinds.ts'

export const jobSpecialists = ship({
  kind: articleKind,
  slug: 'jobbspesialisten-i-behandlingsteamet',
  facts: { form: 'article', mayBeNamed: false, themes: ['arbeid-og-helse'] },
  source: `${COUNCIL_2019} (Hilde Kristin Weng, Arbeids- og velferdsdirektoratet: Felles tilbud til brukere med lettere til moderate psykiske helseplager)`,
  published: LOOKED,
  texts: {
    nb: {
      title: 'Jobbspesialisten i behandlingsteamet',
      lead: 'Når behandling og jobbstøtte kommer samtidig, virker det bedre enn hver for seg. Hvordan får kommuner det til?',
      body: `Angst og depresjon står bak 31 prosent av dem som får arbeidsavklaringspenger, og 46 prosent av dem under 30 år. Tallene ble lagt fram i 2019. Samtaleterapi som også arbeider med jobben, har god effekt, og behandling og jobbstøtte i ett gir mer enn vanlig oppfølging.

## Anbefalingen fra 2016

- Bygg på det som finnes: Senter for jobbmestring, noen av tiltakene i Raskere tilbake, og Rask psykisk helsehjelp.
- La faste jobbspesialister fra Nav være med i teamet, sammen med behandlerne. De kan ha faste møtepunkter eller sitte samme sted.
- På kort sikt: Ta jobbspesialistene inn i teamene for Rask psykisk helsehjelp som alt er der. På lengre sikt: Slå tilbudene sammen.

Å spre Senter for jobbmestring til alle fylker var det ikke ressurser til.

## Hva kommunene erfarte

Sju kommuner og bydeler møttes til en samling, og flere ble besøkt. De var positive, og kontakten mellom Nav og behandlingsteamene ble bedre. Men målgruppene var ikke de samme, og de to sidene visste for lite om hverandres tjenester. Begge ønsket å lære på tvers.

## Det som står åpent

Direktoratet ba i juni 2019 fagrådet om svar: Hvor mange trenger dette? Hvem i helsetjenesten er de rette å samarbeide med? Når i forløpet bør samarbeidet begynne? Hvilken metode bør brukes? Og hvordan kan forskning vise om det virker?`,
    },
    nn: {
      title: 'Jobbspesialisten i behandlingsteamet',
      lead: 'Når behandling og jobbstøtte kjem samstundes, verkar det betre enn kvar for seg. Korleis får kommunar det til?',
      body: `Angst og depresjon står bak 31 prosent av dei som får arbeidsavklaringspengar, og 46 prosent av dei under 30 år. Tala blei lagde fram i 2019. Samtaleterapi som òg arbeider med jobben, har god effekt, og behandling og jobbstøtte i eitt gir meir enn vanleg oppfølging.

## Tilrådinga frå 2016

- Bygg på det som finst: Senter for jobbmeistring, nokre av tiltaka i Raskare tilbake, og Rask psykisk helsehjelp.
- Lat faste jobbspesialistar frå Nav vere med i teamet, saman med behandlarane. Dei kan ha faste møtepunkt eller sitje på same stad.
- På kort sikt: Ta jobbspesialistane inn i teama for Rask psykisk helsehjelp som alt er der. På lengre sikt: Slå tilboda saman.

Å spreie Senter for jobbmeistring til alle fylke var det ikkje ressursar til.

## Kva kommunane erfarte

Sju kommunar og bydelar møttest til ei samling, og fleire fekk besøk. Dei var positive, og kontakten mellom Nav og behandlingsteama blei betre. Men målgruppene var ikkje dei same, og dei to sidene visste for lite om tenestene til kvarandre. Begge ønskte å lære på tvers.

## Det som står ope

Direktoratet bad i juni 2019 fagrådet om svar: Kor mange treng dette? Kven i helsetenesta er dei rette å samarbeide med? Når i forløpet bør samarbeidet ta til? Kva metode bør brukast? Og korleis kan forsking vise om det verkar?`,
    },
    en: {
      title: 'The job specialist in the treatment team',
      lead: 'When treatment and job support come together, they work better than one by one. How do municipalities manage it?',
      body: `Anxiety and depression are behind 31 per cent of those who receive a work assessment allowance, and 46 per cent of those under 30. The figures were presented in 2019. Talking therapy that works with the job too has a good effect, and treatment and job support in one give more than ordinary follow-up.

## The recommendation of 2016

- Build on what is there: the centres for job mastery (Senter for jobbmestring), some of the “Faster back” measures, and Prompt mental health care.
- Let fixed job specialists from Nav be part of the team with the therapists. They may have regular meeting points, or share a place.
- Soon: bring the job specialists into the teams of Prompt mental health care that already exist. Later: merge the services.

There were no resources to spread the centres for job mastery to every county.

## What the municipalities found

Seven municipalities and city districts met, and several were visited. They were positive, and contact between Nav and the treatment teams became better. But the target groups were not the same, and the two sides knew too little of each other’s services. Both wanted to learn across the border.

## What is open

In June 2019 the directorate asked the council: how many need this? Who in health care are the right ones to work with? When on the way should the cooperation begin? Which method should be used? And how can research show whether it works?`,
    },
  },
})
