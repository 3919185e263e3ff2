import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*wazuh_password' },
        { named: '*wazuh_pass' },
        { named: '*wazuh_passwd' },
        { named: '*wazuh_pwd' },
        { named: '*wazuh_api_password' },
        { named: '*wazuh_indexer_password' },
        { named: '*wazuh_indexer_pass' },
        { named: '*wazuh_indexer_passwd' },
        { named: '*wazuh_indexer_pwd' },
        { named: '*wazuh_indexer_api_password' },
      ],
      manual: {
        page: 'https://documentation.wazuh.com/',
        steps: ['Find where the password was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
