import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API tokens: 32 letters and digits, as samples look. */
export const equinixMetal = {
  id: 'equinix-metal',
  name: 'Equinix Metal',
  docs: 'https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/',
  hosts: ['api.equinix.com'],
  keys: {
    'equinix-metal-auth-token': {
      name: 'Equinix Metal API token',
      shape: [{ base62: 32 }],
      beside: [
        ...named(
          ['metal', 'packet', 'equinix', 'equinix_metal', 'packet_net', 'packethost'],
          ['_auth_token', '_api_token', '_api_key', '_token'],
        ),
        { named: 'METAL_AUTH_TOKEN' },
        { named: 'PACKET_AUTH_TOKEN' },
        { word: 'api.equinix.com', within: 160 },
      ],
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }],
      manual: { page: 'https://console.equinix.com/profile/api-keys', steps: ['Find the key by its description', 'Delete it'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
