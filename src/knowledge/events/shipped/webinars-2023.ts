import { partly } from '#core/partial-date.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { LOOKED, YEAR_2023 } from '#knowledge/themes/index.ts'
import { webinarKind } from '../kinds.ts'

const IN_2023 = { from: partly('2023'), until: partly('2023'), isCancelled: false, isInvented: false, speakers: [] }

/** The two webinars of 2023. The source links to recordings; their addresses, days and speakers are not in it. */
export const webinars2023: readonly Shipped[] = [
  ship({
    kind: webinarKind,
    slug: 'varig-i-arbeid-trass-helseplager',
    facts: { ...IN_2023, organisers: ['kompetansesenteret'], themes: ['arbeid-og-helse'] },
    source: YEAR_2023,
    published: LOOKED,
    texts: {
      nb: {
        title: 'Hva skal til for å komme varig i arbeid tross helseplager?',
        lead: 'Et webinar om det som gjør at folk ikke bare kommer i jobb, men blir der.',
        about:
          'Webinaret var en del av arbeidet kompetansesenteret gjorde i 2023 for å spre kunnskap om arbeid og helse. Tittelen er spørsmålet det stilte. På nynorsk, slik det sto: «Kva skal til for å koma varig i arbeid trass helseplager?» Hvem som snakket, og hva de svarte, står ikke i kilden.',
      },
      nn: {
        title: 'Kva skal til for å koma varig i arbeid trass helseplager?',
        lead: 'Eit webinar om det som gjer at folk ikkje berre kjem i jobb, men blir der.',
        about:
          'Webinaret var ein del av det kompetansesenteret dreiv med i 2023 for å spreie kunnskap om arbeid og helse. Tittelen er spørsmålet det stilte. Kven som snakka, og kva dei svara, står ikkje i kjelda.',
      },
      en: {
        title: 'What does it take to come into lasting work in spite of health problems?',
        lead: 'A webinar about what makes people not only get into work, but stay there.',
        about:
          'The webinar was part of what the competence centre did in 2023 to spread knowledge of work and health. Its title is the question it asked. Who spoke, and what they answered, is not in the source.',
      },
    },
  }),
  ship({
    kind: webinarKind,
    slug: 'ips-og-arbeidsrettet-rehabilitering',
    facts: {
      ...IN_2023,
      organisers: ['kompetansesenteret'],
      themes: ['arbeid-og-helse', 'arbeidsrettet-rehabilitering'],
    },
    source: YEAR_2023,
    published: LOOKED,
    texts: {
      nb: {
        title:
          'Individuell jobbstøtte og arbeidsrettet rehabilitering – hva sier forskningen om effekten på arbeidsdeltakelse og samfunnsøkonomi?',
        lead: 'Et webinar om to sterke koblinger mellom arbeid og helse, og hva forskningen har funnet om dem.',
        about:
          'Spørsmålet hadde to deler: Kommer flere i arbeid? Og hva betyr det for samfunnets økonomi? Svarene som ble gitt, står ikke i kilden. Hva tjenestene er, kan du lese om under [tjenester](/services).',
      },
      nn: {
        title:
          'Individuell jobbstøtte og arbeidsretta rehabilitering – kva seier forskinga om effekten på arbeidsdeltaking og samfunnsøkonomi?',
        lead: 'Eit webinar om to sterke koplingar mellom arbeid og helse, og kva forskinga har funne om dei.',
        about:
          'Spørsmålet hadde to delar: Kjem fleire i arbeid? Og kva har det å seie for økonomien i samfunnet? Svara som blei gitt, står ikkje i kjelda. Kva tenestene er, kan du lese om under [tenester](/services).',
      },
      en: {
        title:
          'Individual placement and support, and vocational rehabilitation: what does research say of the effect on taking part in work, and on the economy of society?',
        lead: 'A webinar about two strong couplings of work and health, and what research has found about them.',
        about:
          'The question had two parts: do more people get into work, and what does it mean for the economy of society? The answers that were given are not in the source. What the services are is told under [services](/services).',
      },
    },
  }),
]
