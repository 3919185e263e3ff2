import type { Service } from '../model/service.ts'

/** `OpenAI` in base64, in the middle of every key that the service has made for years. */
const marker = 'T3BlbkFJ'

/**
 * OpenAI's API keys. The prefixes tell the kinds; each holds the same marker between two random runs of equal length. The reference
 * shows the prefix of admin keys, OpenAI's command line that of project keys; no page of the issuer shows the prefix of service accounts,
 * the marker or the lengths, which rest on public samples (project keys: 20, 58 or 74 characters on either side).
 */
export const openai = {
  id: 'openai',
  name: 'OpenAI',
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
  hosts: ['api.openai.com'],
  keys: {
    'openai-project-key': {
      name: 'OpenAI project API key',
      source: 'https://github.com/openai/codex/blob/main/codex-rs/cli/src/login.rs',
      shape: ['sk-proj-', { base64url: [40, 220], holds: marker }],
      beside: [{ named: '*openai_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://platform.openai.com/api-keys', steps: ['Choose the project', 'Revoke the key'] },
      reach:
        'Calls models at the cost of the project, and reads its files, threads and fine-tuned models as far as the key is permitted.',
    },
    'openai-service-account-key': {
      name: 'OpenAI service account API key',
      shape: ['sk-svcacct-', { base64url: [40, 220], holds: marker }],
      beside: [{ named: '*openai_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://platform.openai.com/settings/organization/api-keys',
        steps: ['Choose the project', 'Delete the service account or revoke its key'],
      },
      reach: 'Calls models at the cost of the project; nobody leaves the company with it, so that it lives long.',
    },
    'openai-admin-key': {
      name: 'OpenAI admin API key',
      source: 'https://platform.openai.com/docs/api-reference/admin-api-keys',
      shape: ['sk-admin-', { base64url: [40, 220], holds: marker }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://platform.openai.com/settings/organization/admin-keys', steps: ['Revoke the key'] },
      reach: 'Administers the organization: its users, projects, API keys and audit log; it calls no model.',
    },
    'openai-user-key': {
      name: 'OpenAI user API key (legacy)',
      shapes: [
        ['sk-', { base62: 20 }, marker, { base62: 20 }],
        ['sk-None-', { base62: 20 }, marker, { base62: 20 }],
      ],
      beside: [{ named: '*openai_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://platform.openai.com/settings/profile/api-keys', steps: ['User API keys', 'Revoke the key'] },
      reach: 'Does in all projects what the person who made it may, at the cost of the organization.',
    },
  },
} as const satisfies Service
