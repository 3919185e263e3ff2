import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const trayIo = {
  id: 'tray-io',
  name: 'Tray.ai',
  docs: 'https://tray.ai/documentation/',
  hosts: ['tray.io', 'api.tray.io'],
  keys: {
    'tray-io-api-key': {
      name: 'Tray.ai API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*tray_io_master_token' },
        { named: '*tray_io_api_token' },
        { named: '*tray_ai_master_token' },
        { named: '*tray_ai_api_token' },
        { named: '*tray_master_token' },
        { named: '*tray_api_token' },
        { word: 'tray.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://tray.ai/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs automations of the owner, with what they are connected to.',
    },
  },
} as const satisfies Service
