import type { NewOrganisation } from '../model.ts'
import { known, SOURCES } from './make.ts'

/** Nav, nationally, and the offices that the source documents name. */
export const NAV: readonly NewOrganisation[] = [
  known({
    key: 'nav',
    kind: 'nav',
    name: { nb: 'Nav', nn: 'Nav', en: 'Nav' },
    about: {
      nb: 'Arbeids- og velferdsforvaltningen. Gir ytelser og tiltak, kjøper arbeidsrettet rehabilitering i alle fylker, og møter virksomhetene gjennom Nav Arbeidslivssenter.',
      nn: 'Arbeids- og velferdsforvaltninga. Gjev ytingar og tiltak, kjøper arbeidsretta rehabilitering i alle fylke, og møter verksemdene gjennom Nav Arbeidslivssenter.',
      en: 'Norway’s labour and welfare administration. It gives benefits and measures, buys vocational rehabilitation in every county, and meets workplaces through Nav’s working life centres.',
    },
    source: SOURCES.council,
  }),
  known({
    key: 'nav-porsgrunn',
    kind: 'nav-office',
    name: { nb: 'Nav Porsgrunn', nn: 'Nav Porsgrunn', en: 'Nav office in Porsgrunn' },
    place: '4001',
    parent: 'nav',
    about: {
      nb: 'Tok på Åpen arena i 2009 opp hvordan de som arbeider med arbeid og helse, kan utvikle de etiske spørsmålene på feltet.',
      nn: 'Tok på Open arena i 2009 opp korleis dei som arbeider med arbeid og helse, kan utvikle dei etiske spørsmåla på feltet.',
      en: 'Raised at the Open Arena in 2009 how those who work with work and health can develop the ethical questions of the field.',
    },
    source: SOURCES.council,
  }),
  known({
    key: 'nav-tromso',
    kind: 'nav-office',
    name: { nb: 'Nav Tromsø', nn: 'Nav Tromsø', en: 'Nav office in Tromsø' },
    place: '5501',
    parent: 'nav',
    about: {
      nb: 'Lederen for forskningen på HelseIArbeid i Troms og Finnmark var i 2019 rådgivende overlege her.',
      nn: 'Leiaren for forskinga på HelseIArbeid i Troms og Finnmark var i 2019 rådgjevande overlege her.',
      en: 'In 2019 the leader of the research on HelseIArbeid in Troms and Finnmark was consultant physician here.',
    },
    source: SOURCES.council,
  }),
]
