import type { Service } from '../model/service.ts'

/**
 * A personal access token is `nbp_`, 30 letters and digits, and their CRC-32 in base 62, setup keys are UUIDs in upper case,
 * as its own code makes them. The latter are told by their names.
 */
export const netbird = {
  id: 'netbird',
  name: 'NetBird',
  docs: 'https://docs.netbird.io/how-to/access-netbird-public-api',
  hosts: ['api.netbird.io', 'app.netbird.io'],
  keys: {
    'netbird-token': {
      name: 'NetBird personal access token',
      source:
        'https://github.com/netbirdio/netbird/blob/008f748ae5947cfa26dea999c7b673934016d553/management/server/types/personal_access_token.go',
      shape: ['nbp_', { base62: 30 }, { crc32: 'base62', length: 6, over: 'runs' }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://app.netbird.io/team/users', steps: ['Open the user, Access tokens', 'Delete the token'] },
      personal: 'Make a service user, whose tokens leave with it.',
      reach: 'Reads and changes the network, its peers and its rules, as far as its user may.',
    },
    'netbird-setup-key': {
      name: 'NetBird setup key',
      source: 'https://github.com/netbirdio/netbird/blob/main/management/server/types/setupkey.go',
      shape: [{ hexUpper: 8 }, '-', { hexUpper: 4 }, '-', { hexUpper: 4 }, '-', { hexUpper: 4 }, '-', { hexUpper: 12 }],
      beside: [
        { named: '*netbird_setup_key' },
        { named: '*nb_setup_key' },
        { named: '*netbird_key' },
        { word: 'netbird up', within: 200 },
        { command: 'netbird', flag: '--setup-key' },
        { command: 'netbird', flag: '-k' },
      ],
      manual: { page: 'https://app.netbird.io/setup-keys', steps: ['Setup keys', 'Revoke the key'] },
      reach: 'Joins machines to the network.',
    },
  },
} as const satisfies Service
