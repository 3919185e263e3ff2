import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
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
      beside: [...apiKeyNames('voicemaker'), { word: 'developer.voicemaker.in', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.voicemaker.in/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
