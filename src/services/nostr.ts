import type { Service } from '../model/service.ts'

/** Secret keys: `nsec1` and 58 small letters and digits, as samples look. */
export const nostr = {
  id: 'nostr',
  name: 'Nostr',
  docs: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
  hosts: ['{var.relay}'],
  vars: { relay: { env: 'NOSTR_RELAY_HOST' } },
  keys: {
    'nostr-secret-key': {
      name: 'Nostr secret key',
      shape: ['nsec1', { base36: 58 }],
      manual: {
        page: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
        steps: ['Make a new pair', 'Tell those who follow that the old one is not yours any more'],
      },
      reach: 'Signs in its owner’s name for ever: there is no way to end it.',
    },
  },
} as const satisfies Service
