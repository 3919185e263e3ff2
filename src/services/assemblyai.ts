import type { Service } from '../model/service.ts'

/** AssemblyAI's API keys. No page shows a layout: 32 hex digits rest on public samples. */
export const assemblyai = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  docs: 'https://www.assemblyai.com/docs/api-reference/overview',
  hosts: ['api.assemblyai.com', 'api.eu.assemblyai.com', 'streaming.assemblyai.com'],
  keys: {
    'assemblyai-api-key': {
      name: 'AssemblyAI API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*assemblyai_api_key' },
        { named: '*assembly_ai_api_key' },
        { named: '*assemblyai_key' },
        { named: '*assembly_ai_key' },
        { named: '*assemblyai_token' },
        { named: 'aai.settings.api_key' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://www.assemblyai.com/dashboard/api-keys', steps: ['Delete the key'] },
      reach: 'Transcribes at the cost of the account, and reads its transcripts.',
    },
  },
} as const satisfies Service
