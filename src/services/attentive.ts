import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 60 letters and digits are looked at. */
export const attentive = {
  id: 'attentive',
  name: 'Attentive',
  docs: 'https://docs.attentive.com/',
  hosts: ['api.attentivemobile.com'],
  keys: {
    'attentive-api-key': {
      name: 'Attentive API key',
      shape: [{ base62: [40, 60] }],
      beside: apiKeyNames('attentive', 'attentivemobile'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.attentive.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
