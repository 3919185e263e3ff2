import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { RegExpValidator } from '@eslint-community/regexpp'
import { seeded } from '../detect/random.ts'
import { faultOf, findsAsV8, mostSteps, rateWithin } from './expressions/judge.ts'
import { expressionsIn, expressionsOf, madeWhile } from './expressions/list.ts'
import { textOf, top } from './sources.ts'

/**
 * No regular expression takes more than a bounded number of steps for each character of a text, whatever the text is. These do, and are
 * given texts of so many characters at most; the number stands in their file.
 */
const bounded: readonly { readonly file: string; readonly expression: RegExp; readonly longest: number; readonly why: string }[] =
  [
    {
      file: 'src/detect/digests.ts',
      expression: /^\(\?:integrity\|sha/,
      longest: 60,
      why: 'what stands before a value on its line, of the last characters',
    },
    { file: 'src/detect/places.ts', expression: /^\(\?:\^\|\\\/\)\(\?:\[\\w\.@-\]\*/, longest: 300, why: 'the end of a path' },
    {
      file: 'src/detect/formats/connection-string.ts',
      expression: /^jdbc:/,
      longest: 400,
      why: 'what stands before a password on its line, of the last characters',
    },
  ]
/** Sticky ones that are not tried at every place: from one place each takes no more either. */
const seldom: readonly { readonly file: string; readonly expression: RegExp; readonly why: string }[] = [
  { file: 'src/stores/env-text.ts', expression: /\(\?:export/, why: 'at the beginning of a line' },
  { file: 'src/stores/env-text.ts', expression: /\(\?:#/, why: 'behind a value' },
  { file: 'src/detect/slots.ts', expression: /\{1,2\}$/, why: 'behind the name of a key' },
  { file: 'src/detect/slots.ts', expression: /value\|body\|v\|b/, why: 'behind the name of a key' },
  { file: 'src/detect/slots.ts', expression: /get\|env\|fetch/, why: 'behind the name of a key' },
]

const { written, made } = expressionsOf('src')
const madeHere = await madeWhile(async () => {
  for (const file of new Set(made.map(({ file }) => file))) await import(pathToFileURL(`${top}/${file}`).href)
  const { makeSearch } = await import('../../src/detect/search.ts')
  const { services } = await import('../../src/services/index.ts')
  makeSearch(services)
})
/** Those that one place makes differ in the names they are made of; some of them will do. */
const all = [
  ...written,
  ...made.flatMap(({ file, line }) => madeHere.filter((each) => each.file === file && each.line === line).slice(0, 20)),
]
const faults = new Map<string, string | null>()
const faultHere = (expression: RegExp): string | null => {
  const known = faults.get(`${expression}`)
  if (known !== undefined) return known
  const fault = faultOf(expression)
  faults.set(`${expression}`, fault)
  return fault
}
const isIn = (
  list: readonly { readonly file: string; readonly expression: RegExp }[],
  file: string,
  expression: RegExp,
): boolean => list.some((each) => each.file === file && each.expression.test(expression.source))

describe('the list of regular expressions', () => {
  it('has each that stands in a file, and no other', () => {
    const source = [
      `const a = /a\\/[/]b/gi`,
      `const divided = (1 / 2) / 3 // /no/`,
      'const b = `/no/ ${/yes/.test(x) ? "/no/" : y as RegExp}`',
      `if (x) /after/.test(x)`,
      `const c = new RegExp(text)`,
      `const d: RegExp = RegExp('x')`,
    ].join('\n')
    const { written, made } = expressionsIn(source)
    assert.deepEqual(
      written.map(({ line, expression }) => `${line} ${expression}`),
      ['1 /a\\/[/]b/gi', '3 /yes/', '4 /after/'],
    )
    assert.deepEqual(made, [5, 6])
  })

  it('has those of the sources', () => {
    assert.ok(written.length > 700, `${written.length}`)
    assert.ok(
      written.some(({ file }) => file.startsWith('src/detect/formats/')) && written.some(({ file }) => file === 'src/cli.ts'),
    )
  })
})

describe('the judge of regular expressions', () => {
  it('sees two ways around a loop, one loop behind another, and a search that begins anywhere in a loop', () => {
    const slow = [
      // a name of something secret, as it once stood in the sources: a group repeated over what another can match
      /^(?:[A-Z][a-z]+|[A-Za-z]+|\d+)+[-_]$/,
      /^(?:a+)+$/,
      /^(?:a*)*$/,
      /^(?:a|a)*b/,
      /^(?:[a-z]+_?)*[A-Z]/,
      /^(?:\d+\.?)+$/,
      /^(?:x{0,12}y?){1,12}z/,
      /^a*a*b/,
      /^\s*\w*\s*[^=]*=/,
      /^\S+ at ([^/]+)(.*)$/,
      /\s+$/,
      /[\w.-]+@/,
      /(?<=\w+)@/,
      /(?!.*x)y/,
      /"(?:[^"\\]|\\.)*"/g,
      /a(?:.*b)?/g,
      /(?:#|x)[\s\S]*?\n--$/,
      /^(['"]?)\w*\1\w*\1=/,
      /[a-z]{6,4000}=/,
    ]
    for (const expression of slow) assert.ok(faultOf(expression) !== null, `${expression}`)
  })

  it('lets those pass whose ways are few', () => {
    const quick = [
      /^(?:[a-z]+_)*[A-Z]/,
      /^\s+$/,
      /(?<!\s)\s+$/,
      /a+/g,
      /(?<!\w)\w+\b/,
      /^(?=(a+))\1b/,
      /^(?:(?!-->)[\s\S])*-->/,
      /[a-z]{6,160}=/,
      /\s{0,20}:\s{0,20}$/,
      /"[^"]*(?:"|$)/g,
      /^(?:ab?)*c/,
    ]
    for (const expression of quick) assert.equal(faultOf(expression), null, `${expression}`)
  })

  it('counts the steps of what V8 finds', () => {
    const random = seeded('regular expressions')
    const pick = (count: number) => random(4).reduce((sum, byte) => sum * 256 + byte, 0) % count
    let checked = 0
    for (const { expression } of all) {
      const words = [
        ...(expression.source.replaceAll(/\\[dsw]/g, '0 a').match(/[A-Za-z]+|[\s\S]/g) ?? []),
        'a',
        '0',
        ' ',
        '\n',
        '"',
      ]
      for (let round = 0; round < 8; round++) {
        const text = Array.from({ length: pick(14) }, () => words[pick(words.length)]).join('')
        assert.ok(findsAsV8(expression, text), `${expression} in ${JSON.stringify(text)}`)
        checked++
      }
    }
    assert.ok(checked > 5000)
  })
})

describe('regular expressions', () => {
  it('are such as the oldest Node that dist/ runs on reads: there two groups of one name stop the whole program', () => {
    const validator = new RegExpValidator({ ecmaVersion: 2023 })
    for (const { file, line, expression } of all)
      assert.doesNotThrow(() => validator.validateLiteral(`${expression}`), `${file}:${line} ${expression}`)
    assert.throws(() => validator.validateLiteral('/(?<a>b)|(?<a>c)/'))
  })

  it('take no more than a bounded number of steps for each character, whatever the text', () => {
    const slow = all.flatMap(({ file, line, expression }) => {
      if (isIn(bounded, file, expression) || isIn(seldom, file, expression)) return []
      const fault = faultHere(expression)
      return fault === null ? [] : [`${file}:${line} ${expression} ${fault}`]
    })
    assert.deepEqual(slow, [])
  })

  it('that are made of other texts are each made here', () => {
    for (const { file, line } of made)
      assert.ok(
        madeHere.some((each) => each.file === file && each.line === line),
        `${file}:${line}: nothing makes this expression where its file is loaded, and no preparing of services`,
      )
  })

  it('that may take longer are given short texts', () => {
    for (const { file, expression, longest, why } of bounded) {
      const here = all.filter((each) => each.file === file && expression.test(each.expression.source))
      assert.equal(here.length, 1, `${file} ${expression}`)
      assert.ok(faultHere(here[0]!.expression) !== null, `${file} ${expression} takes no longer than others: it needs no bound`)
      assert.match(textOf(file), new RegExp(`\\b${longest}\\b`), `${file} says nothing of ${longest}, ${why}`)
      const rate = rateWithin(here[0]!.expression, longest)
      assert.ok(rate < mostSteps, `${file} ${expression}: ${Math.round(rate)} steps for each character, ${why}`)
    }
  })

  it('that are tried at few places take no more there', () => {
    for (const { file, expression, why } of seldom) {
      const here = all.filter((each) => each.file === file && expression.test(each.expression.source))
      assert.equal(here.length, 1, `${file} ${expression}, ${why}`)
      const found = here[0]!.expression
      assert.ok(
        found.sticky && faultHere(found) !== null,
        `${file} ${expression} takes no longer than others: it may be tried anywhere`,
      )
      assert.equal(
        faultOf(new RegExp(`^(?:${found.source})`, found.flags.replace('y', ''))),
        null,
        `${file} ${expression}, ${why}`,
      )
    }
  })
})
