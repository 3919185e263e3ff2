import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText, routeOf } from './twin.ts'

/**
 * The upload server of the Python package index, at a host made up for the tests. Sources: the page on its upload API (basic
 * authentication as `__token__`, a form), and its own code (https://github.com/pypi/warehouse, `forklift/legacy.py`,
 * `macaroons/security_policy.py`): 403 with `Invalid or non-existent authentication information` for tokens that are none, 400 for a form
 * that says nothing. Both come from Pyramid, which answers JSON (`code`: status and reason, `title`, `message`) to who accepts JSON and
 * no HTML. Nothing is uploaded by an empty form; tokens end on the website alone.
 */
function pypi(prefix: string): Case {
  const ledger = makeLedger(() => `${prefix}${randomText('base64url', 120)}`)
  const host = 'upload.packages.acme.test'
  function refuse(request: TwinRequest, status: number, title: string, reason: string): TwinAnswer {
    const code = `${status} ${reason}`
    const isJson = /application\/json/.test(request.headers.accept ?? '') && !/text\/html/.test(request.headers.accept ?? '')
    return isJson
      ? { status, body: { message: `${reason}\n\n`, code, title } }
      : {
          status,
          headers: { 'content-type': 'text/html; charset=UTF-8' },
          body: `<html><head><title>${code}</title></head></html>`,
        }
  }
  function handle(request: TwinRequest): TwinAnswer {
    if (routeOf(request) !== 'POST /legacy/') return refuse(request, 405, 'Method Not Allowed', 'Method Not Allowed')
    const [user, ...rest] = Buffer.from(authorization(request, 'Basic') ?? '', 'base64')
      .toString()
      .split(':')
    const entry = user === '__token__' ? ledger.working(rest.join(':')) : undefined
    return entry === undefined
      ? refuse(
          request,
          403,
          'Forbidden',
          `Invalid or non-existent authentication information. See https://${host}/help/#invalid-auth for more information.`,
        )
      : refuse(request, 400, 'Bad Request', 'Invalid value for :action. Error: This field is required.')
  }
  return caseOf(ledger, {
    hosts: { [host]: handle },
    environment: { TWINE_REPOSITORY_URL: `https://${host}/legacy/` },
    busy: [{ status: 429, headers: { 'content-type': 'text/plain', 'retry-after': '60' }, body: 'Too many requests' }],
    // Nothing is uploaded by a form that lacks everything.
    acts: () => false,
  })
}

export const cases: Cases = {
  'pypi/pypi-api-token': [() => pypi('pypi-AgEIcHlwaS5vcmc')],
  'pypi/pypi-test-api-token': [() => pypi('pypi-AgENdGVzdC5weXBpLm9yZw')],
}
