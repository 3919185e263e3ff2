import type { Service } from '../model/service.ts'

/**
 * ENVKEYs of the first version are 20 letters and digits, `-` and 16 more, as the service’s own client shows; those of the
 * second begin with `ek` and have 22 of each, as samples look.
 */
export const envkey = {
  id: 'envkey',
  name: 'EnvKey',
  docs: 'https://docs-v2.envkey.com/',
  hosts: ['api-v2.envkey.com'],
  keys: {
    'envkey-key': {
      name: 'EnvKey ENVKEY',
      source: 'https://github.com/envkey/envkey-python/blob/0f4d90cbf046780d8a294d0a13e2582fc095338e/README.md',
      shapes: [
        ['ek', { base58: [20, 24] }, '-', { base58: [20, 24] }],
        [{ base58: 20 }, '-', { base58: 16 }],
      ],
      beside: [{ named: 'envkey' }, { named: '*envkey' }],
      manual: {
        page: 'https://docs-v2.envkey.com/',
        steps: ['Find where the ENVKEY was made', 'End it there, and make another'],
      },
      reach: 'Reads the secrets that are kept there.',
    },
  },
} as const satisfies Service
