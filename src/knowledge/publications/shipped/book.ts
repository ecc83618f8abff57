import { partly } from '#core/partial-date.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { LOOKED, YEAR_2023 } from '#knowledge/themes/index.ts'
import { bookKind } from '../kinds.ts'

/** The book of 2023. Its authors, publisher and pages are not in the source, and so not here. */
export const bookShipped: readonly Shipped[] = [
  ship({
    kind: bookKind,
    slug: 'en-vei-mot-deltakelse',
    facts: {
      title: 'Arbeidsrettet rehabilitering – en vei mot deltakelse',
      language: 'nb',
      issued: partly('2023'),
      author: [],
      themes: ['arbeidsrettet-rehabilitering'],
    },
    source: YEAR_2023,
    published: LOOKED,
    texts: {
      nb: {
        title: 'Boka om arbeidsrettet rehabilitering',
        lead: 'Den første boka i Norge som beskriver arbeidsrettet rehabilitering samlet, både faget og feltet.',
        about:
          'Boka kom i 2023 og er to bøker i én: en **innføring i teorien** bak faget og feltet, og en **håndbok** for dem som skal gjøre arbeidet i praksis. Under det hele ligger ett spørsmål: Hvordan hjelper vi mennesker å holde på evnen til å arbeide?',
        readers: `Du som arbeider med arbeidsrettet rehabilitering
Du som studerer et helsefag
Du som arbeider i Nav
Du som arbeider hos myndighetene
Du som er interessert i feltet og vil forstå det`,
      },
      nn: {
        title: 'Boka om arbeidsretta rehabilitering',
        lead: 'Den første boka i Noreg som skildrar arbeidsretta rehabilitering samla, både faget og feltet.',
        about:
          'Boka kom i 2023 og er to bøker i éi: ei **innføring i teorien** bak faget og feltet, og ei **handbok** for dei som skal gjere arbeidet i praksis. Under det heile ligg eitt spørsmål: Korleis hjelper vi menneske å halde på evna til å arbeide?',
        readers: `Du som arbeider med arbeidsretta rehabilitering
Du som studerer eit helsefag
Du som arbeider i Nav
Du som arbeider hos styresmaktene
Du som er interessert i feltet og vil forstå det`,
      },
      en: {
        title: 'The book on vocational rehabilitation',
        lead: 'The first book in Norway to describe vocational rehabilitation as a whole, the subject and the field.',
        about:
          'The book came in 2023 and is two books in one: an **introduction to the theory** of the subject and the field, and a **handbook** for those who do the work. Under it all lies one question: how do we help people keep their ability to work? It is in Norwegian.',
        readers: `Everybody who works with vocational rehabilitation
Students of the health professions
People who work in Nav
People who work in public authorities
Anybody who wants to understand the field`,
      },
    },
  }),
]
