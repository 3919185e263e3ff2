import type { Service } from '../model/service.ts'

/** Tokens of Better Stack (Logtail, Better Uptime): 24 letters and digits in public samples. */
export const betterStack = {
  id: 'better-stack',
  name: 'Better Stack',
  docs: 'https://betterstack.com/docs/logs/api/getting-started/',
  hosts: ['in.logs.betterstack.com', 'in.logtail.com', 'telemetry.betterstack.com', 'uptime.betterstack.com'],
  keys: {
    'better-stack-source-token': {
      name: 'Better Stack source or API token',
      shape: [{ base62: 24 }],
      beside: [
        { named: '*logtail_source_token' },
        { named: '*logtail_token' },
        { named: '*logtail_api_token' },
        { named: '*better_stack_source_token' },
        { named: '*better_stack_api_token' },
        { named: '*better_stack_token' },
        { named: '*betteruptime_api_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://telemetry.betterstack.com/',
        steps: ['Sources, the source, or API tokens of the team', 'Delete the token'],
      },
      reach: 'Sends logs and metrics; an API token reads and changes the team’s settings.',
    },
  },
} as const satisfies Service
