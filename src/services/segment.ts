import type { Service } from '../model/service.ts'

/**
 * The prefix `sgp_` is told of in Segment’s blog on secret scanning; lengths rest on samples. A write key in a web page is public, in a
 * server it is not.
 */
export const segment = {
  id: 'segment',
  name: 'Segment',
  docs: 'https://segment.com/docs/api/public-api/',
  hosts: ['api.segmentapis.com', 'eu1.api.segmentapis.com', 'api.segment.io', 'api.segment.com'],
  keys: {
    'segment-api-token': {
      name: 'Segment Public API token',
      source: 'https://segment.com/blog/how-segment-proactively-protects-customer-api-tokens/',
      shape: ['sgp_', { base62: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.segment.com/goto-my-workspace/settings/access-management',
        steps: ['Access Management, Tokens', 'Remove the token'],
      },
      reach: 'Reads and changes sources, destinations and users of one workspace.',
    },
    'segment-write-key': {
      name: 'Segment write key',
      shape: [{ base62: 32 }],
      beside: [{ named: '*segment_write_key' }, { named: '*segment_io_write_key' }, { named: '*segment_api_write_key' }],
      weak: true,
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://app.segment.com/goto-my-workspace/sources',
        steps: ['Open the source, Settings, API Keys', 'Add a new write key, remove this one'],
      },
      reach: 'Sends events as one source.',
    },
  },
} as const satisfies Service
