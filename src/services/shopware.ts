import type { Service } from '../model/service.ts'

/**
 * Integration access keys: id: `SWIA` or `SWUA` and 22 capital letters and digits, secret: 40 to 80 letters and digits, as
 * samples look.
 */
export const shopware = {
  id: 'shopware',
  name: 'Shopware',
  docs: 'https://developer.shopware.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'shopware-access-key': {
      name: 'Shopware integration access key',
      within: 12,
      parts: {
        id: {
          shape: [{ oneOf: ['SWIA', 'SWUA'] }, { base36upper: 22 }],
          public: true,
          beside: [
            { named: '*shopware_access_key_id' },
            { named: '*shopware_client_id' },
            { named: '*shopware_access_key' },
            { named: '*shopware_id' },
            { named: '*client_id' },
          ],
        },
        secret: {
          shape: [{ base62: [40, 80] }],
          beside: [{ named: '*shopware_secret' }, { named: '*shopware_secret_access_key' }, { named: '*shopware_client_secret' }],
        },
      },
      manual: {
        page: 'https://developer.shopware.com/',
        steps: ['Find where the integration access key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
