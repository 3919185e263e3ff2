import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Signing secrets: 43 characters of URL-safe base64, as samples look. */
export const doordash = {
  id: 'doordash',
  name: 'DoorDash Drive',
  docs: 'https://developer.doordash.com/',
  hosts: ['openapi.doordash.com'],
  keys: {
    'doordash-signing-secret': {
      name: 'DoorDash Drive signing secret',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*doordash_signing_secret' },
        ...secretNames('doordash'),
        { named: '*doordash_drive_signing_secret' },
        ...secretNames('doordash_drive'),
        { named: '*dd_drive_signing_secret' },
        ...secretNames('dd_drive'),
        { word: 'openapi.doordash.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.doordash.com/portal/integration/drive/credentials',
        steps: ['Find the access key', 'Delete it'],
      },
      reach: 'With its ids: orders deliveries at the owner’s cost.',
    },
  },
} as const satisfies Service
