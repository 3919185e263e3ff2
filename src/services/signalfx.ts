import type { Service } from '../model/service.ts'

/** Access tokens of what was SignalFx: 22 characters in public samples; no page of the issuer shows a layout. */
export const signalfx = {
  id: 'signalfx',
  name: 'Splunk Observability Cloud',
  docs: 'https://dev.splunk.com/observability/docs/administration/authtokens',
  hosts: ['api.signalfx.com'],
  keys: {
    'signalfx-access-token': {
      name: 'Splunk Observability Cloud access token',
      shape: [{ base64url: 22 }],
      beside: [
        { named: '*signalfx_access_token' },
        { named: '*signalfx_api_token' },
        { named: '*signalfx_auth_token' },
        { named: '*sfx_token' },
        { named: '*sfx_auth_token' },
        { named: '*splunk_access_token' },
        { named: '*splunk_observability_token' },
      ],
      carriers: [{ header: 'X-SF-Token', value: '{key}' }],
      manual: { page: 'https://app.signalfx.com/', steps: ['Settings, Access Tokens', 'Open the token, disable or rotate it'] },
      reach: 'Sends metrics and traces; an API token reads and changes charts and detectors, too.',
    },
  },
} as const satisfies Service
