import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 to 120 letters and digits are looked at; no page says how many. */
export const cognism = {
  id: 'cognism',
  name: 'Cognism',
  docs: 'https://developers.cognism.com/',
  hosts: ['app.cognism.com'],
  keys: {
    'cognism-api-key': {
      name: 'Cognism API key',
      shape: [{ base64url: [24, 120] }],
      beside: [...apiKeyNames('cognism')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.cognism.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Looks up people and companies at the owner’s cost.',
    },
  },
} as const satisfies Service
