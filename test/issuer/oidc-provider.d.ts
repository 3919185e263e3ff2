/** The little of `oidc-provider` that the tests use; the package has no types of its own. */
declare module 'oidc-provider' {
  import type { Server } from 'node:http'

  type Allowed = (context: unknown, client: { clientId: string }, token: { clientId: string }) => Promise<boolean>
  export default class Provider {
    constructor(
      issuer: string,
      settings: {
        readonly clients: readonly object[]
        readonly scopes: readonly string[]
        readonly ttl: object
        readonly features: {
          readonly devInteractions: { readonly enabled: boolean }
          readonly clientCredentials: { readonly enabled: boolean }
          readonly introspection: { readonly enabled: boolean; readonly allowedPolicy: Allowed }
          readonly revocation: { readonly enabled: boolean; readonly allowedPolicy: Allowed }
        }
      },
    )
    listen(port: number, host: string, done: () => void): Server
  }
}
