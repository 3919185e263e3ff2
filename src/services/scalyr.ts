import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 43 characters of URL-safe base64 and `-`, as samples look. */
export const scalyr = {
  id: 'scalyr',
  name: 'Scalyr (DataSet)',
  docs: 'https://app.scalyr.com/help/api',
  hosts: ['app.scalyr.com'],
  keys: {
    'scalyr-api-key': {
      name: 'Scalyr (DataSet) API key',
      shape: [{ base64url: 43 }, '-'],
      beside: [
        ...apiKeyNames('scalyr'),
        { named: '*scalyr_write_logs_key' },
        { named: '*scalyr_read_logs_key' },
        { named: '*scalyr_log_write_key' },
        { word: 'app.scalyr.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.scalyr.com/help/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads logs, or adds to them.',
    },
  },
} as const satisfies Service
