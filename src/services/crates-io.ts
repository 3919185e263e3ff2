import type { Service } from '../model/service.ts'

const refusal = 'errors.0.detail'
const unknownToken = { status: 403, at: refusal, is: 'authentication failed' } as const
const outOfScope = {
  status: 403,
  at: refusal,
  is: 'this token does not have the required permissions to perform this action',
} as const

/**
 * Tokens of the registry that Cargo publishes to, as its public code makes them: `cio` and 32 letters and digits. Those of trusted
 * publishing live for minutes; their last character is the XOR of the others, which the form can’t say. Whether a crate is followed is
 * the one harmless question that takes a token: one with scopes is refused for them, after it was found good. A token ends itself; new
 * ones are made on the website alone. All this is read from the registry's public code.
 */
export const cratesIo = {
  id: 'crates-io',
  name: 'Rust crate registry',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  hosts: ['{var.registry}'],
  vars: { registry: { env: 'REKEY_CARGO_REGISTRY' } },
  keys: {
    'crates-io-api-token': {
      name: 'Crate registry API token',
      shape: ['cio', { base62: 32 }],
      alone: true,
      beside: [
        { named: '*cargo_registry_token' },
        { named: '*cargo_token' },
        { named: '*crates_io_token' },
        { named: '*crates_token' },
        { named: 'token', in: '**/.cargo/{credentials,credentials.toml,config,config.toml}' },
        { command: 'cargo', flag: '--token' },
        { word: 'cargo login', within: 10 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      verify: {
        request: 'GET https://{var.registry}/api/v1/crates/serde/following',
        means: { live: [{ status: 200, at: 'following' }, { status: 404, at: refusal }, outOfScope], dead: unknownToken },
      },
      revoke: {
        request: 'DELETE https://{var.registry}/api/v1/tokens/current',
        means: { done: 204, gone: unknownToken, denied: outOfScope },
      },
      manual: {
        page: 'https://doc.rust-lang.org/cargo/commands/cargo-login.html',
        steps: ['On the registry’s website: Account Settings, API Tokens', 'Revoke the token'],
      },
      reach: 'Publishes and yanks crates that others build, as far as its scopes go.',
    },
    'crates-io-trusted-publishing-token': {
      name: 'Crate registry trusted publishing token',
      shape: ['cio_tp_', { base62: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // No verify: nothing but a publication takes it.
      revoke: {
        request: 'DELETE https://{var.registry}/api/v1/trusted_publishing/tokens',
        means: { done: 204, denied: { status: 401, at: refusal } },
      },
      access: 'write',
      manual: {
        page: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
        steps: [
          'The token dies within the hour of its workflow’s run',
          'On the crate’s page: Settings, Trusted Publishing; remove the workflow if it leaks more',
        ],
      },
      reach: 'Publishes one crate that others build, for half an hour at most.',
    },
  },
} as const satisfies Service
