import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: an id of 10 characters and `.`, as its own library checks (80 at most in all); 64 letters and digits behind it are what samples have. */
export const whylabs = {
  id: 'whylabs',
  name: 'WhyLabs',
  docs: 'https://docs.whylabs.ai/',
  hosts: ['api.whylabsapp.com'],
  keys: {
    'whylabs-api-key': {
      name: 'WhyLabs API key',
      source:
        'https://github.com/whylabs/whylogs/blob/026f96766298994cb3a1ec12eda7694ce679435c/python/whylogs/api/writer/whylabs.py',
      shape: [{ base62: 10 }, '.', { base62: 64 }],
      beside: [...apiKeyNames('whylabs'), { word: 'api.whylabsapp.com', within: 160 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.whylabs.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
