import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const semaphoreCo = {
  id: 'semaphore-co',
  name: 'Semaphore (SMS)',
  docs: 'https://semaphore.co/docs',
  hosts: ['api.semaphore.co'],
  keys: {
    'semaphore-co-api-key': {
      name: 'Semaphore (SMS) API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('semaphore_sms', 'semaphoreco'),
        { named: '*semaphore_api_key' },
        { word: 'api.semaphore.co', within: 160 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://semaphore.co/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
