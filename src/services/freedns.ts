import type { Service } from '../model/service.ts'

/** The address that updates a name is its own key: base64 of a random text and the name’s number, or some 24 letters and digits in the second version, as samples look. */
export const freedns = {
  id: 'freedns',
  name: 'FreeDNS (afraid.org)',
  docs: 'https://freedns.afraid.org/dynamic/',
  hosts: ['freedns.afraid.org', 'sync.afraid.org'],
  keys: {
    'freedns-update-address': {
      name: 'FreeDNS update address',
      shapes: [
        [
          { oneOf: ['https://freedns.afraid.org/dynamic/update.php?', 'http://freedns.afraid.org/dynamic/update.php?'] },
          { base64: [40, 60] },
        ],
        [
          {
            oneOf: [
              'https://sync.afraid.org/u/',
              'http://sync.afraid.org/u/',
              'https://v6.sync.afraid.org/u/',
              'http://v6.sync.afraid.org/u/',
            ],
          },
          { base62: [20, 32] },
        ],
      ],
      access: 'write',
      manual: { page: 'https://freedns.afraid.org/dynamic/', steps: ['Dynamic DNS', 'Randomize the update tokens'] },
      reach: 'Points a name at another address.',
    },
  },
} as const satisfies Service
