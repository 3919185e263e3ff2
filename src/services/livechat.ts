import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * API keys: where they belong (`dal:`), and 27 characters of URL-safe base64, as in its own SDK’s examples; that there are
 * `us-south1:` and `europe-west3:`, too, rests on samples.
 */
export const livechat = {
  id: 'livechat',
  name: 'LiveChat',
  docs: 'https://platform.text.com/docs',
  hosts: ['api.livechatinc.com', 'accounts.livechat.com'],
  keys: {
    'livechat-api-key': {
      name: 'LiveChat API key',
      source:
        'https://github.com/livechat/lc-sdk-python/blob/1c48518133a2062000f3a46b3faac75fc97753e1/examples/reports_api_example.py',
      shape: [{ oneOf: ['dal:', 'us-south1:', 'europe-west3:'] }, { base64url: 27 }],
      beside: [
        ...named(
          ['livechat', 'livechatinc', 'text_platform'],
          ['_pat', '_personal_access_token', '_token', '_access_token', '_password'],
        ),
        { named: '*token' },
        { named: '*pat' },
      ],
      carriers: [{ basic: '{key}' }],
      manual: {
        page: 'https://platform.text.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers conversations as its user.',
    },
  },
} as const satisfies Service
