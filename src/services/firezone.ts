import type { Service } from '../model/service.ts'

/**
 * Tokens, as its public code makes them: a dot, where a nonce of the client may stand before, and what Plug.Crypto signs with
 * HMAC-SHA256: its name, the data and the signature.
 */
export const firezone = {
  id: 'firezone',
  name: 'Firezone',
  docs: 'https://www.firezone.dev/kb',
  hosts: ['api.firezone.dev'],
  keys: {
    'firezone-token': {
      name: 'Firezone token',
      source:
        'https://github.com/firezone/firezone/blob/0b09d9f2f51a8dd11aeb8c3d6845534dc97ff19b/elixir/apps/domain/lib/domain/tokens.ex',
      shape: ['.SFMyNTY.', { base64url: [60, 600] }, '.', { base64url: 43 }],
      beside: [{ named: '*firezone_token' }, { named: '*firezone_gateway_token' }],
      manual: { page: 'https://app.firezone.dev/', steps: ['Open the site or service account', 'Delete the token'] },
      reach: 'Joins a network as a gateway or a client.',
    },
  },
} as const satisfies Service
