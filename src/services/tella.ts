import type { Service } from '../model/service.ts'

/** API keys: `tella_pk_` and 32 letters and digits, as the page says. */
export const tella = {
  id: 'tella',
  name: 'Tella',
  docs: 'https://docs.tella.com/authentication',
  hosts: ['api.tella.com'],
  keys: {
    'tella-api-key': {
      name: 'Tella API key',
      source: 'https://docs.tella.com/authentication',
      shape: ['tella_pk_', { base62: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.tella.com/authentication', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Reads and changes the videos of the workspace.',
    },
  },
} as const satisfies Service
