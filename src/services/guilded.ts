import type { Service } from '../model/service.ts'

/** API keys: `gapi_` and 60 to 100 characters of base64, as samples look. */
export const guilded = {
  id: 'guilded',
  name: 'Guilded',
  docs: 'https://www.guilded.gg/docs/api/',
  hosts: ['www.guilded.gg'],
  keys: {
    'guilded-api-key': {
      name: 'Guilded API key',
      shape: ['gapi_', { base64: [60, 100] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.guilded.gg/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages as the bot or the workspace, and reads them.',
    },
  },
} as const satisfies Service
