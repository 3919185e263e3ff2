import type { Service } from '../model/service.ts'

/**
 * The prefix `sgp_` is told of in Segment’s blog on secret scanning; its length rests on samples. A write key has 32 letters and digits, as in the tests of Segment’s own library; in a web page it is public, in a
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
      source:
        'https://github.com/segmentio/analytics-kotlin/blob/main/core/src/test/kotlin/com/segment/analytics/kotlin/core/HTTPClientTests.kt',
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
