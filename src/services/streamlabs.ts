import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const streamlabs = {
  id: 'streamlabs',
  name: 'Streamlabs',
  docs: 'https://dev.streamlabs.com/',
  hosts: ['streamlabs.com'],
  keys: {
    'streamlabs-api-key': {
      name: 'Streamlabs API key',
      shape: [{ base62: 40 }],
      beside: [
        ...tokenNames('streamlabs'),
        { named: '*streamlabs_socket_token' },
        { named: '*streamlabs_client_secret' },
        { word: 'streamlabs.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dev.streamlabs.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes the owner’s stream.',
    },
  },
} as const satisfies Service
