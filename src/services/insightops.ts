import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const insightops = {
  id: 'insightops',
  name: 'Rapid7 Insight',
  docs: 'https://docs.rapid7.com/insight/api-overview/',
  hosts: ['us.api.insight.rapid7.com', 'eu.api.insight.rapid7.com', 'rest.logentries.com'],
  keys: {
    'insightops-api-key': {
      name: 'Rapid7 Insight API key',
      shape: uuid,
      beside: [
        ...apiKeyNames('rapid7'),
        { named: '*rapid7_log_token' },
        ...apiKeyNames('insightops'),
        { named: '*insightops_log_token' },
        ...apiKeyNames('logentries'),
        { named: '*logentries_log_token' },
        ...apiKeyNames('insight_platform'),
        { named: '*insight_platform_log_token' },
        ...apiKeyNames('insightvm'),
        { named: '*insightvm_log_token' },
        ...apiKeyNames('insightidr'),
        { named: '*insightidr_log_token' },
        ...apiKeyNames('rapid7_insight'),
        { named: '*rapid7_insight_log_token' },
        { word: 'us.api.insight.rapid7.com', within: 160 },
        { word: 'webhook.logs.insight.rapid7.com', within: 60 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.rapid7.com/insight/api-overview/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
