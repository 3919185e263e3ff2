import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `api_test_`, 42 characters of URL-safe base64 and `=` in the example of its own library; `api_prod_` and 43 in samples. */
export const warrant = {
  id: 'warrant',
  name: 'Warrant',
  docs: 'https://docs.warrant.dev/',
  hosts: ['api.warrant.dev'],
  keys: {
    'warrant-api-key': {
      name: 'Warrant API key',
      source: 'https://github.com/warrant-dev/warrant-node/blob/066793d1780378355ea53fef5caded46b17533b3/README.md',
      shapes: [
        [{ oneOf: ['api_prod_', 'api_test_'] }, { base64url: [42, 43] }, '='],
        [{ oneOf: ['api_prod_', 'api_test_'] }, { base64url: 43 }],
      ],
      beside: [...apiKeyNames('warrant', 'warrant_dev'), { named: '*api_key' }],
      carriers: [{ header: 'Authorization', value: 'ApiKey {key}' }],
      manual: { page: 'https://docs.warrant.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Changes who may do what.',
    },
  },
} as const satisfies Service
