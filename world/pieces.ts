import { addDays, type IsoDate } from '#core/dates.ts'
import { partly } from '#core/partial-date.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { courseKind, eventKind, webinarKind } from '#knowledge/events/index.ts'

const SOURCE = 'Oppdiktet for demonstrasjonen'
const PLAIN = { isCancelled: false, isInvented: true, isDigital: false, organisers: [] }

/** What is on next in the demo world, counted from its today. All of it is made up, and every page says so. */
export function demoPieces(today: IsoDate): readonly Shipped[] {
  const on = (days: number) => partly(addDays(today, days))
  const published = addDays(today, -14)
  return [
    ship({
      kind: webinarKind,
      slug: 'frokostwebinar-arbeid-i-samtalen',
      facts: {
        ...PLAIN,
        ...{ from: on(16), until: on(16), startsAt: '08:30', endsAt: '09:15' },
        speakers: [{ name: 'Ane Lyngblom', from: 'Solvarden' }],
        signUp: 'https://example.org/frokostwebinar',
        themes: ['arbeid-og-helse'],
      },
      source: SOURCE,
      published,
      demo: true,
      texts: {
        nb: {
          title: 'Frokostwebinar: Når arbeid blir en del av samtalen',
          lead: 'Tre kvarter om å spørre om jobben tidlig, uten at det blir et press.',
          about: 'En fysioterapeut forteller hvordan hun begynner. Etterpå er det tid til spørsmål.',
        },
        nn: {
          title: 'Frukostwebinar: Når arbeid blir ein del av samtalen',
          lead: 'Tre kvarter om å spørje om jobben tidleg, utan at det blir eit press.',
          about: 'Ein fysioterapeut fortel korleis ho går fram. Etterpå er det tid til spørsmål.',
        },
        en: {
          title: 'Breakfast webinar: when work becomes part of the conversation',
          lead: 'Three quarters of an hour on asking about work early, without its becoming a pressure.',
          about: 'A physiotherapist tells how she goes about it. There is time for questions afterwards.',
        },
      },
    }),
    ship({
      kind: courseKind,
      slug: 'grunnkurs-for-team',
      facts: {
        ...PLAIN,
        ...{ from: on(37), until: on(38), startsAt: '09:00', endsAt: '15:30' },
        place: 'Oslo',
        isForTeams: true,
        speakers: [],
        signUp: 'https://example.org/grunnkurs',
        themes: ['arbeidsrettet-rehabilitering'],
      },
      source: SOURCE,
      published,
      demo: true,
      texts: {
        nb: {
          title: 'Grunnkurs for team: arbeid og helse i samme plan',
          lead: 'To dager for team som vil lage planer sammen med deltakeren, Nav og arbeidsgiveren.',
          about: 'Ta med hele teamet, og en sak dere står i. Dere går hjem med en plan og en avtale om neste skritt.',
        },
        nn: {
          title: 'Grunnkurs for team: arbeid og helse i same plan',
          lead: 'To dagar for team som vil lage planar saman med deltakaren, Nav og arbeidsgivaren.',
          about: 'Ta med heile teamet, og ei sak de står i. De går heim med ein plan og ein avtale om neste steg.',
        },
        en: {
          title: 'Basic course for teams: work and health in one plan',
          lead: 'Two days for teams who want to make plans together with the participant, Nav and the employer.',
          about: 'Bring the whole team, and a situation you are in. You go home with a plan and an agreed next step.',
        },
      },
    }),
    ship({
      kind: eventKind,
      slug: 'fagdag-unge-i-arbeid',
      facts: { ...PLAIN, from: on(58), until: on(58), place: 'Bodø', isDigital: true, themes: ['ungt-utenforskap'] },
      source: SOURCE,
      published,
      demo: true,
      texts: {
        nb: {
          title: 'Fagdag: Unge på vei inn',
          lead: 'En dag om det som skal til for at unge får prøve seg i arbeid, og blir der.',
          about: 'Unge som har vært utenfor, er med hele dagen og leder samtalene. Dagen kan følges på nett.',
        },
        nn: {
          title: 'Fagdag: Unge på veg inn',
          lead: 'Ein dag om det som skal til for at unge får prøve seg i arbeid, og blir der.',
          about: 'Unge som har vore utanfor, er med heile dagen og leier samtalane. Dagen kan følgjast på nett.',
        },
        en: {
          title: 'A day of learning: young people on the way in',
          lead: 'A day about what it takes for young people to try themselves in work, and stay.',
          about:
            'Young people who have been outside are there all day and lead the conversations. The day can be followed online.',
        },
      },
    }),
    ship({
      kind: eventKind,
      slug: 'nettverkssamling-avlyst',
      facts: {
        ...PLAIN,
        isCancelled: true,
        from: on(23),
        until: on(23),
        place: 'Drammen',
        themes: ['arbeid-og-helse'],
      },
      source: SOURCE,
      published,
      demo: true,
      texts: {
        nb: {
          title: 'Nettverkssamling i Drammen',
          lead: 'En dag for dem som arbeider mellom Nav og helsetjenesten.',
          about: 'Samlingen skulle handle om felles møtepunkter.',
          change: 'For få kunne komme. Vi prøver igjen til høsten.',
        },
        nn: {
          title: 'Nettverkssamling i Drammen',
          lead: 'Ein dag for dei som arbeider mellom Nav og helsetenesta.',
          about: 'Samlinga skulle handle om felles møtepunkt.',
          change: 'For få kunne kome. Vi prøver igjen til hausten.',
        },
        en: {
          title: 'Network day in Drammen',
          lead: 'A day for those who work between Nav and health care.',
          about: 'It was to be about shared meeting points.',
          change: 'Too few could come. We try again in the autumn.',
        },
      },
    }),
  ]
}
