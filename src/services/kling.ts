import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Access keys: id: 32 small letters and digits, secret: 32 small letters and digits, as samples look. */
export const kling = {
  id: 'kling',
  name: 'Kling AI',
  docs: 'https://app.klingai.com/global/dev/document-api',
  hosts: ['api.klingai.com', 'api-singapore.klingai.com'],
  keys: {
    'kling-access-key': {
      name: 'Kling AI access key',
      within: 10,
      parts: {
        id: {
          shape: [{ base36: 32 }],
          public: true,
          beside: named(['kling', 'klingai', 'kuaishou'], ['_access_key', '_ak', '_access_key_id']),
        },
        secret: {
          shape: [{ base36: 32 }],
          beside: [
            { named: '*kling_sk' },
            { named: '*kling_secret' },
            { named: '*klingai_sk' },
            { named: '*klingai_secret' },
            { named: '*kuaishou_sk' },
            { named: '*kuaishou_secret' },
          ],
        },
      },
      manual: { page: 'https://app.klingai.com/global/dev/api-key', steps: ['API keys: delete the key'] },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
