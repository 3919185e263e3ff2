import type { Service } from '../model/service.ts'

/** Secrets: a prefix and a UUID in 25 digits of base 36, as its code makes them. */
export const tesseral = {
  id: 'tesseral',
  name: 'Tesseral',
  docs: 'https://tesseral.com/docs/features/backend-api-keys',
  hosts: ['api.tesseral.com'],
  keys: {
    'tesseral-secret-key': {
      name: 'Tesseral secret key',
      source:
        'https://github.com/tesseral-labs/tesseral/blob/cc4738fd88daebe4585c75c3f14a5fb50408a372/internal/store/idformat/idformat.go',
      shape: [{ oneOf: ['tesseral_secret_key_', 'tesseral_secret_scim_api_key_'] }, { base36: 25 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://tesseral.com/docs/features/backend-api-keys',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Administers the organizations and users of the project.',
    },
  },
} as const satisfies Service
