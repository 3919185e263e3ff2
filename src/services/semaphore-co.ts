import type { Service } from '../model/service.ts'

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
        { named: '*semaphore_sms_api_key' },
        { named: '*semaphore_sms_key' },
        { named: '*semaphore_sms_token' },
        { named: '*semaphore_sms_api_token' },
        { named: '*semaphore_sms_access_token' },
        { named: '*semaphore_sms_secret' },
        { named: '*semaphore_sms_api_secret' },
        { named: '*semaphore_sms_access_key' },
        { named: '*semaphoreco_api_key' },
        { named: '*semaphoreco_key' },
        { named: '*semaphoreco_token' },
        { named: '*semaphoreco_api_token' },
        { named: '*semaphoreco_access_token' },
        { named: '*semaphoreco_secret' },
        { named: '*semaphoreco_api_secret' },
        { named: '*semaphoreco_access_key' },
        { named: '*semaphore_api_key' },
        { word: 'api.semaphore.co', within: 160 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://semaphore.co/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
