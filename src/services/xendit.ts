import type { Service } from '../model/service.ts'

/**
 * Secret keys: `xnd_production_` or `xnd_development_`, and letters, digits and the signs of base64, as its own scanner looks
 * for them; public ones have `public` in between.
 */
export const xendit = {
  id: 'xendit',
  name: 'Xendit',
  docs: 'https://docs.xendit.co/docs/api-keys',
  hosts: ['api.xendit.co'],
  keys: {
    'xendit-secret-key': {
      name: 'Xendit secret key',
      source:
        'https://github.com/xendit/xendit-api-key-scanner-action/blob/8d6897f835fa8dfca624eb247c6ea3c5212a856f/src/detect.js',
      shapes: [
        [{ oneOf: ['xnd_production_', 'xnd_development_'] }, { base64: [30, 100] }],
        [{ oneOf: ['xnd_production_', 'xnd_development_'] }, { base64: [30, 100] }, { oneOf: ['==', '='] }],
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://dashboard.xendit.co/settings/developers#api-keys',
        steps: ['Settings, API keys', 'Delete the key'],
      },
      reach: 'Takes and pays out money, as its permissions say.',
    },
  },
} as const satisfies Service
