import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Private and preshared keys: 32 bytes in base64, as in the manual of `wg`. */
export const wireguard = {
  id: 'wireguard',
  name: 'WireGuard',
  docs: 'https://www.wireguard.com/quickstart/',
  hosts: ['www.wireguard.com'],
  keys: {
    'wireguard-private-key': {
      name: 'WireGuard private key or preshared key',
      source: 'https://github.com/WireGuard/wireguard-tools/blob/master/src/man/wg.8',
      shape: [{ base64: 42 }, { oneOf: ['A', 'E', 'I', 'M', 'Q', 'U', 'Y', 'c', 'g', 'k', 'o', 's', 'w', '0', '4', '8'] }, '='],
      beside: [
        ...named(
          ['wireguard', 'wg', 'wg0', 'wgeasy'],
          ['_private_key', '_preshared_key', '_psk', '_priv_key', '_server_private_key'],
        ),
        { named: 'PrivateKey' },
        { named: 'PresharedKey' },
        { named: '*wireguard_key' },
      ],
      manual: {
        page: 'https://www.wireguard.com/quickstart/',
        steps: ['Make a new pair: wg genkey', 'Give its public half to the peers, and drop the old one'],
      },
      reach: 'Joins a network as one of its peers.',
    },
  },
} as const satisfies Service
