import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const ipqualityscore = {
  id: 'ipqualityscore',
  name: 'IPQualityScore',
  docs: 'https://www.ipqualityscore.com/documentation',
  hosts: ['www.ipqualityscore.com', 'ipqualityscore.com'],
  keys: {
    'ipqualityscore-api-key': {
      name: 'IPQualityScore API key',
      shape: [{ base62: 32 }],
      beside: [
        ...apiKeyNames('ipqualityscore', 'ipqs'),
        { word: 'www.ipqualityscore.com', within: 160 },
        { word: 'ipqualityscore.com/api', within: 40 },
      ],
      manual: {
        page: 'https://www.ipqualityscore.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
    // Its form rests on samples.
    'ipqualityscore-address': {
      name: 'IPQualityScore address with a key',
      shape: [
        { oneOf: ['https://ipqualityscore.com/api/json/', 'https://www.ipqualityscore.com/api/json/'] },
        { oneOf: ['ip/', 'email/', 'phone/', 'url/'] },
        { base62: 32 },
      ],
      manual: {
        page: 'https://www.ipqualityscore.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
