import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { COUPLING_ARTICLE, LOOKED, YEAR_2023 } from '#knowledge/themes/index.ts'
import { seriesKind } from '../kinds.ts'

/** The two series that the sources tell of. Their interviews are not in the sources: what is planned is said as planned. */
export const seriesShipped: readonly Shipped[] = [
  ship({
    kind: seriesKind,
    slug: 'tjenester-som-kobler-arbeid-og-helse',
    facts: { themes: ['arbeid-og-helse', 'arbeidsrettet-rehabilitering'] },
    source: COUPLING_ARTICLE,
    published: LOOKED,
    texts: {
      nb: {
        title: 'Tjenester som kobler arbeid og helse',
        lead: 'Vi møter folk som hver dag hjelper med arbeid og helse på én gang, og spør hvordan de gjør det.',
        about:
          'Mange trenger hjelp som ser både arbeidet og helsa. Hvordan gis den i praksis? I denne serien svarer de som leverer tjenestene, på de samme fire spørsmålene. Slik kan du legge svarene ved siden av hverandre.',
        question1: 'Hva slags tilbud er dette?',
        question2: 'Hvordan møtes arbeid og helse i tilbudet?',
        question3: 'Hvem har nytte av koblingen?',
        question4: 'Hva er vanskelig der arbeid og helse møtes, og hva kan bli bedre?',
        plan: `Serien viser eksempler fra ni slags tilbud. Selve intervjuene er ikke lagt ut her ennå:

1. Nav arbeidsrådgivning
2. Arbeidsrettet rehabilitering i spesialisthelsetjenesten
3. Arbeidsrettet rehabilitering i Nav
4. Fontenehus
5. HelseIArbeid
6. Senter for jobbmestring
7. Arbeidsfokus på fastlegekontoret
8. Kreftrehabilitering med jobbfokus
9. Arbeidsforberedende trening (AFT)

I tillegg forteller en deltaker selv om arbeidsfokus på fastlegekontoret. Hva tjenestene er, kan du lese om [på tjenestesidene](/services).`,
      },
      nn: {
        title: 'Tenester som koplar arbeid og helse',
        lead: 'Vi møter folk som kvar dag hjelper med arbeid og helse på ein gong, og spør korleis dei gjer det.',
        about:
          'Mange treng hjelp som ser både arbeidet og helsa. Korleis blir ho gitt i praksis? I denne serien svarar dei som leverer tenestene, på dei same fire spørsmåla. Slik kan du leggje svara ved sida av kvarandre.',
        question1: 'Kva slags tilbod er dette?',
        question2: 'Korleis møtest arbeid og helse i tilbodet?',
        question3: 'Kven har nytte av koplinga?',
        question4: 'Kva er vanskeleg der arbeid og helse møtest, og kva kan bli betre?',
        plan: `Serien viser døme frå ni slags tilbod. Sjølve intervjua er ikkje lagde ut her enno:

1. Nav arbeidsrådgiving
2. Arbeidsretta rehabilitering i spesialisthelsetenesta
3. Arbeidsretta rehabilitering i Nav
4. Fontenehus
5. HelseIArbeid
6. Senter for jobbmeistring
7. Arbeidsfokus på fastlegekontoret
8. Kreftrehabilitering med jobbfokus
9. Arbeidsførebuande trening (AFT)

I tillegg fortel ein deltakar sjølv om arbeidsfokus på fastlegekontoret. Kva tenestene er, kan du lese om [på tenestesidene](/services).`,
      },
      en: {
        title: 'Services that couple work and health',
        lead: 'We meet people who help with work and health at once, every day, and ask how they do it.',
        about:
          'Many people need help that sees both their work and their health. How is it given in practice? In this series those who deliver the services answer the same four questions, so that you can lay the answers side by side.',
        question1: 'What kind of service is this?',
        question2: 'How do work and health meet in it?',
        question3: 'Who benefits from the coupling?',
        question4: 'What is difficult where work and health meet, and what could be better?',
        plan: `The series shows examples from nine kinds of service. The interviews themselves have not been put out here yet:

1. Nav work counselling
2. Vocational rehabilitation in specialist health care
3. Vocational rehabilitation in Nav
4. Fountain House
5. HelseIArbeid
6. Centre for job mastery
7. Work focus in GPs’ offices
8. Cancer rehabilitation with a focus on jobs
9. Work preparation training (AFT)

A participant also tells of work focus in a GP’s office. What the services are is told [on their pages](/services).`,
      },
    },
  }),
  ship({
    kind: seriesKind,
    slug: 'tilbud-for-unge',
    facts: { themes: ['ungt-utenforskap'] },
    source: YEAR_2023,
    published: LOOKED,
    texts: {
      nb: {
        title: 'Tilbud for unge',
        lead: 'Eksempler på tjenester som vil ha flere unge med i utdanning og arbeid.',
        about:
          'Rundt om i landet vokser det fram tilbud for unge som strever sosialt eller med helsa. I 2023 viste kompetansesenteret fram noen av dem: hvordan de virker i praksis, og hvordan det går når helse, arbeid og utdanning skal spille sammen.',
        plan: 'Kilden forteller om serien, men ikke hvilke tilbud den viste. Artiklene er ikke lagt ut her ennå.',
      },
      nn: {
        title: 'Tilbod for unge',
        lead: 'Døme på tenester som vil ha fleire unge med i utdanning og arbeid.',
        about:
          'Rundt om i landet veks det fram tilbod for unge som strevar sosialt eller med helsa. I 2023 viste kompetansesenteret fram nokre av dei: korleis dei verkar i praksis, og korleis det går når helse, arbeid og utdanning skal spele saman.',
        plan: 'Kjelda fortel om serien, men ikkje kva tilbod han viste. Artiklane er ikkje lagde ut her enno.',
      },
      en: {
        title: 'Services for young people',
        lead: 'Examples of services that want more young people in education and work.',
        about:
          'Around the country services are growing up for young people who struggle socially or with their health. In 2023 the competence centre showed some of them: how they work in practice, and how it goes when health, work and education are to pull together.',
        plan: 'The source tells of the series, but not which services it showed. The articles have not been put out here yet.',
      },
    },
  }),
]
