import * as client from 'openid-client'
import { isLoopback, type Config } from '#platform/settings.ts'
import type { SignIn } from '#platform/sign-ins.ts'

type Oidc = NonNullable<Config['oidc']>

/** The sign-in service does not answer, or not as one should. */
export class SignInServiceSilent extends Error {
  override name = 'SignInServiceSilent'
}

/** The sign-in service answered that nobody was signed in, and why (`access_denied` when somebody thought better of it). */
export class SignInServiceSaidNo extends Error {
  override name = 'SignInServiceSaidNo'
  readonly code: string
  constructor(code: string) {
    super(`the sign-in service said ${code}`)
    this.code = code
  }
}

const PATIENCE_IN_SECONDS = 10
const known = new Map<string, Promise<client.Configuration>>()

/** Where the browser goes to sign in, given the state; and what to remember meanwhile. */
export async function signInRequest(
  oidc: Oidc,
  callback: URL,
): Promise<{ readonly remember: Pick<SignIn, 'verifier' | 'nonce'>; address(state: string): URL }> {
  const service = await discovered(oidc)
  const remember = { verifier: client.randomPKCECodeVerifier(), nonce: client.randomNonce() }
  const challenge = await client.calculatePKCECodeChallenge(remember.verifier)
  return {
    remember,
    address: (state) =>
      client.buildAuthorizationUrl(service, {
        redirect_uri: callback.href,
        scope: oidc.scope,
        state,
        nonce: remember.nonce,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      }),
  }
}

/**
 * The subject whom the browser comes back as. `answer` is the callback's address with all that the service put in it.
 * @throws {SignInServiceSaidNo} when nobody was signed in, or the code was no good.
 * @throws {SignInServiceSilent}
 */
export async function signedInAs(oidc: Oidc, answer: URL, state: string, begun: SignIn): Promise<string> {
  const service = await discovered(oidc)
  try {
    const tokens = await client.authorizationCodeGrant(service, answer, {
      expectedState: state,
      expectedNonce: begun.nonce,
      pkceCodeVerifier: begun.verifier,
    })
    const claims = tokens.claims()
    if (claims === undefined) throw new SignInServiceSaidNo('no_id_token')
    return claims.sub
  } catch (error) {
    if (error instanceof client.AuthorizationResponseError) throw new SignInServiceSaidNo(error.error)
    if (error instanceof client.ResponseBodyError) throw new SignInServiceSaidNo(error.error)
    if (error instanceof SignInServiceSaidNo) throw error
    throw new SignInServiceSilent('the sign-in service did not answer as it should', { cause: error })
  }
}

/** Where the browser goes to be signed out at the service too, when the service offers that. */
export async function signOutAddress(oidc: Oidc, comeBack: URL): Promise<URL | undefined> {
  const service = await discovered(oidc)
  if (service.serverMetadata().end_session_endpoint === undefined) return undefined
  return client.buildEndSessionUrl(service, { post_logout_redirect_uri: comeBack.href })
}

/** What the service says about itself: asked for at the first sign-in and kept; asked again after a miss. */
async function discovered(oidc: Oidc): Promise<client.Configuration> {
  const key = JSON.stringify([oidc.issuer, oidc.clientId, oidc.clientSecret])
  const asked = known.get(key) ?? discover(oidc)
  known.set(key, asked)
  try {
    return await asked
  } catch (error) {
    known.delete(key)
    throw new SignInServiceSilent('the sign-in service does not answer', { cause: error })
  }
}

function discover({ issuer, clientId, clientSecret }: Oidc): Promise<client.Configuration> {
  const server = new URL(issuer)
  const mayBePlain = server.protocol === 'http:' && isLoopback(server.hostname)
  const authentication = clientSecret === undefined ? client.None() : secretAs(clientSecret)
  return client.discovery(server, clientId, undefined, authentication, {
    timeout: PATIENCE_IN_SECONDS,
    execute: mayBePlain ? [client.allowInsecureRequests] : [],
  })
}

/** The secret in the header, unless the service only takes it in the body (OpenID Connect Discovery 1.0: basic is the default). */
function secretAs(secret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)]
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return (taken.includes('client_secret_basic') ? basic : post)(server, ...rest)
  }
}
