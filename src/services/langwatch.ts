import type { Service } from '../model/service.ts'

/**
 * Keys of projects and people (`sk-lw-`, before `pat-lw-`), for ingestion (`ik-lw-`) and virtual ones (`vk-lw-`), as its
 * code tells them apart, and 40 to 90 characters, some with a `_` inside, as samples look.
 */
export const langwatch = {
  id: 'langwatch',
  name: 'LangWatch',
  docs: 'https://docs.langwatch.ai/',
  hosts: ['app.langwatch.ai'],
  keys: {
    'langwatch-api-key': {
      name: 'LangWatch API key',
      source: 'https://github.com/langwatch/langwatch/blob/main/langwatch/src/server/api-key/token-resolver.ts',
      shape: [{ oneOf: ['sk-lw-', 'ik-lw-', 'vk-lw-', 'pat-lw-'] }, { base64url: [40, 90] }],
      carriers: [
        { header: 'X-Auth-Token', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: {
        page: 'https://docs.langwatch.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
