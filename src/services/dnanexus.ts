import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const dnanexus = {
  id: 'dnanexus',
  name: 'DNAnexus',
  docs: 'https://documentation.dnanexus.com/',
  hosts: ['api.dnanexus.com'],
  keys: {
    'dnanexus-api-key': {
      name: 'DNAnexus API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*dnanexus_token' },
        { named: '*dnanexus_api_token' },
        { named: '*dnanexus_access_token' },
        { named: '*dnanexus_api_key' },
        { named: '*dnanexus_key' },
        { named: '*dnanexus_pat' },
        { named: '*dnanexus_personal_access_token' },
        { named: '*dnanexus_auth_token' },
        { named: '*dx_security_token' },
        { named: '*dx_security_api_token' },
        { named: '*dx_security_access_token' },
        { named: '*dx_security_api_key' },
        { named: '*dx_security_key' },
        { named: '*dx_security_pat' },
        { named: '*dx_security_personal_access_token' },
        { named: '*dx_security_auth_token' },
        { named: '*dx_token' },
        { word: 'api.dnanexus.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://documentation.dnanexus.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects of its owner.',
    },
  },
} as const satisfies Service
