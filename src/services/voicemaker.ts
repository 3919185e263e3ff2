import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const voicemaker = {
  id: 'voicemaker',
  name: 'Voicemaker',
  docs: 'https://developer.voicemaker.in/',
  hosts: ['developer.voicemaker.in'],
  keys: {
    'voicemaker-api-key': {
      name: 'Voicemaker API key',
      shape: uuid,
      beside: [
        { named: '*voicemaker_api_key' },
        { named: '*voicemaker_key' },
        { named: '*voicemaker_token' },
        { named: '*voicemaker_api_token' },
        { named: '*voicemaker_access_token' },
        { named: '*voicemaker_secret' },
        { named: '*voicemaker_api_secret' },
        { named: '*voicemaker_access_key' },
        { word: 'developer.voicemaker.in', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.voicemaker.in/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
