import type { Service } from '../model/service.ts'

/**
 * Apps of Stream (GetStream) have a key, which is public, and a secret of 64 lower-case letters and digits, as in the tests of
 * its own client.
 */
export const getstream = {
  id: 'getstream',
  name: 'Stream',
  docs: 'https://getstream.io/chat/docs/',
  hosts: ['*.stream-io-api.com', '*.getstream.io'],
  keys: {
    'getstream-api-secret': {
      name: 'Stream API secret',
      source: 'https://github.com/GetStream/stream-python/blob/main/stream/tests/test_client.py',
      shape: [{ base36: 64 }],
      beside: [
        { named: '*stream_api_secret' },
        { named: '*getstream_api_secret' },
        { named: '*get_stream_secret' },
        { named: '*stream_secret' },
        { named: '*stream_chat_api_secret' },
        { named: '*stream_secret_key' },
        { named: '*stream_io_secret' },
        { named: '*stream_video_secret_key' },
        { named: '*stream_app_secret' },
      ],
      manual: {
        page: 'https://dashboard.getstream.io/',
        steps: ['The app, App Access Keys', 'Create another key, use it, remove this one'],
      },
      reach: 'Makes tokens of any user, reads and deletes all of the app’s chats and feeds.',
    },
  },
} as const satisfies Service
