import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*cloud_convert_api_key' },
        { named: '*cloud_convert_key' },
        { named: '*cloud_convert_token' },
        { named: '*cloud_convert_api_token' },
        { named: '*cloud_convert_access_token' },
        { named: '*cloud_convert_secret' },
        { named: '*cloudconvert_sandbox_api_key' },
        { named: '*cloudconvert_sandbox_key' },
        { named: '*cloudconvert_sandbox_token' },
        { named: '*cloudconvert_sandbox_api_token' },
        { named: '*cloudconvert_sandbox_access_token' },
        { named: '*cloudconvert_sandbox_secret' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloudconvert.com/dashboard/api/v2/keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Converts files at the owner’s cost, and reads those of others’ jobs.',
    },
  },
} as const satisfies Service
