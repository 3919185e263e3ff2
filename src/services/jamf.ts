import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 characters of URL-safe base64, as samples look. */
export const jamf = {
  id: 'jamf',
  name: 'Jamf',
  docs: 'https://developer.jamf.com/',
  hosts: ['*.jamfcloud.com'],
  keys: {
    'jamf-api-key': {
      name: 'Jamf API key',
      shape: [{ base64url: 64 }],
      beside: [...secretNames('jamf', 'jamf_pro', 'jamf_protect', 'jss'), { word: 'jamfcloud.com', within: 160 }],
      manual: {
        page: 'https://developer.jamf.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Controls computers that are managed, as far as its rights go.',
    },
  },
} as const satisfies Service
