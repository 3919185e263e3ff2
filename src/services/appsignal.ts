import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const appsignal = {
  id: 'appsignal',
  name: 'AppSignal',
  docs: 'https://docs.appsignal.com/',
  hosts: ['push.appsignal.com', 'appsignal.com'],
  keys: {
    'appsignal-api-key': {
      name: 'AppSignal API key',
      shape: uuid,
      beside: [
        ...apiKeyNames('appsignal'),
        { named: '*appsignal_push_api_key' },
        { named: '*appsignal_personal_token' },
        { named: '*appsignal_push_key' },
        { named: '*appsignal_push_token' },
        { named: '*appsignal_push_api_token' },
        { named: '*appsignal_push_access_token' },
        { named: '*appsignal_push_secret' },
        { named: '*appsignal_push_api_secret' },
        { named: '*appsignal_push_access_key' },
        { named: '*appsignal_push_push_api_key' },
        { named: '*appsignal_push_personal_token' },
        { word: 'push.appsignal.com', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://docs.appsignal.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and adds reports of errors.',
    },
  },
} as const satisfies Service
