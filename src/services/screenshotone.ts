import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 14 to 22 characters of URL-safe base64 are looked at. */
export const screenshotone = {
  id: 'screenshotone',
  name: 'ScreenshotOne',
  docs: 'https://screenshotone.com/docs/',
  hosts: ['api.screenshotone.com'],
  keys: {
    'screenshotone-api-key': {
      name: 'ScreenshotOne API key',
      shape: [{ base64url: [14, 22] }],
      beside: [
        ...apiKeyNames('screenshotone'),
        { named: '*screenshotone_client_secret' },
        { named: '*screenshotone_app_secret' },
      ],
      manual: {
        page: 'https://screenshotone.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
