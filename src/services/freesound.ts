import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const freesound = {
  id: 'freesound',
  name: 'Freesound',
  docs: 'https://freesound.org/docs/api/',
  hosts: ['freesound.org'],
  keys: {
    'freesound-api-key': {
      name: 'Freesound API key',
      shape: [{ base62: 40 }],
      beside: [
        ...apiKeyNames('freesound'),
        { named: '*freesound_client_secret' },
        { named: '*freesound_app_secret' },
        { word: 'freesound.org', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://freesound.org/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
