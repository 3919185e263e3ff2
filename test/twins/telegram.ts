import { randomInt } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { randomText } from './twin.ts'

/**
 * Telegram's Bot API. Sources: https://core.telegram.org/bots/api#making-requests (the token is a part of the path; GET and POST; `ok`,
 * and where it is false `error_code` and `description`), https://core.telegram.org/bots/api#getme,
 * https://core.telegram.org/bots/api#responseparameters (`retry_after`), https://core.telegram.org/bots/features#botfather (a token ends
 * when its owner asks @BotFather for another). The words of a refusal are those of the issuer's own server
 * (https://github.com/tdlib/telegram-bot-api): 401 Unauthorized for a token that is none, 404 Not Found for what has not its form.
 */
function telegram(url: boolean): Case {
  const token = () => `${randomInt(10_000_000, 2_000_000_000)}:AA${randomText('base64url', 33)}`
  const ledger = makeLedger(token)
  const refuse = (error_code: number, description: string): TwinAnswer => ({
    status: error_code,
    body: { ok: false, error_code, description },
  })
  function handle(request: TwinRequest): TwinAnswer {
    const [, value, method] = /^\/bot(\d+:[\w-]{20,})\/(\w+)$/.exec(decodeURIComponent(request.url.pathname)) ?? []
    if (value === undefined) return refuse(404, 'Not Found')
    const entry = ledger.working(value)
    if (entry === undefined) return refuse(401, 'Unauthorized')
    if (method?.toLowerCase() !== 'getme') return refuse(404, 'Not Found: method not found')
    return {
      status: 200,
      body: {
        ok: true,
        result: {
          id: Number(value.split(':')[0]),
          is_bot: true,
          first_name: 'Acme',
          username: 'acme_test_bot',
          can_join_groups: true,
          can_read_all_group_messages: false,
          supports_inline_queries: false,
        },
      },
    }
  }
  const written = (value: string) => (url ? `api.telegram.org/bot${value}` : value)
  const bare = (value: string) => value.replace('api.telegram.org/bot', '')
  return caseOf(ledger, {
    hosts: { 'api.telegram.org': handle },
    live: () => ({ key: written(ledger.add().value) }),
    kill: ({ key }) => void ledger.change(ledger.known(bare(key!))!, { state: 'gone' }),
    isLive: ({ key }) => ledger.working(bare(key!)) !== undefined,
    stranger: () => ({ key: written(token()) }),
    documented: [
      {
        // https://core.telegram.org/bots/features#dedicated-test-environment
        name: 'of a bot of the test environment, which another path knows',
        make: () => ({ key: written(token()) }),
        state: 'unknown',
      },
    ],
    busy: [
      {
        status: 429,
        body: {
          ok: false,
          error_code: 429,
          description: 'Too Many Requests: retry after 14',
          parameters: { retry_after: 14 },
        },
      },
    ],
    // `getMe` may be asked for with POST, too.
    acts: ({ url: { pathname } }) => /\/(?:logOut|close|set\w+|delete\w+|send\w+)$/i.test(pathname),
  })
}

export const cases: Cases = {
  'telegram/telegram-bot-token': [() => telegram(false)],
  'telegram/telegram-bot-url': [() => telegram(true)],
}
