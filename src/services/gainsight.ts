import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const gainsight = {
  id: 'gainsight',
  name: 'Gainsight',
  docs: 'https://support.gainsight.com/',
  hosts: ['*.gainsightcloud.com', 'api.aptrinsic.com'],
  keys: {
    'gainsight-api-key': {
      name: 'Gainsight API key',
      shape: uuid,
      beside: [
        { named: '*gainsight_api_key' },
        { named: '*gainsight_key' },
        { named: '*gainsight_token' },
        { named: '*gainsight_api_token' },
        { named: '*gainsight_access_token' },
        { named: '*gainsight_secret' },
        { named: '*gainsight_api_secret' },
        { named: '*gainsight_access_key' },
        { named: '*gainsight_px_api_key' },
        { named: '*gainsight_px_key' },
        { named: '*gainsight_px_token' },
        { named: '*gainsight_px_api_token' },
        { named: '*gainsight_px_access_token' },
        { named: '*gainsight_px_secret' },
        { named: '*gainsight_px_api_secret' },
        { named: '*gainsight_px_access_key' },
        { named: '*aptrinsic_api_key' },
        { named: '*aptrinsic_key' },
        { named: '*aptrinsic_token' },
        { named: '*aptrinsic_api_token' },
        { named: '*aptrinsic_access_token' },
        { named: '*aptrinsic_secret' },
        { named: '*aptrinsic_api_secret' },
        { named: '*aptrinsic_access_key' },
        { word: 'gainsightcloud.com', within: 160 },
      ],
      carriers: [{ header: 'AccessKey', value: '{key}' }],
      manual: {
        page: 'https://support.gainsight.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
