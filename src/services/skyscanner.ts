import type { Service } from '../model/service.ts'

/**
 * API keys are `sh` or `prtl` and digits and letters, as its key for everybody; older ones are 32 letters and digits, as
 * samples look.
 */
export const skyscanner = {
  id: 'skyscanner',
  name: 'Skyscanner',
  docs: 'https://developers.skyscanner.net/docs/getting-started/authentication',
  hosts: ['partners.api.skyscanner.net'],
  keys: {
    'skyscanner-api-key': {
      name: 'Skyscanner API key',
      source: 'https://developers.skyscanner.net/docs/getting-started/authentication',
      shapes: [
        ['sh', { base36: [30, 40] }],
        ['prtl', { base36: [24, 40] }],
      ],
      beside: [
        { named: '*skyscanner_api_key' },
        { named: '*skyscanner_key' },
        { named: '*skyscanner_token' },
        { word: 'skyscanner', within: 200 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://www.partners.skyscanner.net/contact/affiliates',
        steps: ['Ask Skyscanner for another key', 'Have the old one ended'],
      },
      reach: 'Searches flights in the owner’s name.',
    },
  },
} as const satisfies Service
