import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const transloadit = {
  id: 'transloadit',
  name: 'Transloadit',
  docs: 'https://transloadit.com/docs/',
  hosts: ['api2.transloadit.com'],
  keys: {
    'transloadit-api-key': {
      name: 'Transloadit API key',
      shape: [{ hex: 40 }],
      beside: [
        ...secretNames('transloadit'),
        { named: '*transloadit_auth_secret' },
        { named: '*transloadit_auth_key' },
        { named: '*transloadit_api_key' },
        { named: '*transloadit_key' },
        { named: '*transloadit_token' },
        { named: '*transloadit_api_token' },
        { named: '*transloadit_access_token' },
        { named: '*transloadit_access_key' },
        { word: 'api2.transloadit.com', within: 160 },
      ],
      manual: {
        page: 'https://transloadit.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
