import { ship } from '#editorial/pieces/index.ts'
import { themeKind } from '../kind.ts'
import { COUNCIL_2019, COUPLING_ARTICLE, LOOKED, YEAR_2023 } from '../sources.ts'

const CORE_GROUP =
  'Chris Jensen, Nasjonal kompetansetjeneste for arbeidsrettet rehabilitering: «Kompetansespredning via kjernegruppe av arbeidsrettede rehabiliteringsklinikker» (udatert)'

export const vocationalRehabilitation = ship({
  kind: themeKind,
  slug: 'arbeidsrettet-rehabilitering',
  facts: { order: 2, services: ['arr-spesialisthelsetjenesten', 'arr-nav'] },
  source: `${YEAR_2023}. ${COUPLING_ARTICLE}. ${CORE_GROUP}. ${COUNCIL_2019} (Lars Bakken, Arbeids- og velferdsdirektoratet)`,
  published: LOOKED,
  texts: {
    nb: {
      title: 'Arbeidsrettet rehabilitering',
      lead: 'Fagfolk fra arbeid og fra helse i samme lag, med arbeid som mål. Dette er kjernen i feltet.',
      what: `Arbeidsrettet rehabilitering finnes to steder. **I spesialisthelsetjenesten** er det et dag- eller døgntilbud der arbeid og helse veier omtrent like mye. **I Nav** er det et av de faste arbeidsmarkedstiltakene: et tilbud fra arbeidssiden med en tydelig helsedel. Det styrker arbeidsevnen og hjelper folk å mestre helseplager og sosiale vansker som hindrer dem i å arbeide.

Navs tiltak finnes i alle fylker, for folk med og uten arbeidsgiver. I 2019 hadde det omtrent 850 månedsverksplasser og kunne vare i inntil 12 uker.`,
      why: `Noen har vært lenge sykmeldt, og det som holder dem borte fra jobben, er sammensatt. Da kan det trengs en samlet og grundig innsats framfor mange små. Klinikkene ønsker at slik rehabilitering får en tydelig plass blant tiltakene for sykmeldte, både i helsetjenesten og i arbeids- og velferdsforvaltningen.

Et spørsmål står åpent: Hvem trenger dette mest, og hvordan finner vi dem i tide?`,
      doing: `- **Kjernegruppa**, et [nettverk](/networks) av klinikker i ulike deler av landet, utvikler faget sammen. I 2023 var fem klinikker med.
- **Kvalitetsregisteret** og **[veilederen](/guideline)** er gruppas to hovedoppgaver siden 2016. Begge er i bruk, og begge utvikles videre.
- **[Boka](/book)** fra 2023 er den første i Norge som beskriver faget samlet.
- Tre klinikker [prøver ut virtuell virkelighet](/projects/digital-arbeidsrettet-rehabilitering) i rehabiliteringen, fulgt av forskning.`,
      measured: `Registeret viser hvordan det går med dem som deltar: hva som kjennetegner dem som har best nytte, og hvor mange som får ytelser fra Nav etterpå. Siden 2023 kan klinikkene se resultatene sine i en interaktiv portal. [Se resultatene her](/results).

For Navs tiltak foreslo direktoratet i 2019 egne mål: Av dem med arbeidsgiver skulle minst 50 prosent være helt tilbake i arbeid ved slutten, og ytterligere 20 prosent mindre sykmeldt enn før. Av dem uten skulle minst 65 prosent være i arbeid, friskmeldt og registrert som arbeidssøker, eller klare for et annet tiltak. Fagrådet ble spurt om målene var realistiske og ambisiøse. Kilden sier ikke hva svaret ble.`,
    },
    nn: {
      title: 'Arbeidsretta rehabilitering',
      lead: 'Fagfolk frå arbeid og frå helse i same lag, med arbeid som mål. Dette er kjernen i feltet.',
      what: `Arbeidsretta rehabilitering finst to stader. **I spesialisthelsetenesta** er det eit dag- eller døgntilbod der arbeid og helse veg om lag like mykje. **I Nav** er det eitt av dei faste arbeidsmarknadstiltaka: eit tilbod frå arbeidssida med ein tydeleg helsedel. Det styrkjer arbeidsevna og hjelper folk å meistre helseplager og sosiale vanskar som hindrar dei i å arbeide.

Tiltaket i Nav finst i alle fylke, for folk med og utan arbeidsgivar. I 2019 hadde det om lag 850 månadsverksplassar og kunne vare i inntil 12 veker.`,
      why: `Somme har vore lenge sjukmelde, og det som held dei borte frå jobben, er samansett. Då kan det trengst ein samla og grundig innsats framfor mange små. Klinikkane ønskjer at slik rehabilitering får ein tydeleg plass blant tiltaka for sjukmelde, både i helsetenesta og i arbeids- og velferdsforvaltninga.

Eit spørsmål står ope: Kven treng dette mest, og korleis finn vi dei i tide?`,
      doing: `- **Kjernegruppa**, eit [nettverk](/networks) av klinikkar i ulike delar av landet, utviklar faget saman. I 2023 var fem klinikkar med.
- **Kvalitetsregisteret** og **[rettleiaren](/guideline)** er dei to hovudoppgåvene til gruppa sidan 2016. Begge er i bruk, og begge blir utvikla vidare.
- **[Boka](/book)** frå 2023 er den første i Noreg som skildrar faget samla.
- Tre klinikkar [prøver ut virtuell røyndom](/projects/digital-arbeidsrettet-rehabilitering) i rehabiliteringa, følgt av forsking.`,
      measured: `Registeret viser korleis det går med dei som deltek: kva som kjenneteiknar dei som har best nytte, og kor mange som får ytingar frå Nav etterpå. Sidan 2023 kan klinikkane sjå resultata sine i ein interaktiv portal. [Sjå resultata her](/results).

For tiltaket i Nav foreslo direktoratet i 2019 eigne mål: Av dei med arbeidsgivar skulle minst 50 prosent vere heilt tilbake i arbeid ved slutten, og ytterlegare 20 prosent mindre sjukmelde enn før. Av dei utan skulle minst 65 prosent vere i arbeid, friskmelde og registrerte som arbeidssøkjarar, eller klare for eit anna tiltak. Fagrådet blei spurt om måla var realistiske og ambisiøse. Kjelda seier ikkje kva svaret blei.`,
    },
    en: {
      title: 'Vocational rehabilitation',
      lead: 'People from work and people from health in the same team, with work as the goal. This is the core of the field.',
      what: `Vocational rehabilitation is found in two places. **In specialist health care** it is a day or residential programme where work and health weigh about the same. **In Nav** (the labour and welfare administration) it is one of the standing labour market measures: an offer from the work side with a clear health part. It raises the ability to work and helps people master health and social problems that keep them from working.

Nav’s measure exists in every county, for people with and without an employer. In 2019 it had about 850 places a month and could last up to 12 weeks.`,
      why: `Some people have been on sick leave for long, and what keeps them away is composite. Then one thorough effort may be needed rather than many small ones. The clinics want such rehabilitation to have a clear place among the measures for people on sick leave, in health care and in the labour and welfare administration.

One question is open: who needs this most, and how do we find them in time?`,
      doing: `- **The core group**, a [network](/networks) of clinics in different parts of the country, develops the field together. Five clinics took part in 2023.
- **The quality registry** and **[the guideline](/guideline)** have been the group’s two main tasks since 2016. Both are in use, and both are being developed further.
- **[The book](/book)** of 2023 is the first in Norway to describe the field as a whole.
- Three clinics are [trying out virtual reality](/projects/digital-arbeidsrettet-rehabilitering) in rehabilitation, followed by research.`,
      measured: `The registry shows how participants fare: what characterises those who benefit most, and how many receive benefits from Nav afterwards. Since 2023 clinics have been able to see their results in an interactive portal. [See the results here](/results).

For Nav’s measure the directorate proposed goals of its own in 2019: of those with an employer at least 50 per cent should be fully back at work at the end, and another 20 per cent on less sick leave than before. Of those without, at least 65 per cent should be in work, declared fit and registered as job seekers, or ready for another measure. The council was asked whether the goals were realistic and ambitious. The source does not tell what the answer was.`,
    },
  },
})
