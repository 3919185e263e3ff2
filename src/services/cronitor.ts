import type { Service } from '../model/service.ts'

/** API keys of Cronitor: 32 hexadecimal digits in public samples. */
export const cronitor = {
  id: 'cronitor',
  name: 'Cronitor',
  docs: 'https://cronitor.io/docs/api-keys',
  hosts: ['cronitor.io', 'cronitor.link'],
  keys: {
    'cronitor-api-key': {
      name: 'Cronitor API key',
      shape: [{ hex: 32 }],
      beside: [{ named: '*cronitor_api_key' }, { named: '*cronitor_key' }, { command: 'cronitor', flag: '--api-key' }],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://cronitor.io/app/settings/api', steps: ['Find the key', 'Delete it'] },
      reach: 'Reads and changes monitors, or sends pings, as its kind allows.',
    },
    // Its form rests on samples.
    'cronitor-telemetry-address': {
      name: 'Cronitor telemetry address',
      shape: [{ oneOf: ['https://cronitor.link/p/', 'https://cronitor.link/ping/'] }, { hex: 32 }],
      manual: { page: 'https://cronitor.io/app/settings/api', steps: ['Find the key', 'Delete it'] },
      reach: 'Sends pings in the owner’s name; the same key may change monitors.',
    },
  },
} as const satisfies Service
