import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are `NF-` and 32 letters and digits, as samples look. */
export const nightfall = {
  id: 'nightfall',
  name: 'Nightfall',
  docs: 'https://help.nightfall.ai/developer-api/introduction_to_developer_platform/apiauthentication',
  hosts: ['api.nightfall.ai', 'app.nightfall.ai'],
  keys: {
    'nightfall-api-key': {
      name: 'Nightfall API key',
      shape: ['NF-', { base62: 32 }],
      alone: true,
      beside: [...plainKeyNames('nightfall'), { word: 'api.nightfall.ai', within: 200 }, { word: 'nightfall', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.nightfall.ai/developer-platform', steps: ['Developer platform, API keys', 'Revoke the key'] },
      reach: 'Scans texts and files at the cost of the account.',
    },
  },
} as const satisfies Service
