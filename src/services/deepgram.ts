import type { Service } from '../model/service.ts'

/** Deepgram's API keys. No page shows a layout: 40 hex digits rest on public samples. */
export const deepgram = {
  id: 'deepgram',
  name: 'Deepgram',
  docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  hosts: ['api.deepgram.com', 'agent.deepgram.com'],
  keys: {
    'deepgram-api-key': {
      name: 'Deepgram API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*deepgram_api_key' },
        { named: '*deepgram_key' },
        { named: '*deepgram_token' },
        { named: 'dg_api_key' },
        { named: 'deepgram_secret' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://console.deepgram.com', steps: ['Choose the project, API Keys', 'Delete the key'] },
      reach: 'Transcribes and speaks at the cost of the project; with more rights it manages keys and members.',
    },
  },
} as const satisfies Service
