import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/**
 * API keys are four groups of seven letters and digits: its own code has them made by the library uuid-apikey, which writes a
 * UUID so. It runs on servers of one’s own.
 */
export const anythingllm = {
  id: 'anythingllm',
  name: 'AnythingLLM',
  docs: 'https://docs.anythingllm.com/features/api',
  hosts: [],
  selfHosted: true,
  keys: {
    'anythingllm-api-key': {
      name: 'AnythingLLM API key',
      source:
        'https://github.com/Mintplex-Labs/anything-llm/blob/064b0b8e6492d8a2c53c78c42f45e01a08b5db54/server/models/apiKeys.js',
      shape: [{ base36upper: 7 }, '-', { base36upper: 7 }, '-', { base36upper: 7 }, '-', { base36upper: 7 }],
      beside: [
        ...plainKeyNames('anythingllm', 'anything_llm'),
        { word: 'anythingllm', within: 200 },
        { word: 'ANYTHINGLLM', within: 200 },
        { word: 'AnythingLLM', within: 200 },
        { word: 'anything-llm', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.anythingllm.com/features/api', steps: ['Settings, Tools, Developer API', 'Delete the key'] },
      reach: 'Does in the server all that an administrator may do.',
    },
  },
} as const satisfies Service
