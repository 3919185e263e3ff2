import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Luma's API keys (`LUMAAI_API_KEY`): the guide shows `luma-`; two UUIDs behind it rest on public samples. */
export const luma = {
  id: 'luma',
  name: 'Luma',
  docs: 'https://docs.lumalabs.ai/docs/api',
  hosts: ['api.lumalabs.ai'],
  keys: {
    'luma-api-key': {
      name: 'Luma API key',
      source: 'https://docs.lumalabs.ai/docs/video-generation',
      shape: ['luma-', ...uuid, '-', ...uuid],
      alone: true,
      beside: [{ named: '*lumaai_api_key' }, { named: '*luma_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://lumalabs.ai/dream-machine/api/keys', steps: ['Delete the key'] },
      reach: 'Makes images and videos at the cost of the account.',
    },
  },
} as const satisfies Service
