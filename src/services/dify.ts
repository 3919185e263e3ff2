import type { Service } from '../model/service.ts'

/**
 * Keys of an app are `app-`, those of knowledge `dataset-` or `ds-`, and 24 letters and digits, as its own code makes them.
 */
export const dify = {
  id: 'dify',
  name: 'Dify',
  docs: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
  hosts: ['api.dify.ai', 'cloud.dify.ai'],
  keys: {
    'dify-app-key': {
      name: 'Dify app API key',
      source:
        'https://github.com/langgenius/dify/blob/0055b983dc32deacc31351c13a555055ffc9b844/api/controllers/console/apikey.py',
      shape: ['app-', { base62: 24 }],
      beside: [
        { named: '*dify_api_key' },
        { named: '*dify_key' },
        { named: '*dify_token' },
        { named: '*dify_app_key' },
        { named: '*dify_app_api_key' },
        { named: '*dify_api_token' },
        { named: '*dify_secret' },
        { named: '*dify_secret_key' },
        { named: '*dify_app_token' },
        { named: '*dify_workflow_api_key' },
        { named: '*dify_workflow_key' },
        { named: '*dify_chat_api_key' },
        { named: '*dify_agent_api_key' },
        { word: 'dify', within: 200 },
        { word: 'DIFY', within: 200 },
        { word: 'Dify', within: 200 },
        { word: '/v1/chat-messages', within: 200 },
        { word: '/v1/workflows/run', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloud.dify.ai/apps', steps: ['Open the app, API access, API key', 'Delete the key'] },
      reach: 'Uses one app at the cost of the workspace and reads its conversations.',
    },
    'dify-dataset-key': {
      name: 'Dify knowledge API key',
      source:
        'https://github.com/langgenius/dify/blob/0055b983dc32deacc31351c13a555055ffc9b844/api/controllers/console/apikey.py',
      shape: [{ oneOf: ['dataset-', 'ds-'] }, { base62: 24 }],
      beside: [
        { named: '*dify_dataset_api_key' },
        { named: '*dify_dataset_key' },
        { named: '*dify_knowledge_api_key' },
        { named: '*dify_knowledge_key' },
        { named: '*dify_kb_api_key' },
        { named: '*dify_datasets_api_key' },
        { named: '*dify_dataset_token' },
        { word: 'dify', within: 200 },
        { word: 'DIFY', within: 200 },
        { word: 'Dify', within: 200 },
        { word: '/v1/datasets', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://cloud.dify.ai/datasets', steps: ['Knowledge, API access, API key', 'Delete the key'] },
      reach: 'Reads, changes and deletes all knowledge of the workspace.',
    },
  },
} as const satisfies Service
