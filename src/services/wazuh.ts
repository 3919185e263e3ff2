import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Passwords: no page says how long; 12 to 64 letters, digits and `_` are looked at. */
export const wazuh = {
  id: 'wazuh',
  name: 'Wazuh',
  docs: 'https://documentation.wazuh.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'wazuh-password': {
      name: 'Wazuh password',
      shape: [{ word: [12, 64] }],
      beside: named(['wazuh', 'wazuh_indexer'], ['_password', '_pass', '_passwd', '_pwd', '_api_password']),
      manual: {
        page: 'https://documentation.wazuh.com/',
        steps: ['Find where the password was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
