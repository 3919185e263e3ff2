import type { Service } from '../model/service.ts'

/**
 * API keys of Cloudsmith: 40 hexadecimal digits in samples; newer ones with a prefix `csa_`; entitlement tokens 16 letters
 * and digits.
 */
export const cloudsmith = {
  id: 'cloudsmith',
  name: 'Cloudsmith',
  docs: 'https://help.cloudsmith.io/docs/api-key',
  hosts: ['api.cloudsmith.io', 'dl.cloudsmith.io', '*.cloudsmith.io'],
  keys: {
    'cloudsmith-api-key': {
      name: 'Cloudsmith API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*cloudsmith_api_key' },
        { named: '*cloudsmith_token' },
        { named: '*cloudsmith_key' },
        { named: '*cloudsmith_api_token' },
        { named: '*cloudsmith_password' },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://cloudsmith.io/user/settings/api/', steps: ['Refresh the key: the old one ends at once'] },
      reach: 'Reads and publishes packages as its user or service may.',
    },
    'cloudsmith-entitlement-token': {
      name: 'Cloudsmith entitlement token',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*cloudsmith_entitlement_token' },
        { named: '*cloudsmith_entitlement' },
        { named: '*cloudsmith_read_token' },
        { word: 'dl.cloudsmith.io/', within: 60 },
      ],
      access: 'read',
      manual: { page: 'https://cloudsmith.io/', steps: ['The repository, Entitlement tokens', 'Refresh or delete the token'] },
      reach: 'Downloads private packages of one repository.',
    },
  },
} as const satisfies Service
