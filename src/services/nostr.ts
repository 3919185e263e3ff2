import type { Service } from '../model/service.ts'

/** Secret keys: 32 bytes in Bech32 of small letters, `nsec1` and 58 characters, the last six of them a checksum. */
export const nostr = {
  id: 'nostr',
  name: 'Nostr',
  docs: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
  hosts: [],
  selfHosted: true,
  keys: {
    'nostr-secret-key': {
      name: 'Nostr secret key',
      source: 'https://github.com/nostr-protocol/nips/blob/015dfec680b83ed76c48a9501ce9cb9f3ce10faa/19.md',
      shape: ['nsec1', { base36: 58 }],
      check: 'bech32',
      manual: {
        page: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
        steps: ['Make a new pair', 'Tell those who follow that the old one is not yours any more'],
      },
      reach: 'Signs in its owner’s name for ever: there is no way to end it.',
    },
  },
} as const satisfies Service
