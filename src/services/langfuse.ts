import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Langfuse's keys are pairs of UUIDs behind prefixes. Langfuse is often self-hosted: `LANGFUSE_BASE_URL` names the server. */
export const langfuse = {
  id: 'langfuse',
  name: 'Langfuse',
  docs: 'https://langfuse.com/docs/observability/sdk/python/setup',
  hosts: ['cloud.langfuse.com', 'us.cloud.langfuse.com', 'hipaa.cloud.langfuse.com'],
  selfHosted: true,
  keys: {
    'langfuse-key-pair': {
      name: 'Langfuse API key',
      source:
        'https://github.com/langfuse/langfuse/blob/01388fbf4181a67e3083db72f736074d31913525/packages/shared/src/server/auth/apiKeys.ts',
      within: 10,
      parts: {
        public: {
          shape: ['pk-lf-', ...uuid],
          public: true,
        },
        secret: { shape: ['sk-lf-', ...uuid] },
      },
      carriers: [{ basic: '{key.public}:{key.secret}' }],
      manual: { page: 'https://cloud.langfuse.com', steps: ['Open the project, Settings, API Keys', 'Delete the key'] },
      reach:
        'Reads and writes traces, prompts, scores and data sets of the project; an organization’s key administers its projects and members.',
    },
  },
} as const satisfies Service
