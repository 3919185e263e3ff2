import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API tokens: four times 7 letters in upper case and digits, with `-` between. As samples look. */
export const screenshotapiNet = {
  id: 'screenshotapi-net',
  name: 'ScreenshotAPI',
  docs: 'https://www.screenshotapi.net/documentation',
  hosts: ['shot.screenshotapi.net', 'api.screenshotapi.net'],
  keys: {
    'screenshotapi-net-token': {
      name: 'ScreenshotAPI token',
      shape: [{ base36upper: 7 }, '-', { base36upper: 7 }, '-', { base36upper: 7 }, '-', { base36upper: 7 }],
      beside: [
        ...apiKeyNames('screenshotapi', 'screenshot_api', 'screenshotapi_net'),
        { word: 'shot.screenshotapi.net', within: 160 },
      ],
      carriers: [{ query: 'token' }],
      access: 'write',
      manual: {
        page: 'https://www.screenshotapi.net/documentation',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Takes screenshots at the cost of the account.',
    },
  },
} as const satisfies Service
