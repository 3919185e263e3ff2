import type { Service } from '../model/service.ts'

/** API keys: `ev:key:1:` and 60 to 200 letters and digits, as samples look. */
export const evervault = {
  id: 'evervault',
  name: 'Evervault',
  docs: 'https://docs.evervault.com/',
  hosts: ['api.evervault.com'],
  keys: {
    'evervault-api-key': {
      name: 'Evervault API key',
      shape: ['ev:key:1:', { base62: [60, 200] }],
      carriers: [{ header: 'API-Key', value: '{key}' }],
      manual: { page: 'https://app.evervault.com/', steps: ['App settings, API keys', 'Delete the key'] },
      reach: 'Opens data that was encrypted for the app.',
    },
  },
} as const satisfies Service
