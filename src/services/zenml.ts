import type { Service } from '../model/service.ts'

/** API keys: `ZENKEY_` and the base64 of a JSON object that begins with `id`, as its own code makes them; `ZENPROKEY_` is what samples have. */
export const zenml = {
  id: 'zenml',
  name: 'ZenML',
  docs: 'https://docs.zenml.io/',
  hosts: ['cloudapi.zenml.io'],
  keys: {
    'zenml-api-key': {
      name: 'ZenML API key',
      source:
        'https://github.com/zenml-io/zenml/blob/051bda8a1d481f7d79ad4e1cdd5a5682ceca3687/src/zenml/models/v2/core/api_key.py',
      shape: [{ oneOf: ['ZENKEY_', 'ZENPROKEY_'] }, { base64url: [30, 300] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.zenml.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
