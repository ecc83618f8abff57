import type { Language } from '#core/languages.ts'
import { Figure } from '../charts/figure.tsx'
import { number, percent } from '../language.ts'
import type { View } from '../view.ts'
import {
  answers,
  benefitCurve,
  benefitLines,
  calendarCurve,
  changeByClinic,
  reasonsToStop,
  returnByClinic,
  workAbility,
} from './charts.ts'
import type { PatternTexts } from './texts.ts'

type Words = {
  curve: string
  curveSummary: string
  gaps: string
  gapsSummary: string
  calendar: string
  calendarSummary: string
  lines: string
  linesSummary: string
  intervals: string
  intervalsSummary: string
  country: string
  change: string
  changeSummary: string
  none: string
  bars: string
  barsSummary: string
  barLabels: readonly [string, string, string, string]
  histogram: string
  histogramSummary: string
  axis: string
  start: string
  end: string
  flow: string
  flowSummary: string
  flowLabels: readonly [string, string, string, string, string, string]
  n: string
}

const WORDS: Readonly<Record<Language, Words>> = {
  nb: {
    curve: 'Etter to år hadde seks av ti ingen helserelatert ytelse',
    curveSummary:
      'Andelen uten helserelatert ytelse faller fram mot forløpet og stiger raskt det første året etter det. Arbeidsavklaringspenger og uføretrygd øker langsomt.',
    gaps: 'I en liten klinikk er noen måneder skjult',
    gapsSummary: 'En måned er skjult fordi den gjelder få personer. De tre siste månedene er det ikke tid for ennå.',
    calendar: 'De fleste var i arbeid etter seks år',
    calendarSummary: '712 unge mennesker, fulgt måned for måned fra juli 1993.',
    lines: 'Færre har ytelse enn i de andre klinikkene etter to år',
    linesSummary:
      'Sykepenger faller raskest. Andelen med minst én ytelse er lavere i din klinikk enn i de andre samlet.',
    intervals: '57 % var helt tilbake etter ett år, nær landet samlet',
    intervalsSummary: 'Din klinikk har 57 % (50–64 %). Intervallene overlapper, så forskjellene kan være tilfeldige.',
    country: 'Hele landet',
    change: 'Arbeidsevnen økte med 1,4 poeng',
    changeSummary: 'Endring på en skala fra 0 til 10, fra start til slutt, for dem som svarte begge ganger.',
    none: 'Ingen endring',
    bars: 'Sju av ti sier at både arbeid og helse hjalp',
    barsSummary: 'Hva deltakerne selv mener hjalp mest. De kunne velge flere.',
    barLabels: ['Noe på arbeidsplassen', 'Behandling', 'At de to hang sammen', 'Noe annet'],
    histogram: 'Flere har høy arbeidsevne ved slutt enn ved start',
    histogramSummary: 'Svarene flytter seg mot høyre fra start til slutt.',
    axis: 'Arbeidsevne, 0 til 10',
    start: 'Ved start',
    end: 'Ved slutt',
    flow: 'Tre av fire har svart av dem det er tid for',
    flowSummary: 'Av 1 240 registrerte er det tid for 12-månedersskjemaet hos 1 073, og 822 har svart.',
    flowLabels: ['Registrert', 'Tid for skjemaet', 'Besvart', 'Ikke tid ennå', 'Trukket samtykke', 'Ikke svart ennå'],
    n: 'n = {n} deltakere',
  },
  nn: {
    curve: 'Etter to år hadde seks av ti inga helserelatert yting',
    curveSummary:
      'Delen utan helserelatert yting fell fram mot forløpet og stig raskt det første året etter. Arbeidsavklaringspengar og uføretrygd aukar sakte.',
    gaps: 'I ein liten klinikk er nokre månader skjulte',
    gapsSummary: 'Ein månad er skjult fordi han gjeld få personar. Dei tre siste månadene er det ikkje tid for enno.',
    calendar: 'Dei fleste var i arbeid etter seks år',
    calendarSummary: '712 unge menneske, følgde månad for månad frå juli 1993.',
    lines: 'Færre har yting enn i dei andre klinikkane etter to år',
    linesSummary: 'Sjukepengar fell raskast. Delen med minst éi yting er lågare i din klinikk enn i dei andre samla.',
    intervals: '57 % var heilt tilbake etter eitt år, nær landet samla',
    intervalsSummary: 'Din klinikk har 57 % (50–64 %). Intervalla overlappar, så skilnadene kan vere tilfeldige.',
    country: 'Heile landet',
    change: 'Arbeidsevna auka med 1,4 poeng',
    changeSummary: 'Endring på ein skala frå 0 til 10, frå start til slutt, for dei som svarte begge gonger.',
    none: 'Inga endring',
    bars: 'Sju av ti seier at både arbeid og helse hjelpte',
    barsSummary: 'Kva deltakarane sjølve meiner hjelpte mest. Dei kunne velje fleire.',
    barLabels: ['Noko på arbeidsplassen', 'Behandling', 'At dei to hang saman', 'Noko anna'],
    histogram: 'Fleire har høg arbeidsevne ved slutt enn ved start',
    histogramSummary: 'Svara flyttar seg mot høgre frå start til slutt.',
    axis: 'Arbeidsevne, 0 til 10',
    start: 'Ved start',
    end: 'Ved slutt',
    flow: 'Tre av fire har svart av dei det er tid for',
    flowSummary: 'Av 1 240 registrerte er det tid for 12-månadersskjemaet hos 1 073, og 822 har svart.',
    flowLabels: ['Registrert', 'Tid for skjemaet', 'Svart', 'Ikkje tid enno', 'Trekt samtykke', 'Ikkje svart enno'],
    n: 'n = {n} deltakarar',
  },
  en: {
    curve: 'After two years six in ten had no health-related benefit',
    curveSummary:
      'The share without a health-related benefit falls towards the episode and rises fast in the first year after it. Work assessment allowance and disability pension grow slowly.',
    gaps: 'In a small clinic some months are hidden',
    gapsSummary: 'One month is hidden because it concerns few people. The last three months are not yet due.',
    calendar: 'Most were in work after six years',
    calendarSummary: '712 young people, followed month by month from July 1993.',
    lines: 'Fewer are on a benefit than in the other clinics after two years',
    linesSummary:
      'Sickness benefit falls fastest. The share with at least one benefit is lower in your clinic than in the others pooled.',
    intervals: '57% were fully back after a year, close to the country',
    intervalsSummary: 'Your clinic has 57% (50–64%). The intervals overlap, so the differences may be chance.',
    country: 'The whole country',
    change: 'Work ability rose by 1.4 points',
    changeSummary: 'Change on a scale from 0 to 10, from start to end, for those who answered both times.',
    none: 'No change',
    bars: 'Seven in ten say that work and health together helped',
    barsSummary: 'What the participants themselves think helped most. They could choose several.',
    barLabels: ['Something at the workplace', 'Treatment', 'That the two were joined', 'Something else'],
    histogram: 'More have a high work ability at end than at start',
    histogramSummary: 'The answers move to the right from start to end.',
    axis: 'Work ability, 0 to 10',
    start: 'At start',
    end: 'At end',
    flow: 'Three in four have answered of those it is time for',
    flowSummary: 'Of 1,240 registered it is time for the 12-month form for 1,073, and 822 have answered.',
    flowLabels: [
      'Registered',
      'Time for the form',
      'Answered',
      'Not yet time',
      'Consent withdrawn',
      'Not answered yet',
    ],
    n: 'n = {n} participants',
  },
}

