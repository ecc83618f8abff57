/**
 * The same curve in DuckDB SQL, two ways. Days are coded at load as our kernel codes them, 32 · month + day of the month − 1
 * (see `coded-days.ts`), and the state of each spell is worked out then too: so the peer has nothing left to do but join
 * and count. Both clip spells to the days that are covered and lived, and turn them into runs of months by
 * arithmetic: neither compares every spell with every month.
 */
const FROM = -12
const TO = 24

/** What loads the tables from Parquet files; `file` gives the path of one. */
export function loadingSql(file: (table: string) => string, coverageFrom: string, coverageTo: string): string[] {
  const state = `case benefit when 'disability-pension' then 0 when 'aap' then 1 when 'unemployment-benefit' then 4
    else case when degree = 100 then 2 else 3 end end::int`
  const [first, last] = [`coded(date '${coverageFrom}')`, `coded_end(date '${coverageTo}')`]
  return [
    `create macro coded(d) as ((year(d) * 12 + month(d) - 1) * 32 + day(d) - 1)::int`,
    `create macro coded_end(d) as (coded(d + 1) - 1)::int`,
    `create table people as
      select (row_number() over () - 1)::int person, coded(deathDay) dead, coded(emigrationDay) emigrated, coded(oldAgePensionDay) pensioned,
        ${first} earliest, least(${last}, coalesce(coded_end(least(deathDay, emigrationDay, oldAgePensionDay) - 1), ${last})) latest,
        ${last} covered,
        least(${last}, coalesce(coded_end(deathDay - 1), ${last})) before_death,
        least(${last}, coalesce(coded_end(least(deathDay, emigrationDay) - 1), ${last})) before_emigration
      from read_parquet('${file('people')}')`,
    `create table episodes as select person, unit, coded(startDay) starts, coded(endDay) ends from read_parquet('${file('episodes')}')`,
    `create table spells as select person, ${state} state, coded(fromDay) f, coded_end(toDay) t from read_parquet('${file('spells')}')`,
  ]
}

/** The runs of months, in both windows, of rows with unit, starts, ends, f, t and more columns. */
const runs = (rows: string, columns: string): string => {
  const first = (anchor: string): string => `((f - (${anchor} & 31) + 31) >> 5) - (${anchor} >> 5)`
  const last = (anchor: string): string => `((t - (${anchor} & 31)) >> 5) - (${anchor} >> 5)`
  return `
  select ${columns}, greatest(${first('starts')}, ${FROM}) a, least(${last('starts')}, -1) b
  from ${rows} where f <= t
  union all
  select ${columns}, greatest(${first('ends')}, 0) a, least(${last('ends')}, ${TO}) b
  from ${rows} where f <= t and ends is not null`
}

const SHARED = `
  lived as (select e.person, unit, starts, ends, earliest f, latest t from episodes e join people using (person)),
  gone as (
    select unit, starts, ends, 'dead' reason, greatest(dead, earliest) f, covered t
    from episodes join people using (person) where dead is not null
    union all
    select unit, starts, ends, 'emigrated', greatest(emigrated, earliest), before_death
    from episodes join people using (person) where emigrated is not null
    union all
    select unit, starts, ends, 'old-age-pension', greatest(pensioned, earliest), before_emigration
    from episodes join people using (person) where pensioned is not null),
  held as (
    select l.person, unit, starts, ends, state, greatest(s.f, l.f) f, least(s.t, l.t) t
    from spells s join lived l using (person) where s.f <= l.t and s.t >= l.f),
  present as (
    select unit, m, 'present' as what, count(*) n
    from (select unit, unnest(range(a, b + 1)) m from (${runs('lived', 'unit')})) group by unit, m),
  left_for_good as (
    select unit, m, reason as what, count(*) n
    from (select unit, reason, unnest(range(a, b + 1)) m from (${runs('gone', 'unit, reason')})) group by unit, m, reason)`

const NAMES = ['disability-pension', 'aap', 'sickness-full', 'sickness-graded', 'unemployment']
const LINES = { 'line sickness': 4 + 8, 'line aap': 2, 'line disability-pension': 1, 'line any': 1 + 2 + 4 + 8 }

/** Months of spells written out as rows, then one set of states for each episode and month. */
export function plainSql(): string {
  const counts = [
    ...NAMES.map((name, k) => `count(*) filter (held & ${2 ** (k + 1) - 1} = ${2 ** k}) as "${name}"`),
    ...Object.entries(LINES).map(([name, set]) => `count(*) filter (held & ${set} <> 0) as "${name}"`),
  ]
  return `with ${SHARED},
  sets as (
    select unit, m, bit_or(1 << state) held
    from (select person, unit, state, unnest(range(a, b + 1)) m from (${runs('held', 'person, unit, state')}) where a <= b)
    group by person, unit, m),
  counted as (select unit, m, ${counts.join(', ')} from sets group by unit, m)
  select unit, m, what, n from (unpivot counted on columns(* exclude (unit, m)) into name what value n)
  union all select * from present union all select * from left_for_good`
}

/** One number of 37 bits for each episode and state: the months it is held. */
export function maskSql(): string {
  const masks = NAMES.map((_, k) => `coalesce(bit_or(bits) filter (state = ${k}), 0) m${k}`)
  const taken = (k: number): string => (k === 0 ? '0' : Array.from({ length: k }, (_, i) => `m${i}`).join(' | '))
  const bit = (mask: string): string => `sum(((${mask}) >> m) & 1)::bigint`
  const linesOf = (set: number): string =>
    NAMES.flatMap((_, k) => ((set & (1 << k)) === 0 ? [] : [`m${k}`])).join(' | ')
  const counts = [
    ...NAMES.map((name, k) => `${bit(`m${k} & ~(${taken(k)})`)} as "${name}"`),
    ...Object.entries(LINES).map(([name, set]) => `${bit(linesOf(set))} as "${name}"`),
  ]
  return `with ${SHARED},
  masks as (
    select unit, ${masks.join(', ')}
    from (
      select person, unit, state, ((1::bigint << (b - a + 1)) - 1) << (a - ${FROM}) bits
      from (${runs('held', 'person, unit, state')}) where a <= b)
    group by person, unit),
  counted as (select unit, m + ${FROM} m, ${counts.join(', ')} from masks, range(${TO - FROM + 1}) months(m) group by unit, m)
  select unit, m, what, n from (unpivot counted on columns(* exclude (unit, m)) into name what value n)
  union all select * from present union all select * from left_for_good`
}
