import type { Service } from '../model/service.ts'

/** Runway's API secrets (`RUNWAYML_API_SECRET`). The guide shows the prefix `key_`; 128 hex digits behind it rest on public samples. */
export const runway = {
  id: 'runway',
  name: 'Runway',
  docs: 'https://docs.dev.runwayml.com/guides/setup/',
  hosts: ['api.dev.runwayml.com'],
  keys: {
    'runway-api-secret': {
      name: 'Runway API secret',
      source: 'https://docs.dev.runwayml.com/guides/setup/',
      shape: ['key_', { hex: 128 }],
      alone: true,
      beside: [{ named: '*runwayml_api_secret' }, { named: '*runway_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dev.runwayml.com', steps: ['API Keys', 'Disable the key'] },
      reach: 'Makes videos at the cost of the organization.',
    },
  },
} as const satisfies Service
