import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are JSON Web Tokens, as samples look. */
export const cloudconvert = {
  id: 'cloudconvert',
  name: 'CloudConvert',
  docs: 'https://cloudconvert.com/api/v2',
  hosts: ['api.cloudconvert.com', 'api.sandbox.cloudconvert.com'],
  keys: {
    'cloudconvert-api-key': {
      name: 'CloudConvert API key',
      shape: ['eyJ', { base64url: [10, 200] }, '.eyJ', { base64url: [30, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: plainKeyNames('cloud_convert', 'cloudconvert_sandbox'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloudconvert.com/dashboard/api/v2/keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Converts files at the owner’s cost, and reads those of others’ jobs.',
    },
  },
} as const satisfies Service
