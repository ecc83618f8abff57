import { holds, type Role, type Who } from '#core/who.ts'
import type { Ctx } from '#web/env.ts'

/** Who may use a route at all. What they may see there (their own clinic's, for one) is the module's `access.ts`. */
export type Access = { readonly name: string; may(who: Who): boolean }

/** For everyone, signed in or not. */
export const everyone: Access = { name: 'everyone', may: () => true }
/** For those who are signed in, whatever their role. */
export const signedIn: Access = { name: 'signed in', may: (who) => who.kind === 'person' }
/** For those who hold one of the roles somewhere. */
export function rolesOf(...roles: readonly Role[]): Access {
  return { name: roles.join(', '), may: (who) => holds(who, ...roles) }
}
/** For whoever holds the secret in the address: a participant's link. The handler checks it. */
export const byLink: Access = { name: 'by link', may: () => true }

type Handler<Path extends string> = (c: Ctx<Path>) => Response | Promise<Response>

/** One address of the product. There is no way to add one without saying who may. */
export type Route = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly access: Access
  readonly handler: Handler<string>
  /** Bytes that a form to it may have, where it is more than forms have. */
  readonly largest?: number
  /** Another site's program may post here: see {@link Routes.postByPrograms}. */
  readonly byPrograms?: true
}

/** The routes of a module, in order. */
export class Routes {
  readonly list: Route[] = []

  get<Path extends string>(path: Path, access: Access, handler: Handler<Path>): this {
    this.list.push({ method: 'GET', path, access, handler })
    return this
  }

  post<Path extends string>(
    path: Path,
    access: Access,
    handler: Handler<Path>,
    more: Pick<Route, 'largest'> = {},
  ): this {
    this.list.push({ method: 'POST', path, access, handler, ...more })
    return this
  }

  /**
   * An address that a program posts to, which is no page of ours and brings no session: a mail provider on behalf of
   * somebody who leaves a newsletter. Such a post is nobody's, whatever cookies come with it, so that no other site can
   * use a reader's session here.
   */
  postByPrograms<Path extends string>(path: Path, access: Access, handler: Handler<Path>): this {
    this.list.push({ method: 'POST', path, access, handler, byPrograms: true })
    return this
  }
}
