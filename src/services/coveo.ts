import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `xx` and a UUID, as samples look. */
export const coveo = {
  id: 'coveo',
  name: 'Coveo',
  docs: 'https://docs.coveo.com/',
  hosts: ['platform.cloud.coveo.com'],
  keys: {
    'coveo-api-key': {
      name: 'Coveo API key',
      source:
        'https://github.com/coveo/ui-kit/blob/002590e7cb1d97f1a90126be5e3ba645bb39eda2/packages/headless/src/app/engine-configuration.ts',
      shape: ['xx', ...uuid],
      beside: [
        ...apiKeyNames('coveo', 'coveo_search'),
        { named: '*api_key' },
        { named: '*access_token' },
        { word: 'platform.cloud.coveo.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.coveo.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Searches or changes the owner’s index.',
    },
  },
} as const satisfies Service
