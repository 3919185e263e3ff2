import type { Service } from '../model/service.ts'

/** Application keys of Raygun: about 22 characters of base64 in public samples. */
export const raygun = {
  id: 'raygun',
  name: 'Raygun',
  docs: 'https://raygun.com/documentation/product-guides/crash-reporting/api-keys/',
  hosts: ['api.raygun.com', 'api.raygun.io'],
  keys: {
    'raygun-api-key': {
      name: 'Raygun application key',
      shapes: [[{ base64: [20, 24] }], [{ base64: 22 }, '==']],
      beside: [{ named: '*raygun_api_key' }, { named: '*raygun_apikey' }, { named: '*raygun_key' }],
      carriers: [{ header: 'X-ApiKey', value: '{key}' }],
      manual: {
        page: 'https://app.raygun.com/',
        steps: ['Open the application, Application Settings', 'Regenerate the API key'],
      },
      reach: 'Sends crash reports into one application.',
    },
  },
} as const satisfies Service
