import type { Service } from '../model/service.ts'

/** API keys: 86 letters and digits, as samples look. */
export const signaturit = {
  id: 'signaturit',
  name: 'Signaturit',
  docs: 'https://docs.signaturit.com/',
  hosts: ['api.signaturit.com', 'api.sandbox.signaturit.com'],
  keys: {
    'signaturit-api-key': {
      name: 'Signaturit API key',
      shape: [{ base62: 86 }],
      beside: [
        { named: '*signaturit_token' },
        { named: '*signaturit_api_token' },
        { named: '*signaturit_access_token' },
        { named: '*signaturit_api_key' },
        { named: '*signaturit_key' },
        { named: '*signaturit_pat' },
        { named: '*signaturit_personal_access_token' },
        { named: '*signaturit_auth_token' },
        { word: 'api.signaturit.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.signaturit.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
