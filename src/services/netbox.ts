import type { Service } from '../model/service.ts'

/**
 * Tokens of version 2 are `nbt_`, a key of 12 letters and digits, `.` and 40 more, older ones 20 bytes as hex digits, as its
 * own code makes them.
 */
export const netbox = {
  id: 'netbox',
  name: 'NetBox',
  docs: 'https://netboxlabs.com/docs/netbox/integrations/rest-api/',
  hosts: ['demo.netbox.dev', '*.cloud.netboxapp.com'],
  selfHosted: true,
  keys: {
    'netbox-token': {
      name: 'NetBox API token',
      source:
        'https://github.com/netbox-community/netbox/blob/1086b36c0a6cf12c63ef49fd8c2ca679065ac84f/netbox/users/models/tokens.py',
      shape: ['nbt_', { base62: 12 }, '.', { base62: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://netboxlabs.com/docs/netbox/integrations/rest-api/',
        steps: ['Profile, API tokens', 'Delete the token'],
      },
      reach: 'Reads, and perhaps changes, the network’s inventory, as its user.',
    },
    'netbox-old-token': {
      name: 'NetBox API token (version 1)',
      source: 'https://github.com/netbox-community/netbox/blob/101db0fc7bea8024847f9b6bf43b4d2d599fef26/netbox/users/models.py',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*netbox_api_token' },
        { named: '*nb_api_token' },
        { named: '*netbox_token' },
        { named: '*netbox_api_key' },
        { named: '*netbox_key' },
        { named: '*netbox_auth_token' },
        { named: '*netbox_access_token' },
        { named: '*netbox_superuser_api_token' },
        { named: '*superuser_api_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://netboxlabs.com/docs/netbox/integrations/rest-api/',
        steps: ['Profile, API tokens', 'Delete the token'],
      },
      reach: 'Reads, and perhaps changes, the network’s inventory, as its user.',
    },
  },
} as const satisfies Service
