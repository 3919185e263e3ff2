import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 86 characters of URL-safe base64, as samples look. */
export const brightcove = {
  id: 'brightcove',
  name: 'Brightcove',
  docs: 'https://apis.support.brightcove.com/',
  hosts: ['oauth.brightcove.com', 'cms.api.brightcove.com'],
  keys: {
    'brightcove-api-key': {
      name: 'Brightcove API key',
      shape: [{ base64url: 86 }],
      beside: [...secretNames('brightcove'), { word: 'oauth.brightcove.com', within: 160 }],
      manual: {
        page: 'https://apis.support.brightcove.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
