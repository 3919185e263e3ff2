import type { Service } from '../model/service.ts'

/**
 * Secret API keys: `sk_imapik-`, as its own SDK tells them from others; `test-` in the sandbox, then 20 characters, `$`
 * among them, `_` and 6 hexadecimal digits, as samples look.
 */
export const immutableZkevm = {
  id: 'immutable-zkevm',
  name: 'Immutable zkEVM',
  docs: 'https://docs.immutable.com/',
  hosts: ['api.immutable.com', 'api.sandbox.immutable.com'],
  keys: {
    'immutable-zkevm-api-key': {
      name: 'Immutable zkEVM API key',
      source: 'https://github.com/immutable/ts-immutable-sdk/blob/main/packages/config/src/index.ts',
      shapes: [
        ['sk_imapik-', { userinfo: 20 }, '_', { hex: 6 }],
        ['sk_imapik-test-', { userinfo: 20 }, '_', { hex: 6 }],
      ],
      carriers: [{ header: 'x-immutable-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.immutable.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
