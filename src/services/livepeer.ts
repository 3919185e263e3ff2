import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const livepeer = {
  id: 'livepeer',
  name: 'Livepeer Studio',
  docs: 'https://docs.livepeer.org/',
  hosts: ['livepeer.studio', 'livepeer.com'],
  keys: {
    'livepeer-api-key': {
      name: 'Livepeer Studio API key',
      shape: uuid,
      beside: [...apiKeyNames('livepeer', 'livepeer_studio'), { word: 'livepeer.studio', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.livepeer.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
