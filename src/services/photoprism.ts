import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** App passwords: four times 6 letters and digits (the last is a checksum); access tokens: 48 hexadecimal digits, as its own code makes both. */
export const photoprism = {
  id: 'photoprism',
  name: 'PhotoPrism',
  docs: 'https://docs.photoprism.app/',
  hosts: [],
  selfHosted: true,
  keys: {
    'photoprism-api-key': {
      name: 'PhotoPrism API key',
      source: 'https://github.com/photoprism/photoprism/blob/00a52fbeb4ee139ac4d70f830d8a204cd7c7f1bc/pkg/rnd/auth.go',
      shapes: [[{ base62: 6 }, '-', { base62: 6 }, '-', { base62: 6 }, '-', { base62: 6 }], [{ hex: 48 }]],
      beside: [
        ...tokenNames('photoprism'),
        { named: '*photoprism_password' },
        { named: '*photoprism_pass' },
        { named: '*photoprism_passwd' },
        { named: '*photoprism_pwd' },
        { named: '*photoprism_api_password' },
        { named: '*photoprism_app_password' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.photoprism.app/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
