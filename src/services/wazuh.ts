import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

const end = { token68: [3, 30] } as const
const middle = { token68: [1, 30] } as const
/** Of the four that the installer takes, the two that no run holds. */
const special = { oneOf: ['*', '?'] } as const

/**
 * Passwords: 8 to 64 characters, of which one is a `.`, `*`, `+`, `?` or `-`, as the installer asks; those it makes are 32
 * long. Servers with passwords of letters and digits alone were set up otherwise.
 */
export const wazuh = {
  id: 'wazuh',
  name: 'Wazuh',
  docs: 'https://documentation.wazuh.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'wazuh-password': {
      name: 'Wazuh password',
      source:
        'https://github.com/wazuh/wazuh-packages/blob/5f5d9f521078f6fa68bcf24fba4f9831c6aa33d2/unattended_installer/passwords_tool/passwordsFunctions.sh',
      shapes: [
        [{ word: [12, 64] }],
        [{ token68: 32 }],
        [end, special, end],
        [end, special, middle, special, end],
        [end, special, middle, special, middle, special, end],
      ],
      beside: [
        ...named(['wazuh', 'wazuh_indexer'], ['_password', '_pass', '_passwd', '_pwd', '_api_password']),
        { named: '*indexer_password' },
        { named: 'api_password', in: '**/*wazuh*' },
        { named: 'password', in: '**/wazuh.yml' },
      ],
      manual: {
        page: 'https://documentation.wazuh.com/',
        steps: ['Find where the password was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
