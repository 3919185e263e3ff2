import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const sematext = {
  id: 'sematext',
  name: 'Sematext',
  docs: 'https://sematext.com/docs/api/',
  hosts: ['apps.sematext.com', 'logsene-receiver.sematext.com'],
  keys: {
    'sematext-api-key': {
      name: 'Sematext API key',
      shape: uuid,
      beside: [
        ...tokenNames('sematext'),
        { named: '*sematext_logs_token' },
        { named: '*sematext_app_token' },
        ...tokenNames('logsene'),
        { named: '*logsene_logs_token' },
        { named: '*logsene_app_token' },
        ...tokenNames('spm'),
        { named: '*spm_logs_token' },
        { named: '*spm_app_token' },
        { word: 'apps.sematext.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'apiKey {key}' }],
      manual: {
        page: 'https://sematext.com/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
