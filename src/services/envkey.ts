import type { Service } from '../model/service.ts'

/** ENVKEYs: no page says how long; `ek`, 20 to 30 letters and digits, `-` and 16 to 40 letters and digits are looked at. */
export const envkey = {
  id: 'envkey',
  name: 'EnvKey',
  docs: 'https://docs-v2.envkey.com/',
  hosts: ['api-v2.envkey.com'],
  keys: {
    'envkey-key': {
      name: 'EnvKey ENVKEY',
      shape: ['ek', { base62: [20, 30] }, '-', { base62: [16, 40] }],
      beside: [{ named: 'envkey' }, { named: '*envkey' }],
      manual: {
        page: 'https://docs-v2.envkey.com/',
        steps: ['Find where the ENVKEY was made', 'End it there, and make another'],
      },
      reach: 'Reads the secrets that are kept there.',
    },
  },
} as const satisfies Service
