import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret API keys: `sk_` and 27 to 33 letters and digits, as samples look. */
export const revenuecat = {
  id: 'revenuecat',
  name: 'RevenueCat',
  docs: 'https://www.revenuecat.com/docs/projects/authentication',
  hosts: ['api.revenuecat.com'],
  keys: {
    'revenuecat-secret-key': {
      name: 'RevenueCat secret API key',
      source: 'https://www.revenuecat.com/docs/projects/authentication',
      shape: ['sk_', { base62: [27, 33] }],
      beside: [
        ...secretNames('revenuecat'),
        { named: '*revenuecat_api_key' },
        { named: '*revenuecat_key' },
        { named: '*revenuecat_token' },
        { named: '*revenuecat_api_token' },
        { named: '*revenuecat_access_token' },
        { named: '*revenuecat_access_key' },
        { named: '*revenuecat_v2_key' },
        { named: '*revenuecat_v1_key' },
        ...secretNames('rc_revenuecat'),
        { named: '*rc_revenuecat_api_key' },
        { named: '*rc_revenuecat_key' },
        { named: '*rc_revenuecat_token' },
        { named: '*rc_revenuecat_api_token' },
        { named: '*rc_revenuecat_access_token' },
        { named: '*rc_revenuecat_access_key' },
        { named: '*rc_revenuecat_v2_key' },
        { named: '*rc_revenuecat_v1_key' },
        { named: '*rc_secret_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.revenuecat.com/', steps: ['Project settings, API keys', 'Delete the key'] },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
