import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are JSON Web Tokens signed with RS256, as the sandbox’s own in the service’s client. */
export const cloudconvert = {
  id: 'cloudconvert',
  name: 'CloudConvert',
  docs: 'https://cloudconvert.com/api/v2',
  hosts: ['api.cloudconvert.com', 'api.sandbox.cloudconvert.com'],
  keys: {
    'cloudconvert-api-key': {
      name: 'CloudConvert API key',
      source:
        'https://github.com/cloudconvert/cloudconvert-python/blob/2668d64f080f478e68f753aa376f56d7a0e759f0/cloudconvert/config.py',
      shape: ['eyJ', { base64url: [10, 200] }, '.eyJ', { base64url: [30, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: plainKeyNames('cloud_convert', 'cloudconvert_sandbox'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloudconvert.com/dashboard/api/v2/keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Converts files at the owner’s cost, and reads those of others’ jobs.',
    },
  },
} as const satisfies Service
