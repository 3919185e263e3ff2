import type { Service } from '../model/service.ts'

/** Access tokens: `teable_acc`, 16 letters and digits, `_` and base64 of what is encrypted, as its code makes them. */
export const teable = {
  id: 'teable',
  name: 'Teable',
  docs: 'https://help.teable.ai/en/api-doc/token',
  hosts: ['app.teable.ai', 'app.teable.io'],
  selfHosted: true,
  keys: {
    'teable-access-token': {
      name: 'Teable access token',
      source:
        'https://github.com/teableio/teable/blob/99d15502ac7b65250e62a38db50ccba88f99d96f/apps/nestjs-backend/src/features/access-token/access-token.encryptor.ts',
      shape: ['teable_acc', { base62: 16 }, '_', { base64: [40, 100] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://help.teable.ai/en/api-doc/token',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes bases and tables, as far as its scopes go.',
    },
  },
} as const satisfies Service
