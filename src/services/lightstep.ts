import type { Service } from '../model/service.ts'

/**
 * Tokens of Lightstep, now ServiceNow Cloud Observability, have 32, 84 or 104 characters: its own launcher refuses others.
 * That they are base64 rests on public samples.
 */
export const lightstep = {
  id: 'lightstep',
  name: 'Lightstep',
  docs: 'https://docs.lightstep.com/docs/create-and-manage-access-tokens',
  hosts: ['ingest.lightstep.com', 'api.lightstep.com'],
  keys: {
    'lightstep-access-token': {
      name: 'Lightstep access token or API key',
      source: 'https://github.com/lightstep/otel-launcher-go/blob/main/launcher/config.go',
      shapes: [
        [{ base62: 32 }],
        [{ base64: 84 }],
        [{ base64: [82, 83] }, { oneOf: ['==', '='] }],
        [{ base64: 104 }],
        [{ base64: [102, 103] }, { oneOf: ['==', '='] }],
      ],
      beside: [
        { named: '*lightstep_access_token' },
        { named: '*lightstep_token' },
        { named: 'ls_access_token' },
        { named: '*lightstep_api_key' },
      ],
      carriers: [{ header: 'Lightstep-Access-Token', value: '{key}' }],
      manual: {
        page: 'https://app.lightstep.com/',
        steps: ['Project Settings, Access tokens, or Account Settings, API keys', 'Delete the token'],
      },
      reach: 'Sends traces into one project; an API key reads and changes it.',
    },
  },
} as const satisfies Service
