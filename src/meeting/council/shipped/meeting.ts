import { day } from '#core/dates.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { meetingKind } from '../kinds/meeting.ts'
import { resolutionKind } from '../kinds/resolution.ts'
import { PUBLISHED, SON } from './from.ts'

/** The meeting at Son, and the one resolution whose proposal the source shows. */
export const meetingShipped: readonly Shipped[] = [
  ship({
    kind: meetingKind,
    slug: SON,
    facts: { day: day('2019-06-19'), place: 'Son' },
    texts: {
      nb: {
        title: 'Fagrådsmøtet i juni 2019',
        lead: 'Ti saker på én dag: fra nye politiske signaler til planene for Åpen arena. Fire av dem hadde spørsmål til medlemmene.',
        body: `Sakslista under er satt opp etter presentasjonene fra møtet, i den rekkefølgen de er samlet. Én av dem, om prioritering i kommunene, er datert 20. mai 2019; kilden sier ikke om den ble holdt på dette møtet eller før.

Vi har presentasjonene, men ikke referatet. Derfor vet vi hva medlemmene ble spurt om, og ikke hva de svarte.`,
      },
      nn: {
        title: 'Fagrådsmøtet i juni 2019',
        lead: 'Ti saker på éin dag: frå nye politiske signal til planane for Open arena. Fire av dei hadde spørsmål til medlemmene.',
        body: `Sakslista under er sett opp etter presentasjonane frå møtet, i den rekkjefølgja dei er samla. Éin av dei, om prioritering i kommunane, er datert 20. mai 2019; kjelda seier ikkje om han vart halden på dette møtet eller før.

Vi har presentasjonane, men ikkje referatet. Difor veit vi kva medlemmene vart spurde om, og ikkje kva dei svarte.`,
      },
      en: {
        title: 'The council’s meeting in June 2019',
        lead: 'Ten cases in one day: from new political signals to the plans for the open arena. Four of them had questions to the members.',
        body: `The agenda below is made from the presentations of the meeting, in the order they were gathered. One of them, on priorities in the municipalities, is dated 20 May 2019; the source does not say whether it was held at this meeting or before.

We have the presentations, but no minutes. So we know what the members were asked, and not what they answered.`,
      },
    },
    source: 'Presentasjonene fra møtet i Nasjonalt fagråd for arbeid og helse, Son, 19. juni 2019',
    published: PUBLISHED,
  }),
  ship({
    kind: resolutionKind,
    slug: 'helseiarbeid-i-hele-landet',
    facts: {
      state: 'proposed',
      proposedOn: day('2019-06-19'),
      meeting: SON,
      words:
        'Nasjonalt fagråd – arbeid og helse anbefaler at modellen HelseIArbeid etableres i hele landet. Modellen forutsetter tjenestesamhandling mellom helse og NAV på arbeidsplassen og i poliklinikk, og vil bidra til å øke kunnskapen om hvordan mestre plager i jobb og de helsefremmede sidene av å delta i arbeidslivet',
    },
    texts: {
      nb: {
        title: 'HelseIArbeid i hele landet',
        lead: 'Fagrådet ble bedt om å anbefale at HelseIArbeid finnes overalt, fordi modellen bygger på at helse og Nav arbeider sammen.',
        forWhom: 'De som styrer og driver helsetjenesten og Nav. Forslaget nevner ingen bestemt mottaker.',
        body: 'Forslaget avsluttet innlegget om [HelseIArbeid](/council/cases/helseiarbeid).',
      },
      nn: {
        title: 'HelseIArbeid i heile landet',
        lead: 'Fagrådet vart bede om å tilrå at HelseIArbeid skal vere overalt, fordi modellen byggjer på at helse og Nav arbeider i lag.',
        forWhom: 'Dei som styrer og driv helsetenesta og Nav. Framlegget nemner ingen bestemt mottakar.',
        body: 'Framlegget avslutta innlegget om [HelseIArbeid](/council/cases/helseiarbeid).',
      },
      en: {
        title: 'HelseIArbeid in the whole country',
        lead: 'The council was asked to recommend HelseIArbeid everywhere, because the model rests on health care and Nav working together.',
        forWhom: 'Those who govern and run health care and Nav. The proposal names no particular recipient.',
        body: 'The proposal ended the presentation of [HelseIArbeid](/council/cases/helseiarbeid). Said plainly: the model needs health care and Nav to work together at the workplace and in the outpatient clinic, and will spread knowledge of how to cope with complaints at work and of how taking part in working life is good for health.',
      },
    },
    source: '«HelseIArbeid», Stian Kersenboom Johnsen, Arbeids- og velferdsdirektoratet, 19. juni 2019',
    published: PUBLISHED,
  }),
]
