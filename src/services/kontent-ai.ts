import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Keys of the Management, Subscription and preview Delivery API are JSON Web Tokens, older ones of JSON on several lines, as
 * samples look; names tell them apart from others.
 */
export const kontentAi = {
  id: 'kontent-ai',
  name: 'Kontent.ai',
  docs: 'https://kontent.ai/learn/docs/apis/openapi/management-api-v2/',
  hosts: ['manage.kontent.ai', 'deliver.kontent.ai', 'preview-deliver.kontent.ai', 'app.kontent.ai'],
  keys: {
    'kontent-ai-api-key': {
      name: 'Kontent.ai API key',
      shapes: [
        ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
        ['ew0KICAi', { base64url: [10, 400] }, '.ew0KICAi', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
      ],
      beside: [
        ...named(
          ['kontent', 'kontent_ai', 'kentico_kontent', 'kentico'],
          [
            '_management_api_key',
            '_management_key',
            '_management_token',
            '_subscription_api_key',
            '_delivery_api_key',
            '_preview_api_key',
            '_preview_key',
            '_delivery_preview_api_key',
            '_secure_access_api_key',
            '_secure_api_key',
            '_api_key',
          ],
        ),
        { word: 'manage.kontent.ai', within: 200 },
        { word: 'preview-deliver.kontent.ai', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.kontent.ai/', steps: ['Project settings, API keys', 'Revoke the key'] },
      reach: 'Reads unpublished content, or changes all of it, by its kind.',
    },
  },
} as const satisfies Service
