import type { Service } from '../model/service.ts'

/** The key with which agents report: 20 letters and digits in public samples. */
export const scoutApm = {
  id: 'scout-apm',
  name: 'Scout APM',
  docs: 'https://scoutapm.com/docs/setup',
  hosts: ['apm.scoutapp.com', 'scoutapm.com'],
  keys: {
    'scout-apm-key': {
      name: 'Scout organization key',
      shape: [{ base62: 20 }],
      beside: [
        { named: 'scout_key' },
        { named: '*scout_apm_key' },
        { named: '*scout_agent_key' },
        { named: 'key', in: '**/scout_apm.yml' },
      ],
      manual: { page: 'https://scoutapm.com/settings', steps: ['Organization settings', 'Ask support to replace the agent key'] },
      reach: 'Reports into the organization as an agent.',
    },
  },
} as const satisfies Service
