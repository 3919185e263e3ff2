import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const acrcloud = {
  id: 'acrcloud',
  name: 'ACRCloud',
  docs: 'https://docs.acrcloud.com/',
  hosts: ['*.acrcloud.com'],
  keys: {
    'acrcloud-api-key': {
      name: 'ACRCloud API key',
      shape: [{ base62: 40 }],
      beside: [
        ...secretNames('acrcloud'),
        { named: '*acrcloud_access_secret' },
        ...secretNames('acr'),
        { named: '*acr_access_secret' },
        { word: 'acrcloud.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.acrcloud.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
