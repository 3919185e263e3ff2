import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Keys and secrets of the API: `endr+` and letters and digits, as samples look; how many no page says. */
export const endorLabs = {
  id: 'endor-labs',
  name: 'Endor Labs',
  docs: 'https://docs.endorlabs.com/administration/api-keys/',
  hosts: ['api.endorlabs.com'],
  keys: {
    'endor-labs-api-key': {
      name: 'Endor Labs API key',
      shape: ['endr+', { base64url: [14, 64] }],
      alone: true,
      beside: [
        ...named(
          ['endor', 'endor_labs', 'endor_api', 'endor_api_credentials'],
          ['_key', '_secret', '_token', '_api_key', '_api_secret'],
        ),
        { named: '*endor_api_credentials_key' },
        { word: 'endor', within: 300 },
      ],
      manual: { page: 'https://app.endorlabs.com', steps: ['Access control, API keys', 'Delete the key'] },
      reach: 'With its other half: reads findings and policies, and changes them as its role may.',
    },
  },
} as const satisfies Service
