import type { Service } from '../model/service.ts'

/** Keys of Mezmo, once LogDNA: 32 hexadecimal digits in public samples, no documented layout. */
export const mezmo = {
  id: 'mezmo',
  name: 'Mezmo',
  docs: 'https://docs.mezmo.com/docs/ingestion-key',
  hosts: ['logs.logdna.com', 'logs.mezmo.com', 'api.logdna.com', 'api.mezmo.com'],
  keys: {
    'mezmo-ingestion-key': {
      name: 'Mezmo ingestion or service key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*logdna_ingestion_key' },
        { named: '*mezmo_ingestion_key' },
        { named: '*logdna_api_key' },
        { named: '*logdna_key' },
        { named: '*logdna_service_key' },
        { named: '*mezmo_service_key' },
        { named: '*logdna_agent_key' },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }, { basic: '{key}:' }],
      manual: { page: 'https://app.mezmo.com/manage/api-keys', steps: ['Find the key', 'Delete it after making a new one'] },
      reach: 'Sends logs into the account; a service key reads and exports them.',
    },
  },
} as const satisfies Service
