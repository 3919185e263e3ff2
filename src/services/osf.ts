import type { Service } from '../model/service.ts'

/** Personal access tokens: 70 letters and digits. */
export const osf = {
  id: 'osf',
  name: 'OSF',
  docs: 'https://developer.osf.io/',
  hosts: ['api.osf.io'],
  keys: {
    'osf-api-key': {
      name: 'OSF API key',
      source: 'https://github.com/CenterForOpenScience/osf.io/blob/0c7ed7cc11bfa0ba889ff15243fe77faabeb64c1/osf/models/oauth.py',
      shape: [{ base62: 70 }],
      beside: [
        { named: '*osf_token' },
        { named: '*osf_api_token' },
        { named: '*osf_access_token' },
        { named: '*osf_api_key' },
        { named: '*osf_key' },
        { named: '*osf_pat' },
        { named: '*osf_personal_access_token' },
        { named: '*osf_auth_token' },
        { named: '*osf_io_token' },
        { named: '*osf_io_api_token' },
        { named: '*osf_io_access_token' },
        { named: '*osf_io_api_key' },
        { named: '*osf_io_key' },
        { named: '*osf_io_pat' },
        { named: '*osf_io_personal_access_token' },
        { named: '*osf_io_auth_token' },
        { word: 'api.osf.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://developer.osf.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes projects of its owner.',
    },
  },
} as const satisfies Service
