import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const metronome = {
  id: 'metronome',
  name: 'Metronome',
  docs: 'https://docs.metronome.com/',
  hosts: ['api.metronome.com'],
  keys: {
    'metronome-api-key': {
      name: 'Metronome API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*metronome_bearer_token' },
        { named: '*metronome_api_token' },
        { named: '*metronome_token' },
        { named: '*metronome_api_key' },
        { named: '*metronome_webhook_secret' },
        { named: '*metronome_billing_bearer_token' },
        { named: '*metronome_billing_api_token' },
        { named: '*metronome_billing_token' },
        { named: '*metronome_billing_api_key' },
        { named: '*metronome_billing_webhook_secret' },
        { word: 'api.metronome.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.metronome.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
