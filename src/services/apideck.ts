import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `sk_live_`, a UUID, `-` and 30 to 70 letters and digits, as samples look. */
export const apideck = {
  id: 'apideck',
  name: 'Apideck',
  docs: 'https://developers.apideck.com/',
  hosts: ['unify.apideck.com'],
  keys: {
    'apideck-api-key': {
      name: 'Apideck API key',
      shape: ['sk_live_', ...uuid, '-', { base62: [30, 70] }],
      alone: true,
      beside: [...apiKeyNames('apideck'), { named: '*api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.apideck.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs automations of the owner, with what they are connected to.',
    },
  },
} as const satisfies Service
