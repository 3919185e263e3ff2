import type { Service } from '../model/service.ts'

/**
 * API keys are `xau_` and 33 letters and digits, of which its own command line shows the prefix and the length; other lengths
 * are let through.
 */
export const xata = {
  id: 'xata',
  name: 'Xata',
  docs: 'https://lite.xata.io/docs/concepts/api-keys',
  hosts: ['*.xata.sh', 'api.xata.io', 'app.xata.io'],
  keys: {
    'xata-api-key': {
      name: 'Xata API key',
      source: 'https://github.com/xataio/client-ts/blob/004372a9e49dd98fb92e28f6e6c8f2afeaa249ad/cli/src/commands/init/index.ts',
      shape: ['xau_', { base62: [28, 48] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.xata.io/settings', steps: ['Account settings, API keys', 'Delete the key'] },
      reach: 'Reads and changes all databases of its user.',
    },
  },
} as const satisfies Service
