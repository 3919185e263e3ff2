import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const avwx = {
  id: 'avwx',
  name: 'AVWX',
  docs: 'https://avwx.docs.apiary.io/',
  hosts: ['avwx.rest'],
  keys: {
    'avwx-api-key': {
      name: 'AVWX API key',
      shape: [{ base64url: 43 }],
      beside: [...tokenNames('avwx'), { word: 'avwx.rest', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://avwx.docs.apiary.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
