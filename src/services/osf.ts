import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      beside: [...tokenNames('osf', 'osf_io'), { word: 'api.osf.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://developer.osf.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes projects of its owner.',
    },
  },
} as const satisfies Service
