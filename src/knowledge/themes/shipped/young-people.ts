import { ship } from '#editorial/pieces/index.ts'
import { themeKind } from '../kind.ts'
import { LOOKED, YEAR_2023 } from '../sources.ts'

export const youngPeople = ship({
  kind: themeKind,
  slug: 'ungt-utenforskap',
  facts: { order: 3, services: [] },
  source: YEAR_2023,
  published: LOOKED,
  texts: {
    nb: {
      title: 'Ungt utenforskap',
      lead: 'Noen unge er utenfor både skole, arbeid og fellesskap. Å få flere av dem med er blant de viktigste oppgavene i vår tid.',
      what: `Unge som står utenfor, har det ulikt: Noen strever mest sosialt, andre mest med helsa, mange med begge deler. Rundt om i landet vokser det fram tilbud for dem, med samme mål: å få flere inn i utdanning og arbeid. Tilbudene lever av at helse, arbeid og utdanning spiller sammen.`,
      why: `Hvor mange som er utenfor, avhenger mye av hvor de bor. Et forskningsprosjekt fant at andelen som var utenfor arbeid og utdanning *og* fikk en ytelse, gikk fra **2,9 prosent i Røyrvik** i Trøndelag til **14,2 prosent i Eidskog** i Innlandet. Tallene gjelder ikke bare unge, men ungt utenforskap ble vist som en egen gruppe.

Under Arendalsuka i 2023 spurte kompetansesenteret Nav-direktøren, LO og NHO: Har vi råd til dette?`,
      doing: `Kompetansesenteret har arbeidet med ungt utenforskap i flere år og har en egen rådgiver på feltet. I 2023:

- en [artikkelserie](/series/tilbud-for-unge) om tilbud for unge, hvordan de virker i praksis, og hvordan helse, arbeid og utdanning samarbeider
- en [evaluering av AiR UNG](/projects/air-ung), et arbeidsrettet rehabiliteringstilbud for unge, sammen med Rehabiliteringssenteret AiR
- prosjektet [Ungt innenforskap](/projects/ungt-innenforskap), som leter etter årsakene
- en [debatt under Arendalsuka](/events/arendalsuka-2023) om hvordan vi tar vare på folks evne til å bidra`,
      measured: `Prosjektet [Regionale forskjeller i utenforskap](/projects/regionale-forskjeller-i-utenforskap) måler andelen utenfor, sted for sted. Evalueringen av AiR UNG måler ikke virkning: Den spør deltakerne hvordan de opplevde programmet, for å finne ut hva som hjelper, og hva som kan bli bedre.`,
    },
    nn: {
      title: 'Ungt utanforskap',
      lead: 'Somme unge er utanfor både skule, arbeid og fellesskap. Å få fleire av dei med er blant dei viktigaste oppgåvene i vår tid.',
      what: `Unge som står utanfor, har det ulikt: Somme strevar mest sosialt, andre mest med helsa, mange med begge delar. Rundt om i landet veks det fram tilbod for dei, med same mål: å få fleire inn i utdanning og arbeid. Tilboda lever av at helse, arbeid og utdanning spelar saman.`,
      why: `Kor mange som er utanfor, kjem mykje an på kvar dei bur. Eit forskingsprosjekt fann at delen som var utanfor arbeid og utdanning *og* fekk ei yting, gjekk frå **2,9 prosent i Røyrvik** i Trøndelag til **14,2 prosent i Eidskog** i Innlandet. Tala gjeld ikkje berre unge, men ungt utanforskap blei vist som ei eiga gruppe.

Under Arendalsuka i 2023 spurde kompetansesenteret Nav-direktøren, LO og NHO: Har vi råd til dette?`,
      doing: `Kompetansesenteret har arbeidd med ungt utanforskap i fleire år og har ein eigen rådgivar på feltet. I 2023:

- ein [artikkelserie](/series/tilbud-for-unge) om tilbod for unge, korleis dei verkar i praksis, og korleis helse, arbeid og utdanning samarbeider
- ei [evaluering av AiR UNG](/projects/air-ung), eit arbeidsretta rehabiliteringstilbod for unge, saman med Rehabiliteringssenteret AiR
- prosjektet [Ungt innanforskap](/projects/ungt-innenforskap), som leitar etter årsakene
- ein [debatt under Arendalsuka](/events/arendalsuka-2023) om korleis vi tek vare på evna folk har til å bidra`,
      measured: `Prosjektet [Regionale forskjellar i utanforskap](/projects/regionale-forskjeller-i-utenforskap) måler delen utanfor, stad for stad. Evalueringa av AiR UNG måler ikkje verknad: Ho spør deltakarane korleis dei opplevde programmet, for å finne ut kva som hjelper, og kva som kan bli betre.`,
    },
    en: {
      title: 'Young people outside',
      lead: 'Some young people are outside school, work and company alike. Bringing more of them in is among the most important tasks of our time.',
      what: `Young people who are outside are not alike: some struggle mostly with life among others, some mostly with their health, many with both. Around the country services are growing up for them, with the same aim: to bring more of them into education and work. These services live by health, work and education pulling together.`,
      why: `How many are outside depends a good deal on where they live. A research project found that the share outside work and education *and* receiving a benefit ran from **2.9 per cent in Røyrvik** in Trøndelag to **14.2 per cent in Eidskog** in Innlandet. The figures are not of young people only, but young people outside were shown as a group of their own.

At the Arendal week in 2023 the competence centre asked the director of Nav, the trade unions (LO) and the employers (NHO): can we afford this?`,
      doing: `The competence centre has worked with young people outside for several years and has an adviser of its own for it. In 2023:

- a [series of articles](/series/tilbud-for-unge) on services for young people, how they work in practice, and how health, work and education cooperate
- an [evaluation of AiR UNG](/projects/air-ung), vocational rehabilitation for young people, with the rehabilitation centre AiR
- the project [Young people inside](/projects/ungt-innenforskap), which looks for the causes
- a [debate at the Arendal week](/events/arendalsuka-2023) on how we look after people’s ability to contribute`,
      measured: `The project [Regional differences](/projects/regionale-forskjeller-i-utenforskap) measures the share outside, place by place. The evaluation of AiR UNG does not measure effect: it asks participants how they found the programme, to learn what helps and what could be better.`,
    },
  },
})
