import type { NewOrganisation } from '../model.ts'
import { known, SOURCES } from './make.ts'

const OSLO = '0301'

/** The parties of working life, the municipalities' organisation, and those who speak for users. */
export const PARTIES: readonly NewOrganisation[] = [
  known({
    key: 'ks',
    kind: 'employer-organisation',
    name: {
      nb: 'KS – kommunesektorens organisasjon',
      nn: 'KS – organisasjonen til kommunesektoren',
      en: 'KS – Norwegian Association of Local and Regional Authorities',
    },
    place: OSLO,
    about: {
      nb: 'Organisasjonen til kommuner og fylkeskommuner. Var med i ressursgruppa for arbeid og helse, og på Åpen arena.',
      nn: 'Organisasjonen til kommunar og fylkeskommunar. Var med i ressursgruppa for arbeid og helse, og på Open arena.',
      en: 'The organisation of municipalities and counties. Took part in the resource group for work and health, and in the Open Arena.',
    },
    source: SOURCES.networks,
  }),
  known({
    key: 'lo',
    kind: 'employee-organisation',
    name: {
      nb: 'LO – Landsorganisasjonen i Norge',
      nn: 'LO – Landsorganisasjonen i Noreg',
      en: 'LO – Norwegian Confederation of Trade Unions',
    },
    place: OSLO,
    about: {
      nb: 'Organisasjon for arbeidstakere. Var med da kompetansesenteret under Arendalsuka spurte om vi har råd til at så mange er utenfor.',
      nn: 'Organisasjon for arbeidstakarar. Var med då kompetansesenteret under Arendalsuka spurde om vi har råd til at så mange er utanfor.',
      en: 'An organisation for employees. Took part when the competence centre asked, at the Arendal week, whether we can afford that so many are outside.',
    },
    source: SOURCES.report,
  }),
  known({
    key: 'nho',
    kind: 'employer-organisation',
    name: {
      nb: 'NHO – Næringslivets Hovedorganisasjon',
      nn: 'NHO – hovudorganisasjonen til næringslivet',
      en: 'NHO – Confederation of Norwegian Enterprise',
    },
    place: OSLO,
    about: {
      nb: 'Organisasjon for arbeidsgivere. Var med da kompetansesenteret under Arendalsuka spurte om vi har råd til at så mange er utenfor.',
      nn: 'Organisasjon for arbeidsgjevarar. Var med då kompetansesenteret under Arendalsuka spurde om vi har råd til at så mange er utanfor.',
      en: 'An organisation for employers. Took part when the competence centre asked, at the Arendal week, whether we can afford that so many are outside.',
    },
    source: SOURCES.report,
  }),
  known({
    key: 'ffo',
    kind: 'user-organisation',
    name: {
      nb: 'FFO – Funksjonshemmedes Fellesorganisasjon',
      nn: 'FFO – fellesorganisasjonen til funksjonshemma',
      en: 'FFO – Norwegian Federation of Organisations of Disabled People',
    },
    place: OSLO,
    about: {
      nb: 'Fellesorganisasjon for funksjonshemmede og kronisk syke. Var med i ressursgruppa for arbeid og helse.',
      nn: 'Fellesorganisasjon for funksjonshemma og kronisk sjuke. Var med i ressursgruppa for arbeid og helse.',
      en: 'The joint organisation of disabled and chronically ill people. Took part in the resource group for work and health.',
    },
    source: SOURCES.networks,
  }),
  known({
    key: 'unge-funksjonshemmede',
    kind: 'user-organisation',
    name: {
      nb: 'Unge funksjonshemmede',
      nn: 'Unge funksjonshemmede',
      en: 'Norwegian Association of Youth with Disabilities',
    },
    place: OSLO,
    about: {
      nb: 'Samarbeidsorgan for organisasjoner av unge med funksjonsnedsettelse og kronisk sykdom. Var med i ressursgruppa for arbeid og helse.',
      nn: 'Samarbeidsorgan for organisasjonar av unge med funksjonsnedsetjing og kronisk sjukdom. Var med i ressursgruppa for arbeid og helse.',
      en: 'The joint body of organisations of young people with disabilities and chronic illness. Took part in the resource group for work and health.',
    },
    source: SOURCES.networks,
  }),
]
