/** A folder or a file that a path has, between slashes. */
const folder = String.raw`(?:^|\/)(?:[\w.@-]*[._@-])?`
/** Words that end in `test` and are none. */
const tested = '(?!(?:at|con|de|la|grea|fas|pro|shor|ligh|brigh|smar|tigh)test)'
const amongTests = new RegExp(
  [
    // test/ tests/ unit_tests/ caddytest/ testdata/ testutil/ __tests__/ integration/
    String.raw`${folder}(?:${tested}[a-z\d]*tests?|test(?:ing|data|util|help|case|fil|resource|fixture|cert|key|repo|serv|pki|env|suite|asset|kit|infra|lib)[a-z]*|__tests__|__fixtures__|__mocks__|fixtures?|specs?|e2e|mocks?|stubs?|molecule|conformance|mirage|t|bench(?:es|marks?)?|fuzz(?:er|ing)?)(?:[._@-][\w.@-]*)?\/`,
    String.raw`(?:^|\/)integration\/`,
    String.raw`(?:^|[/_.-])tests?[_.-][^/]*$|\.spec\.\w+$|(?:^|\/)testing\.\w+$|Tests?\.(?:java|kt|cs|swift|scala|php)$`,
  ].join('|'),
)
/** Folders and files of tests alone: what is kept there was mostly made for them. */
export const isAmongTests = (path: string): boolean => amongTests.test(path.slice(-longest))
/** Of a longer path only the end is looked at, so that none takes long. */
const longest = 300

/** Folders of what tests read: keys that lie there were made for them. */
const testData =
  /(?:^|\/)(?:test[-_]?(?:data|fixtures?|keys|files|resources|vectors)|(?:__)?fixtures?(?:__)?|tests?\/(?:[^/]{1,60}\/){0,6}(?:data|resources|examples|keys|assets|files|vectors))\//
export const isTestData = (path: string): boolean => testData.test(path.slice(-longest))

const program =
  /\.(?:[cm]?[jt]sx?|java|kts?|swift|go|rs|c|h|cc|cpp|cxx|hpp|m|mm|cs|fs|php|py|rb|scala|dart|zig|groovy|lua|ex|exs|erl|hs|clj|p[lm])$/i
/** Whether a file is the text of a program, and no key by itself. */
export const isProgram = (path: string): boolean => program.test(path)

/** Folders and files in which credentials are made up. */
const madeUp =
  /(?:^|[/_.-])(?:tests?|testing|testdata|spec|specs|__tests__|__mocks__|mocks?|fixtures?|examples?|samples?|demos?|docs?|documentation|e2e|cypress|stories|tutorials?|quickstarts?|templates?|node_modules|vendor|third_party)(?:[/_.-]|$)|\.(?:md|mdx|rst|adoc|html?|ipynb|example|sample|template|dist|snap)$/i
/** What is read and not run: manual pages, and files that every project has for its readers. */
const readings =
  /\.(?:[1-8][a-z]{0,4}|man|pod|tex|texi|texinfo)(?:\.gz)?$|(?:^|\/)(?:manual|readme|changes|changelog|history|news|faq|pkg-info|metadata)(?:[._-][\w.-]*)?$|(?:^|\/)llms(?:-[\w-]+)?\.txt$|(?:openapi|swagger)[\w.-]{0,60}\.(?:ya?ml|json)$/i
/** Folders and files that are shown to readers: examples, documentation. */
const shown = /(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?|quickstarts?)\/|\.(?:md|mdx|rst|adoc)$/i
export const isReading = (path: string): boolean => shown.test(path) || readings.test(path)

/** Sentences for readers, and no examples that run: real keys are left in those. */
export const isProse = (path: string): boolean =>
  readings.test(path) || (shown.test(path) && /\.(?:md|mdx|rst|adoc|txt|html?)$/i.test(path))

/** Whether secrets here are mostly made up: among tests, examples, documentation, and other people's code. A file that may have any name is not there. */
export const isMadeUpPlace = (path: string | null): boolean =>
  path !== null && (madeUp.test(path) || readings.test(path) || isAmongTests(path))

export const shownOnly = 'a test, an example or documentation'
/** Why a value that may be a secret is none at such a place, or null. */
export const madeUpAt = (path: string | null): string | null => (isMadeUpPlace(path) ? shownOnly : null)
/** The same of a password that anyone may have thought up. */
export const simpleAt = (path: string | null): string | null =>
  isMadeUpPlace(path) ? 'a simple password in a test or an example' : null