/** Every chart, with hidden cells where they may occur. */
export function ChartsSection({ view: { language }, t }: { view: View; t: PatternTexts }) {
  const w = WORDS[language]
  const n = (count: number) => w.n.replace('{n}', number(count, language))
  const links = { csv: '#charts', svg: '#charts', permalink: '#charts' }
  const common = { language, level: 3 as const }
  return (
    <section id="charts">
      <h2>{t.charts}</h2>
      <Figure
        {...common}
        id="curve"
        finding={w.curve}
        summary={w.curveSummary}
        n={n(1073)}
        chart={benefitCurve(language, false)}
        links={links}
      >
        <p>{t.made}</p>
      </Figure>
      <Figure
        {...common}
        id="curve-gaps"
        finding={w.gaps}
        summary={w.gapsSummary}
        n={n(214)}
        chart={benefitCurve(language, true)}
      />
      <Figure
        {...common}
        id="lines"
        finding={w.lines}
        summary={w.linesSummary}
        n={n(214)}
        chart={benefitLines(language)}
        links={links}
      />
      <Figure
        {...common}
        id="intervals"
        finding={w.intervals}
        summary={w.intervalsSummary}
        n={n(779)}
        chart={returnByClinic(w.country)}
      />
      <Figure
        {...common}
        id="change"
        finding={w.change}
        summary={w.changeSummary}
        n={n(653)}
        chart={changeByClinic(w.none)}
      />
      <Figure
        {...common}
        id="bars"
        finding={w.bars}
        summary={`${w.barsSummary} (${percent(0.71, language)})`}
        n={n(214)}
        chart={reasonsToStop(w.barLabels)}
      />
      <Figure
        {...common}
        id="histogram"
        finding={w.histogram}
        summary={w.histogramSummary}
        n={n(209)}
        chart={workAbility(w.axis, w.start, w.end)}
      />
      <Figure
        {...common}
        id="flow"
        finding={w.flow}
        summary={w.flowSummary}
        n={n(1240)}
        chart={answers(w.flowLabels)}
      />
      <Figure
        {...common}
        id="calendar"
        finding={w.calendar}
        summary={w.calendarSummary}
        n={n(712)}
        chart={calendarCurve(language)}
      />
    </section>
  )
}
