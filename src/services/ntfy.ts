import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Access tokens are `tk_` and 29 letters and digits, as its own code makes them. */
export const ntfy = {
  id: 'ntfy',
  name: 'ntfy',
  docs: 'https://docs.ntfy.sh/publish/#access-tokens',
  hosts: ['ntfy.sh'],
  keys: {
    'ntfy-token': {
      name: 'ntfy access token',
      source: 'https://github.com/binwiederhier/ntfy/blob/000bf27c877953e897012fe0aabccdebd81f06d6/user/manager.go',
      shape: ['tk_', { base62: 29 }],
      alone: true,
      beside: [
        ...plainKeyNames('ntfy'),
        { named: '*ntfy_auth_token' },
        { named: '*ntfy_auth' },
        { named: '*ntfy_password' },
        { word: 'ntfy', within: 200 },
        { word: 'NTFY', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: ':{key}' }],
      manual: { page: 'https://ntfy.sh/account', steps: ['Account, Access tokens', 'Delete the token'] },
      reach: 'Reads and sends messages, as its user.',
    },
  },
} as const satisfies Service
