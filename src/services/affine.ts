import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: `ut_` and 37 hexadecimal digits, 40 characters in all, as its code makes them. */
export const affine = {
  id: 'affine',
  name: 'AFFiNE',
  docs: 'https://docs.affine.pro/',
  hosts: ['app.affine.pro'],
  selfHosted: true,
  keys: {
    'affine-access-token': {
      name: 'AFFiNE access token',
      source:
        'https://github.com/toeverything/AFFiNE/blob/218acb178c1522ff745574ea9d75a61eadb35627/packages/backend/server/src/models/access-token.ts',
      shape: ['ut_', { hex: 37 }],
      beside: [...tokenNames('affine'), { word: 'app.affine.pro', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'write',
      manual: { page: 'https://app.affine.pro/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Reads and changes the workspaces of its user.',
    },
  },
} as const satisfies Service
