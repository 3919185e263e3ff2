import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens of a server of one’s own: 10 letters and digits, `-` and 22 more, as its code makes them. */
export const coder = {
  id: 'coder',
  name: 'Coder',
  docs: 'https://coder.com/docs/admin/users/sessions-tokens',
  hosts: [],
  selfHosted: true,
  keys: {
    'coder-session-token': {
      name: 'Coder API token',
      source: 'https://github.com/coder/coder/blob/15c6a2399ba247a562cc216735a75947be0284c4/coderd/apikey/apikey.go',
      shape: [{ base62: 10, as: 'id' }, '-', { base62: 22 }],
      beside: [
        ...tokenNames('coder'),
        { named: '*coder_session_token' },
        { named: '*coder_api_session_token' },
        { named: '*coder_user_token' },
        { command: 'coder', flag: '--token' },
      ],
      carriers: [{ header: 'Coder-Session-Token', value: '{key}' }],
      manual: {
        page: 'https://coder.com/docs/admin/users/sessions-tokens',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Acts as the user who made it: starts workspaces, and reads what is in them.',
    },
  },
} as const satisfies Service
