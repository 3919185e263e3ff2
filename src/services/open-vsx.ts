import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Access tokens are UUIDs, as the code of the server made them, today with `ovsxat_` before them, as samples look. */
export const openVsx = {
  id: 'open-vsx',
  name: 'Open VSX',
  docs: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
  hosts: ['open-vsx.org'],
  keys: {
    'open-vsx-token': {
      name: 'Open VSX access token',
      shape: ['ovsxat_', ...uuid],
      carriers: [{ query: 'token' }],
      manual: { page: 'https://open-vsx.org/user-settings/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Publishes extensions in its owner’s name.',
    },
    'open-vsx-old-token': {
      name: 'Open VSX access token (without prefix)',
      source:
        'https://github.com/eclipse/openvsx/blob/02a7bb57474a4d6e8c0a095812b5d34abd7a3e1d/server/src/main/java/org/eclipse/openvsx/UserService.java',
      shape: uuid,
      beside: [
        ...tokenNames('ovsx', 'open_vsx'),
        { word: 'open-vsx.org', within: 160 },
        { command: 'ovsx', flag: '-p' },
        { command: 'ovsx', flag: '--pat' },
      ],
      carriers: [{ query: 'token' }],
      manual: { page: 'https://open-vsx.org/user-settings/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Publishes extensions in its owner’s name.',
    },
  },
} as const satisfies Service
