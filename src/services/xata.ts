import type { Service } from '../model/service.ts'

/** API keys are `xau_` and letters and digits; that they are 35 or more rests on samples. */
export const xata = {
  id: 'xata',
  name: 'Xata',
  docs: 'https://lite.xata.io/docs/concepts/api-keys',
  hosts: ['*.xata.sh', 'api.xata.io', 'app.xata.io'],
  keys: {
    'xata-api-key': {
      name: 'Xata API key',
      shape: ['xau_', { base62: [28, 48] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.xata.io/settings', steps: ['Account settings, API keys', 'Delete the key'] },
      reach: 'Reads and changes all databases of its user.',
    },
  },
} as const satisfies Service
