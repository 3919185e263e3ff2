import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameAround, readName } from '../../src/detect/names.ts'

const isThere = (pattern: string, text: string): boolean => {
  const name = readName(pattern)
  const anchor = name.anchors.map((each) => text.toLowerCase().indexOf(each)).find((at) => at >= 0)
  return anchor !== undefined && nameAround(Buffer.from(text), anchor, name) !== undefined
}

test('what stands before a name with an open start ends with a word', () => {
  for (const [pattern, text] of [
    ['*news_api_key', 'newsApiKey'],
    ['*news_api_key', 'myNewsApiKey'],
    ['*news_api_key', 'MYNewsApiKey'],
    ['*news_api_key', 'MY_NEWS_API_KEY'],
    ['*news_api_key', 'my-news-api-key'],
    ['*news_api_key', 'v2newsApiKey'],
    ['*piapi_token', 'myPiapiToken'],
    ['*vapi_token', 'MYVapiToken'],
  ] as const)
    assert.ok(isThere(pattern, text), `${pattern} in ${text}`)
  for (const [pattern, text] of [
    ['*news_api_key', 'myGnewsApiKey'],
    ['*news_api_key', 'GnewsApiKey'],
    ['*news_api_key', 'MYGNEWS_API_KEY'],
    ['*news_api_key', 'gnews_api_key'],
    ['*piapi_token', 'myApiApiToken'],
    ['*vapi_token', 'codecovApiToken'],
    ['*vapi_token', 'CODECOVAPI_TOKEN'],
  ] as const)
    assert.ok(!isThere(pattern, text), `${pattern} in ${text}`)
})
