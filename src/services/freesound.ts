import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys, which are the client secrets as well: 40 letters and digits; that they fit 40 characters stands in its public code. */
export const freesound = {
  id: 'freesound',
  name: 'Freesound',
  docs: 'https://freesound.org/docs/api/',
  hosts: ['freesound.org'],
  keys: {
    'freesound-api-key': {
      name: 'Freesound API key',
      source: 'https://github.com/MTG/freesound/blob/02fa0a28c2c0d38f59775020d52752ed575585e1/apiv2/models.py',
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
