import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 12 letters and digits, as samples look. */
export const zscaler = {
  id: 'zscaler',
  name: 'Zscaler',
  docs: 'https://help.zscaler.com/',
  hosts: ['zsapi.zscaler.net', 'zsapi.zscalerthree.net', 'config.private.zscaler.com'],
  keys: {
    'zscaler-api-key': {
      name: 'Zscaler API key',
      shape: [{ base62: 12 }],
      beside: [
        ...apiKeyNames('zscaler'),
        { named: '*zscaler_client_secret' },
        { named: '*zscaler_app_secret' },
        ...apiKeyNames('zia'),
        { named: '*zia_client_secret' },
        { named: '*zia_app_secret' },
        ...apiKeyNames('zpa'),
        { named: '*zpa_client_secret' },
        { named: '*zpa_app_secret' },
        ...apiKeyNames('zs_cloud'),
        { named: '*zs_cloud_client_secret' },
        { named: '*zs_cloud_app_secret' },
      ],
      manual: { page: 'https://help.zscaler.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
