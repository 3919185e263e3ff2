import type { Service } from '../model/service.ts'

/** Integration access keys: an id (`SWIA`, `SWUA` and 22 capital letters and digits) and a secret, the base64 of 38 letters and digits, as its own code makes both. */
export const shopware = {
  id: 'shopware',
  name: 'Shopware',
  docs: 'https://developer.shopware.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'shopware-access-key': {
      name: 'Shopware integration access key',
      source:
        'https://github.com/shopware/shopware/blob/01fde55afeddf7542f6d0651ccee0e48deee8ed1/src/Core/Framework/Api/Util/AccessKeyHelper.php',
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
          shape: [{ base62: 51 }],
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
