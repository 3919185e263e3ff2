import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 60 to 400 characters of base64 are looked at. */
export const orcaSecurity = {
  id: 'orca-security',
  name: 'Orca Security',
  docs: 'https://docs.orcasecurity.io/',
  hosts: ['api.orcasecurity.io', 'app.us.orcasecurity.io'],
  keys: {
    'orca-security-api-key': {
      name: 'Orca Security API key',
      shape: [{ base64: [60, 400] }],
      beside: [
        { named: '*orca_security_api_token' },
        { named: '*orca_security_api_key' },
        { named: '*orca_security_security_api_token' },
        { named: '*orca_api_token' },
        { named: '*orca_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.orcasecurity.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
