import type { Service } from '../model/service.ts'

/** A person’s API token is 43 characters of base64url in tokens in use; no page shows one. */
export const codemagic = {
  id: 'codemagic',
  name: 'Codemagic',
  docs: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
  hosts: ['api.codemagic.io', 'codemagic.io'],
  keys: {
    'codemagic-api-token': {
      name: 'Codemagic API token',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*codemagic_api_token' },
        { named: '*codemagic_token' },
        { named: '*cm_api_token' },
        { named: '*codemagic_api_key' },
      ],
      carriers: [{ header: 'x-auth-token', value: '{key}' }],
      manual: { page: 'https://codemagic.io/settings', steps: ['API token', 'Revoke it; Show makes a new one'] },
      reach: 'Runs builds and reads their artifacts, as its user may.',
    },
  },
} as const satisfies Service
