import type { Service } from '../model/service.ts'

/** API keys of a server of one’s own: `openlit-` and 44 characters of base64, as its code makes them. */
export const openlit = {
  id: 'openlit',
  name: 'OpenLIT',
  docs: 'https://docs.openlit.io/latest/overview',
  hosts: [],
  selfHosted: true,
  keys: {
    'openlit-api-key': {
      name: 'OpenLIT API key',
      source:
        'https://github.com/openlit/openlit/blob/0b2b4c4da117e70758393dfe380038a377c00805/src/client/src/lib/platform/api-keys/index.ts',
      shape: ['openlit-', { base64: 43 }, '='],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'read',
      manual: {
        page: 'https://docs.openlit.io/latest/overview',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads the secrets and prompts that are kept there.',
    },
  },
} as const satisfies Service
