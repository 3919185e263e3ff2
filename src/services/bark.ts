import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Device keys: 22 letters and digits, a short form of a UUID. */
export const bark = {
  id: 'bark',
  name: 'Bark (push)',
  docs: 'https://bark.day.app/',
  hosts: ['api.day.app'],
  keys: {
    'bark-api-key': {
      name: 'Bark (push) device key',
      source: 'https://github.com/Finb/bark-server/blob/765e7b83ae1721e456195cd8c95b5f0377575e89/database/bbolt.go',
      shape: [{ base62: 22 }],
      beside: [
        ...apiKeyNames('bark'),
        { named: '*bark_device_key' },
        ...apiKeyNames('bark_push'),
        { named: '*bark_push_device_key' },
        { named: '*bark_device_api_key' },
        { named: '*bark_device_token' },
        { named: '*bark_device_api_token' },
        { named: '*bark_device_access_token' },
        { named: '*bark_device_secret' },
        { named: '*bark_device_api_secret' },
        { named: '*bark_device_access_key' },
        { named: '*bark_device_device_key' },
        { named: '*bark_push' },
        { word: 'api.day.app', within: 160 },
      ],
      manual: { page: 'https://bark.day.app/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends messages to one phone.',
    },
  },
} as const satisfies Service
