import type { Service } from '../model/service.ts'

/**
 * LangSmith's keys (`LANGSMITH_API_KEY`, `LANGCHAIN_API_KEY`). The administration page shows the prefixes, and says that `ls__` keys
 * stopped working in October 2024; the hex digits rest on public samples.
 */
export const langsmith = {
  id: 'langsmith',
  name: 'LangSmith',
  docs: 'https://docs.langchain.com/langsmith/create-account-api-key',
  hosts: ['api.smith.langchain.com', 'eu.api.smith.langchain.com'],
  selfHosted: true,
  keys: {
    'langsmith-personal-token': {
      name: 'LangSmith personal access token',
      source: 'https://docs.langchain.com/langsmith/administration-overview',
      shape: ['lsv2_pt_', { hex: 32 }, '_', { hex: 10 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://smith.langchain.com/settings/apikeys', steps: ['API Keys', 'Delete the token'] },
      reach: 'Reads and writes traces, prompts and data sets as the person who made it.',
    },
    'langsmith-service-key': {
      name: 'LangSmith service key',
      source: 'https://docs.langchain.com/langsmith/administration-overview',
      shape: ['lsv2_sk_', { hex: 32 }, '_', { hex: 10 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://smith.langchain.com/settings/apikeys', steps: ['API Keys', 'Delete the key'] },
      reach: 'Reads and writes traces, prompts and data sets of the workspaces, or the organization, that it was made for.',
    },
    'langsmith-legacy-key': {
      name: 'LangSmith API key (legacy)',
      source: 'https://docs.langchain.com/langsmith/administration-overview',
      shape: ['ls__', { hex: 32 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://smith.langchain.com/settings/apikeys', steps: ['API Keys', 'Delete the key'] },
      reach: 'Read and wrote traces, prompts and data sets of the workspace, until October 2024.',
    },
  },
} as const satisfies Service
