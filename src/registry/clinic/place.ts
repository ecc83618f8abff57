import { byTextOrder } from './order.ts'
import { organisationNames } from '#directory/organisations/index.ts'
import { scopeOf, type Asker } from '#registry/participants/index.ts'
import { listRegistries, type Registry } from '#registry/registries/index.ts'
import type { Text } from '#core/languages.ts'
import { actorOf } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { orNotFound } from '#web/errors.ts'

/** One of the reader's clinics. */
export type Clinic = { readonly id: string; readonly name: Text }

/** Where somebody works just now: at one of their clinics, in one registry. */
export type Place = {
  readonly clinic: Clinic
  readonly clinics: readonly Clinic[]
  readonly registry: Registry
  readonly registries: readonly Registry[]
}

/** Whoever asks, as the stores want to know it. */
export function askerOf(c: Ctx): Asker {
  const { keys, clock } = c.get('services')
  return { actor: actorOf(c), scope: scopeOf(c.get('who')), at: clock.now(), keys }
}

/** The reader's clinics, by name. */
export async function clinicsOf(c: Ctx): Promise<Clinic[]> {
  const { db, clock } = c.get('services')
  const language = c.get('language')
  const names = await organisationNames(db, scopeOf(c.get('who')).clinics, clock.today())
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => byTextOrder(a.name[language], b.name[language]))
}

/**
 * The clinic and the registry that the address names, or the first ones. Undefined when there is no registry to work in.
 * @throws {NotFound} for a clinic that is not the reader's, or a registry that is none.
 */
export async function placeOf(
  c: Ctx,
  asked: { readonly clinic?: string | undefined; readonly registry?: string | undefined },
): Promise<Place | undefined> {
  const clinics = await clinicsOf(c)
  // Open data come from files and hold nobody who could be registered.
  const registries = (await listRegistries(c.get('services').db)).filter(({ openData }) => !openData)
  const clinic = orNotFound(asked.clinic ? clinics.find(({ id }) => id === asked.clinic) : clinics[0])
  if (registries.length === 0) return undefined
  const registry = orNotFound(asked.registry ? registries.find(({ key }) => key === asked.registry) : registries[0])
  return { clinic, clinics, registry, registries }
}
