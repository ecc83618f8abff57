import { when } from '#core/when.ts'
import type { NewOrganisation } from '../model.ts'
import { known, SOURCES } from './make.ts'

/** The competence centre, and the two councils. */
export const CENTRE: readonly NewOrganisation[] = [
  known({
    key: 'kompetansesenteret',
    kind: 'competence-centre',
    name: {
      nb: 'Nasjonalt kompetansesenter for arbeidsrettet rehabilitering',
      nn: 'Nasjonalt kompetansesenter for arbeidsretta rehabilitering',
      en: 'National Competence Centre for Vocational Rehabilitation',
    },
    place: '4036',
    about: {
      nb: 'Gjør fagfeltet synlig, tydelig og bedre, og sprer kunnskap om arbeid og helse, arbeidsrettet rehabilitering og unge utenfor. Holder til ved Rehabiliteringssenteret AiR på Rauland, driver kvalitetsregisteret og leder nettverkene av klinikker.',
      nn: 'Gjer fagfeltet synleg, tydeleg og betre, og spreier kunnskap om arbeid og helse, arbeidsretta rehabilitering og unge utanfor. Held til ved Rehabiliteringssenteret AiR på Rauland, driv kvalitetsregisteret og leier nettverka av klinikkar.',
      en: 'Makes the field visible, clear and better, and spreads knowledge about work and health, vocational rehabilitation and young people outside. It is at the AiR rehabilitation centre at Rauland, runs the quality registry and leads the networks of clinics.',
    },
    source: SOURCES.report,
    mandates: [
      {
        begins: when('2005'),
        ends: null,
        title: {
          nb: 'Nasjonalt kompetansesenter',
          nn: 'Nasjonalt kompetansesenter',
          en: 'A national competence centre',
        },
        text: {
          nb: 'Senteret ble etablert etter et vedtak i Stortinget. Det skal synliggjøre, tydeliggjøre og videreutvikle arbeidsrettet rehabilitering.',
          nn: 'Senteret vart etablert etter eit vedtak i Stortinget. Det skal gjere arbeidsretta rehabilitering synleg og tydeleg, og utvikle fagfeltet vidare.',
          en: 'The centre was set up after a decision of the Storting. It is to make vocational rehabilitation visible and clear, and to develop the field.',
        },
        given: { nb: 'Stortinget', nn: 'Stortinget', en: 'the Storting' },
        source: SOURCES.report,
      },
      {
        begins: when('2012'),
        ends: when('2023'),
        title: {
          nb: 'Nasjonal kompetansetjeneste for arbeidsrettet rehabilitering',
          nn: 'Nasjonal kompetanseteneste for arbeidsretta rehabilitering',
          en: 'National competence service for vocational rehabilitation',
        },
        text: {
          nb: 'Bygge opp kompetanse og spre den til helsepersonell, brukere, myndigheter og andre, og på sikt bygge opp kompetanse i hver region.',
          nn: 'Byggje opp kompetanse og spreie han til helsepersonell, brukarar, styresmakter og andre, og på sikt byggje opp kompetanse i kvar region.',
          en: 'To build up knowledge and spread it to health workers, users, authorities and others, and in time to build it up in every region.',
        },
        given: null,
        source: SOURCES.report,
      },
      {
        begins: when('2024-01-01'),
        ends: null,
        title: {
          nb: 'Nasjonalt kvalitets- og kompetansenettverk for arbeidsrettet rehabilitering',
          nn: 'Nasjonalt kvalitets- og kompetansenettverk for arbeidsretta rehabilitering',
          en: 'National quality and competence network for vocational rehabilitation',
        },
        text: {
          nb: 'Føre videre fagmiljøet og kunnskapen som kompetansetjenesten bygde opp. Senteret skal nå legge mer vekt på arbeid og helse i kommunene.',
          nn: 'Føre vidare fagmiljøet og kunnskapen som kompetansetenesta bygde opp. Senteret skal no leggje større vekt på arbeid og helse i kommunane.',
          en: 'To carry on the community and the knowledge that the competence service built up. The centre will now put more weight on work and health in the municipalities.',
        },
        given: null,
        source: SOURCES.report,
      },
    ],
  }),
  known({
    key: 'fagradet-arbeid-og-helse',
    kind: 'council',
    name: {
      nb: 'Nasjonalt fagråd for arbeid og helse',
      nn: 'Nasjonalt fagråd for arbeid og helse',
      en: 'National Council for Work and Health',
    },
    about: {
      nb: 'Gir råd til Helsedirektoratet og Arbeids- og velferdsdirektoratet: vedtar anbefalinger, svarer på høringer og gir innspill til strategien. Et annet organ enn det tidligere fagrådet for arbeidsrettet rehabilitering.',
      nn: 'Gjev råd til Helsedirektoratet og Arbeids- og velferdsdirektoratet: vedtek tilrådingar, svarer på høyringar og gjev innspel til strategien. Eit anna organ enn det eldre fagrådet for arbeidsretta rehabilitering.',
      en: 'Advises the Directorate of Health and the Directorate of Labour and Welfare: adopts recommendations, answers consultations and gives its view on the strategy. Not the same body as the earlier council for vocational rehabilitation.',
    },
    source: SOURCES.council,
    mandates: [
      {
        begins: null,
        ends: null,
        title: {
          nb: 'Sparringspartner og rådgiver for to direktorater',
          nn: 'Sparringspartnar og rådgjevar for to direktorat',
          en: 'Sounding board and adviser to two directorates',
        },
        text: {
          nb: 'Drøfte og gi råd om arbeid og helse, og være med i arbeidet med strategien og den store felles møteplassen.',
          nn: 'Drøfte og gje råd om arbeid og helse, og vere med i arbeidet med strategien og den store felles møteplassen.',
          en: 'To discuss and advise on work and health, and to take part in the work on the strategy and on the large shared meeting place.',
        },
        given: {
          nb: 'Helsedirektoratet og Nav, som oppnevnte det',
          nn: 'Helsedirektoratet og Nav, som peika det ut',
          en: 'the Directorate of Health and Nav, who appointed it',
        },
        source: SOURCES.council,
      },
    ],
  }),
  known({
    key: 'fagradet-arbeidsrettet-rehabilitering',
    kind: 'council',
    name: {
      nb: 'Fagrådet for arbeidsrettet rehabilitering',
      nn: 'Fagrådet for arbeidsretta rehabilitering',
      en: 'Council for Vocational Rehabilitation',
    },
    about: {
      nb: 'Var med i ressursgruppa for arbeid og helse. Kildene sier ikke når det ble opprettet eller om det finnes i dag.',
      nn: 'Var med i ressursgruppa for arbeid og helse. Kjeldene seier ikkje når det vart oppretta eller om det er til i dag.',
      en: 'Took part in the resource group for work and health. The sources do not say when it was set up, nor whether it exists today.',
    },
    source: SOURCES.networks,
  }),
]
