import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 characters of URL-safe base64, as samples look. */
export const unifi = {
  id: 'unifi',
  name: 'UniFi',
  docs: 'https://developer.ui.com/',
  hosts: ['api.ui.com'],
  keys: {
    'unifi-api-key': {
      name: 'UniFi API key',
      shape: [{ base64url: 32 }],
      beside: [
        ...apiKeyNames('unifi', 'ubiquiti', 'ui_com', 'unifi_network', 'unifi_site_manager'),
        { word: 'api.ui.com', within: 160 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://unifi.ui.com/api', steps: ['Find the key', 'Delete it'] },
      reach: 'Reads sites and devices of its owner, and changes them.',
    },
  },
} as const satisfies Service
