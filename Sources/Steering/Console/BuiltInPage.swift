// swift-format-ignore-file
/// What lies in `Console/Page`, so that the executable needs no files; a test compares the two and writes this file.
enum BuiltInPage {
    /// `index.html`.
    static let page = ##"""
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<base href="./">
<title>appointment-stub</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="__admin/console/icon.svg">
<link rel="stylesheet" href="__admin/console/console.css">
<script type="module" src="__admin/console/main.js"></script>
</head>
<body>
<a class="skip" id="skip" href="#content">Skip to the content</a>
<header class="top">
  <a class="brand" id="brand" href="#/" aria-label="appointment-stub, start">
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 9.5h16M8 3.5v4M16 3.5v4M6 5.5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2Z"/><path class="tick" d="m8.5 15 2.4 2.4 4.6-4.9"/></svg>
    <span>appointment-stub</span>
  </a>
  <nav class="places" id="places" aria-label="Main"></nav>
  <div class="state" id="state"></div>
</header>
<main id="content" tabindex="-1">
  <noscript><p class="alone">This page is made by JavaScript. The admin API can do the same: see <a href="__admin/openapi.json">its description</a>.</p></noscript>
</main>
<div id="said" class="toasts" role="status" aria-live="polite"></div>
</body>
</html>

"""##

    /// The other files.
    static let files: [(name: String, text: String)] = [
        (
            "api.js",
            ##"""
// The admin API, as the page calls it. A token is kept in this variable and nowhere else.
import { h } from './dom.js'

let token = null
let asking = null

class CallFailed extends Error {
  constructor(status, message) {
    super(message)
    this.status = status
  }
}

/** The URL of the stub, or of the sandbox whose page this is; it ends with a slash. */
const root = new URL('.', document.baseURI)
const sandboxPath = /^(.*\/)__sandbox\/([A-Za-z0-9._-]+)\/$/.exec(root.pathname)
/** The sandbox whose page this is; null for the stub itself. */
export const sandbox = sandboxPath ? sandboxPath[2] : null
/** The URL of the stub itself. */
export const home = sandboxPath ? new URL(sandboxPath[1], root) : root

export const get = (path, settings) => call('GET', path, undefined, settings)
export const post = (path, body, settings) => call('POST', path, body, settings)
export const change = (path, body) => call('PUT', path, body)
export const remove = (path, settings) => call('DELETE', path, undefined, settings)

/** Makes a path of the API, of encoded values; parameters without one are left out. */
export function path(steps, parameters = {}) {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, value)
  }
  const text = query.toString()
  return steps.map(encodeURIComponent).join('/') + (text ? `?${text}` : '')
}

/** Calls the API: JSON becomes a value, everything else a string. */
async function call(method, path, body, { accept, signal, from = root } = {}) {
  const headers = { Accept: accept ?? 'application/json' }
  const sent = token
  if (sent !== null) headers.Authorization = `Bearer ${sent}`
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  let response
  try {
    response = await fetch(new URL(`__admin/${path}`, from), {
      method, headers, signal, body: body === undefined ? undefined : JSON.stringify(body),
      cache: 'no-store', credentials: 'omit',
    })
  } catch (error) {
    if (error.name === 'AbortError') throw error
    throw new CallFailed(0, 'The stub does not answer. Is it still running?')
  }
  if (response.status === 401) {
    if (token === sent) await askForToken(sent !== null)
    return call(method, path, body, { accept, signal, from })
  }
  const text = await response.text()
  const isJSON = /\bjson\b/.test(response.headers.get('Content-Type') ?? '')
  if (response.ok) return isJSON && !accept ? JSON.parse(text) : text
  throw new CallFailed(response.status, isJSON ? reason(text) : `The stub answered ${response.status}.`)
}

function reason(text) {
  try {
    return JSON.parse(text).error ?? text
  } catch {
    return text
  }
}

/** Asks the person for the admin token; all calls that need it wait for the one question. */
function askForToken(wasWrong) {
  asking ??= new Promise(resolve => {
    const input = h('input', { type: 'password', id: 'token', autocomplete: 'off', required: true, 'aria-describedby': 'token-why' })
    const form = h('form', { method: 'dialog' },
      h('h2', { id: 'token-title' }, 'This stub asks for its admin token'),
      h('p', { id: 'token-why' }, wasWrong ? 'That token was not taken. ' : '',
        'It is what the stub was started with: --admin-token. It is kept in this page’s memory until you close or reload it, and nowhere else.'),
      h('label', { for: 'token' }, 'Admin token'), input,
      h('div.row.end', {}, h('button.primary', {}, 'Go on')))
    const dialog = h('dialog', { 'aria-labelledby': 'token-title' }, form)
    dialog.addEventListener('cancel', event => event.preventDefault())
    form.addEventListener('submit', event => {
      event.preventDefault()
      token = input.value
      dialog.close()
      dialog.remove()
      asking = null
      resolve()
    })
    document.body.append(dialog)
    dialog.showModal()
  })
  return asking
}

/** The exchanges as they come, oldest first, without their bodies. */
class Feed extends EventTarget {
  entries = []
  forgotten = 0
  /** waiting, live or lost. */
  state = 'waiting'
  #last = 0
  #delay = 500

  async run() {
    for (;;) {
      // A browser has few connections to one host; a page that nobody sees takes none.
      if (document.hidden) await new Promise(resolve => document.addEventListener('visibilitychange', resolve, { once: true }))
      const leaving = new AbortController()
      const leave = () => document.hidden && leaving.abort()
      document.addEventListener('visibilitychange', leave)
      try {
        await this.#next(this.state === 'live' ? 25000 : 0, leaving.signal)
        this.#delay = 500
        this.#become('live')
      } catch (error) {
        if (error.name === 'AbortError') continue
        this.#become('lost')
        await new Promise(resolve => setTimeout(resolve, this.#delay))
        this.#delay = Math.min(8000, this.#delay * 2)
      } finally {
        document.removeEventListener('visibilitychange', leave)
      }
    }
  }

  async #next(wait, signal) {
    const page = await get(path(['requests'], { after: this.#last, limit: 1000, summary: true, timeoutInMilliseconds: wait || null }), { signal })
    // After a reset exchanges count from 1 again; the wait that it ends tells of it and shows none.
    const isNew = page.replaced === true
    const isOther = page.last < this.#last
    const before = this.entries.length
    this.entries = isNew ? [] : this.entries.filter(entry => entry.number >= (page.first ?? page.last + 1))
    const hasGone = isNew || this.entries.length < before
    const come = isNew && !isOther ? [] : page.requests.filter(entry => isNew || entry.number > this.#last)
    this.entries.push(...come)
    this.forgotten = page.forgotten
    this.#last = isNew && !isOther ? 0 : page.last
    if (come.length || hasGone) this.dispatchEvent(new CustomEvent('change', { detail: { come, isNew, hasGone } }))
  }

  /** Forgets what is shown at once, before the stub says so itself. */
  forget() {
    this.entries = []
    this.dispatchEvent(new CustomEvent('change', { detail: { come: [], isNew: false, hasGone: true } }))
  }

  #become(state) {
    if (state === this.state) return
    this.state = state
    this.dispatchEvent(new Event('state'))
  }
}

export const feed = new Feed()

let known = null

/** Mounts and dialects, with each rule by its id; they do not change while a stub runs. */
export function stub() {
  known ??= Promise.all([get('mounts'), get('dialects')]).then(([mounts, dialects]) => {
    const rules = new Map()
    for (const dialect of dialects.dialects) for (const rule of dialect.rules) rules.set(rule.id, rule)
    return {
      mounts: mounts.mounts,
      dialects: new Map(dialects.dialects.map(dialect => [dialect.name, dialect])),
      rules,
    }
  }).catch(error => {
    known = null
    throw error
  })
  return known
}

"""##
        ),
        (
            "code.js",
            ##"""
// Shows JSON and XML on lines of their own, in colour, letter for letter.
import { h, shown } from './dom.js'

/** More than this is shown as it came. */
const limit = 300_000

/** A message's content as an element. */
export function code(text, type = '') {
  const box = h('pre.code', { tabindex: 0, role: 'region', 'aria-label': type ? `Content, ${type}` : 'Content' })
  if (text.length > limit) return plain(box, text.slice(0, limit) + '\n… cut here')
  const start = text.trimStart()
  if (start.startsWith('{') || start.startsWith('[')) return json(box, text)
  if (start.startsWith('<')) return xml(box, text)
  return plain(box, text)
}

function plain(box, text) {
  box.append(shown(text))
  return box
}

const jsonToken = /"(?:[^"\\]|\\[^])*"|[{}[\],:]|[^\s{}[\],:"]+|\s+|"/g

/** JSON, or what looks like it: where it ends too early it simply ends. */
function json(box, text) {
  const tokens = text.match(jsonToken)?.filter(token => token.trim() !== '') ?? []
  let depth = 0
  const line = () => box.append('\n' + '  '.repeat(Math.min(depth, 40)))
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    if (token === '{' || token === '[') {
      box.append(token)
      depth += 1
      if (next !== '}' && next !== ']') line()
    } else if (token === '}' || token === ']') {
      depth = Math.max(0, depth - 1)
      const before = tokens[index - 1]
      if (before !== '{' && before !== '[') line()
      box.append(token)
    } else if (token === ',') {
      box.append(token)
      line()
    } else if (token === ':') {
      box.append(': ')
    } else {
      const kind = token[0] === '"' ? (next === ':' ? 'name' : / /.test(token) ? 'string' : 'string.solid') : 'value'
      box.append(h(`span.${kind}`, {}, shown(token)))
    }
  })
  return box
}

const xmlToken = /<!--[^]*?-->|<[^>]*>|[^<]+|</g

function xml(box, text) {
  const tokens = text.match(xmlToken)?.filter(token => token.trim() !== '') ?? []
  let depth = 0
  tokens.forEach((token, index) => {
    const closes = token.startsWith('</')
    const opens = token[0] === '<' && !closes && !token.endsWith('/>') && !/^<[?!]/.test(token)
    if (closes) depth = Math.max(0, depth - 1)
    const before = tokens[index - 1]
    const isText = token[0] !== '<'
    if (index && !isText && !(before && before[0] !== '<' && closes)) box.append('\n' + '  '.repeat(Math.min(depth, 40)))
    box.append(isText ? shown(token) : tag(token))
    if (opens) depth += 1
  })
  return box
}

function tag(token) {
  const [, open, rest, close] = /^(<[/?!]?[^\s/>]*)([^]*?)([/?]?>?)$/.exec(token)
  const parts = rest.split(/("[^"]*"|'[^']*')/).map((part, index) => (index % 2 ? h('span.string', {}, shown(part)) : shown(part)))
  return h('span', {}, h('span.name', {}, shown(open)), parts, h('span.name', {}, close))
}

/** Field lines of a message. */
export function fieldLines(headers) {
  return h('dl.fields', {}, Object.entries(headers ?? {}).map(([name, value]) =>
    h('div', {}, h('dt', {}, shown(name)), h('dd', {}, shown(value)))))
}

"""##
        ),
        (
            "console.css",
            ##"""
/* One scale of type, each step 1.2 times the last; one set of colours by day and one by night. */
:root {
  color-scheme: light dark;
  --small: .833rem; --text: 1rem; --large: 1.2rem; --title: 1.44rem; --display: 1.728rem;
  --sans: ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif;
  --code: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "Liberation Mono", monospace;
  --paper: #f8f7f4; --raised: #fff; --sunken: #f1efea; --ink: #1c2326; --soft: #555f64; --line: #e2dfd8; --edge: #848c90;
  --accent: #0b5c6b; --on-accent: #fff; --accent-soft: #e2eff1;
  --good: #17653b; --good-soft: #e2f1e7; --bad: #9c3315; --bad-soft: #fae8e0; --odd: #62429a; --odd-soft: #eee8f8;
  --shadow: 0 1px 2px #1c232612, 0 4px 16px #1c23260a;
  --round: 10px; --rule: 1px solid var(--line);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131719; --raised: #1a1f22; --sunken: #0f1214; --ink: #e4e8e7; --soft: #a0abaf; --line: #2b3336; --edge: #6f7c81;
    --accent: #7ccbd8; --on-accent: #06262d; --accent-soft: #17323a;
    --good: #84d2a2; --good-soft: #15301f; --bad: #f3a488; --bad-soft: #3a2119; --odd: #c5adf2; --odd-soft: #2a2240;
    --shadow: none;
  }
}
* { box-sizing: border-box; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; }
html { font: clamp(100%, .875rem + .2vw, 150%)/1.5 var(--sans); color: var(--ink); background: var(--paper); font-variant-numeric: tabular-nums; scroll-padding-top: 5rem; }
body { margin: 0; min-height: 100dvh; }
h1, h2, h3, p, ul, ol, dl, dd, pre { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: var(--display); line-height: 1.2; font-weight: 650; letter-spacing: -.015em; }
h2 { font-size: var(--large); line-height: 1.3; font-weight: 650; letter-spacing: -.005em; }
h3 { font-size: var(--text); font-weight: 650; }
small { font-size: var(--small); font-weight: 400; color: var(--soft); }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
.mono, code, pre, kbd { font-family: var(--code); font-size: .92em; font-variant-ligatures: none; }
bdi, code, .mono { overflow-wrap: anywhere; }
.faint { color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 61.99rem) { .exchanges.open > .head { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } }
.offstage { position: fixed; top: -100px; }
:focus-visible, input:focus-within { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
main:focus, .scene:focus { outline: none; }
.icon { width: 1.15em; height: 1.15em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; vertical-align: -.2em; }

/* The frame */
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 3; padding: .5rem 1rem; background: var(--accent); color: var(--on-accent); border-radius: var(--round); }
.skip:focus { top: .5rem; }
.top { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; padding: .5rem clamp(1rem, 3vw, 2.5rem); background: color-mix(in srgb, var(--paper) 92%, transparent); backdrop-filter: blur(8px); border-bottom: var(--rule); }
.brand { display: inline-flex; align-items: center; gap: .5rem; min-height: 2.75rem; color: var(--ink); font-weight: 650; text-decoration: none; letter-spacing: -.01em; }
.brand svg { width: 1.5rem; height: 1.5rem; fill: none; stroke: var(--accent); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.brand .tick { stroke: var(--good); }
.places { display: flex; gap: .25rem; }
.places a { display: inline-flex; align-items: center; gap: .45rem; min-height: 2.5rem; padding: 0 .8rem; border-radius: var(--round); color: var(--soft); text-decoration: none; }
.places a:hover { color: var(--ink); background: var(--sunken); }
.places a[aria-current] { color: var(--accent); background: var(--accent-soft); font-weight: 600; }
.state { display: flex; align-items: center; gap: 1rem; margin-left: auto; font-size: var(--small); color: var(--soft); }
.state .time { color: inherit; text-decoration: none; padding: .4rem 0; }
.state .time:hover { text-decoration: underline; }
.chip { display: inline-flex; align-items: center; gap: .35rem; padding: .3rem .7rem; border-radius: 2rem; background: var(--odd-soft); color: var(--odd); text-decoration: none; }
.light { width: .6rem; height: .6rem; border-radius: 50%; background: var(--edge); }
.light.live { background: var(--good); }
.light.lost { background: var(--bad); border-radius: 1px; }
.light.beat { animation: beat .7s ease-out; }
@keyframes beat { from { box-shadow: 0 0 0 0 var(--good); } to { box-shadow: 0 0 0 .6rem transparent; } }
.view { max-width: 100rem; margin: 0 auto; padding: clamp(1.25rem, 3vw, 2.5rem) clamp(1rem, 3vw, 2.5rem) 5rem; }
.head { display: grid; gap: .6rem; margin-bottom: 1.75rem; }
.head.bar { grid-auto-flow: column; justify-content: start; align-items: center; gap: .6rem 1.25rem; }
.total { color: var(--soft); }
.lead { color: var(--soft); max-width: 46rem; }
.above a { text-decoration: none; font-size: var(--small); }
.alone { max-width: 36rem; margin: 12vh auto; display: grid; gap: 1rem; justify-items: start; }
.toasts { position: fixed; z-index: 4; right: 1rem; bottom: 1rem; display: grid; gap: .5rem; max-width: min(26rem, calc(100vw - 2rem)); }
.toast { padding: .7rem 1rem; border-radius: var(--round); background: var(--ink); color: var(--paper); box-shadow: var(--shadow); overflow-wrap: anywhere; }
.toast a { color: inherit; }
.toast.bad { background: var(--bad); color: var(--raised); }

/* Controls */
button, .button, select, input { font: inherit; color: inherit; min-height: 2.5rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--raised); padding: .3rem .8rem; }
button, .button { display: inline-flex; align-items: center; justify-content: center; gap: .4rem; cursor: pointer; color: var(--ink); text-decoration: none; }
button:not(.primary):hover, .button:hover { background: var(--sunken); }
button[aria-disabled="true"] { opacity: .55; cursor: default; }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
button.danger { border-color: var(--bad); color: var(--bad); }
button.quiet { border-color: transparent; background: transparent; color: var(--accent); }
button.quiet:hover { background: var(--accent-soft); }
button.copy { font-size: var(--small); min-height: 2rem; padding: .1rem .6rem; }
select, input { width: 100%; min-width: 0; text-overflow: ellipsis; }
input::placeholder { color: var(--soft); opacity: 1; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; }
.row.end { justify-content: flex-end; margin-top: 1rem; }
.field { display: grid; gap: .25rem; align-content: start; min-width: 0; flex: 1 1 9rem; }
.field label, dialog label { font-size: var(--small); color: var(--soft); }
.fields-row { display: flex; flex-wrap: wrap; gap: .75rem; align-items: flex-end; }
.fields-row:has(small) { align-items: flex-start; }
.fields-row:has(small) > button { margin-top: 1.5rem; }
.choice { display: inline-flex; justify-self: start; flex-wrap: wrap; gap: .25rem; padding: .25rem; border-radius: var(--round); background: var(--sunken); }
.choice button { border-color: transparent; background: transparent; min-height: 2rem; color: var(--soft); }
.choice button:hover { color: var(--ink); }
.choice button[aria-pressed="true"] { background: var(--raised); color: var(--ink); font-weight: 600; box-shadow: var(--shadow); border-color: var(--line); }
dialog { border: var(--rule); border-radius: 14px; background: var(--raised); color: inherit; padding: 1.5rem; width: min(30rem, calc(100vw - 2rem)); }
dialog::backdrop { background: #0008; }
dialog form { display: grid; gap: .75rem; }
details summary { cursor: pointer; padding: .35rem 0; color: var(--soft); }
kbd { border: 1px solid var(--edge); border-bottom-width: 2px; border-radius: 5px; padding: 0 .35em; }
progress { width: 8rem; height: .5rem; margin-left: .5rem; vertical-align: middle; accent-color: var(--accent); }

/* Small parts */
.status { display: inline-block; padding: .05rem .55rem; border-radius: 2rem; font-size: var(--small); font-weight: 600; background: var(--sunken); color: var(--soft); white-space: nowrap; }
.status.good { background: var(--good-soft); color: var(--good); }
.status.bad { background: var(--bad-soft); color: var(--bad); }
.status.odd { background: var(--odd-soft); color: var(--odd); }
.status.big { font-size: var(--large); padding: .05rem .7rem; }
.empty, .hint { color: var(--soft); padding: .75rem 0; }
.note { padding: .75rem 1rem; border-radius: var(--round); background: var(--sunken); }
.note.bad { background: var(--bad-soft); color: var(--bad); }
.note.odd { background: var(--odd-soft); color: var(--odd); }
.note a { color: inherit; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; color: var(--soft); font-size: var(--small); padding: .5rem 0; }
th, td { text-align: left; vertical-align: baseline; padding: .55rem 1rem .55rem 0; font-weight: 400; border-bottom: var(--rule); }
thead th { font-size: var(--small); color: var(--soft); }
.list td:last-child, .list th:last-child { padding-right: 0; }
.list tbody tr:hover { background: color-mix(in srgb, var(--sunken) 60%, transparent); }
.diff td { width: 35%; }
.diff .before bdi { background: var(--bad-soft); color: var(--bad); padding: .1em .3em; border-radius: 4px; }
.diff .after bdi { background: var(--good-soft); color: var(--good); padding: .1em .3em; border-radius: 4px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; }
.code, .terminal { background: var(--sunken); border: var(--rule); border-radius: var(--round); padding: .85rem 1rem; font-size: var(--small); }
pre.code { max-height: 34rem; overflow: auto; line-height: 1.55; }
.code .name { color: var(--accent); }
.code .string { color: var(--good); }
.code .solid { word-break: break-all; }
.code .value { color: var(--odd); }
.terminal pre { max-height: 20rem; overflow: auto; margin-bottom: .5rem; line-height: 1.6; }
.fields div, .pairs div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0 1rem; padding: .15rem 0; }
.fields { font-size: var(--small); }
.fields dd { font-family: var(--code); overflow-wrap: anywhere; }
dt { color: var(--soft); overflow-wrap: anywhere; }
dd { overflow-wrap: anywhere; white-space: pre-wrap; }
.pairs { margin-bottom: 1.25rem; }

/* What is wide scrolls by itself instead of stretching what it stands in. */
.mount, .held, .ready, .command, .part, .split, .stream, .one, .message, .dialect, .panel, .scene { grid-template-columns: minmax(0, 1fr); }
/* Two panes */
.split { display: grid; gap: clamp(1.25rem, 2.5vw, 2.5rem); align-items: start; }
@media (min-width: 62rem) {
  .split { grid-template-columns: minmax(22rem, 5fr) minmax(0, 7fr); }
  .split.narrow { grid-template-columns: 18rem minmax(0, 1fr); }
  .split > .one, .split > .mounts { position: sticky; top: 5rem; max-height: calc(100dvh - 6rem); overflow: auto; padding: 2px; }
}
.mounts { display: grid; gap: .35rem; }
.mounts a { display: grid; gap: .1rem; padding: .7rem .9rem; border-radius: var(--round); border: 1px solid transparent; text-decoration: none; color: inherit; overflow-wrap: anywhere; }
.mounts a span { font-size: var(--small); color: var(--soft); line-height: 1.35; }
.mounts a:hover { background: var(--sunken); }
.mounts a[aria-current] { background: var(--raised); border-color: var(--line); box-shadow: var(--shadow); }
.mounts a[aria-current] b { color: var(--accent); }
.mount, .held, .ready, .command, .part { display: grid; gap: .9rem; }
.mount h3 { margin-top: 1rem; }
.address { display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: center; }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; color: var(--soft); font-size: var(--small); }
.part { margin-top: 1.25rem; }
.versions > li { display: grid; gap: .5rem; padding: 1.1rem 0; border-top: var(--rule); }
.title { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; }

/* Exchanges */
.stream { display: grid; gap: .75rem; }
.filters { display: grid; gap: .6rem; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); }
.filters .field:first-child { grid-column: 1 / -1; }
.exchange-list { border-top: var(--rule); }
.exchange-list li { content-visibility: auto; contain-intrinsic-size: auto 4.2rem; border-bottom: var(--rule); }
.exchange-list a { display: grid; grid-template-columns: 3.6rem minmax(0, 1fr) auto; gap: .1rem .6rem; align-items: baseline; padding: .6rem .6rem .6rem .4rem; color: inherit; text-decoration: none; border-left: 3px solid transparent; }
.exchange-list a:hover { background: var(--sunken); }
.exchange-list a[aria-current] { background: var(--raised); border-left-color: var(--accent); }
.exchange-list a:focus-visible, input:focus-within { outline-offset: -2px; }
.exchange-list .status { justify-self: start; }
.exchange-list .what { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.exchange-list .url, .exchange-list .url * { overflow-wrap: normal; }
.exchange-list .when, .exchange-list .who { font-size: var(--small); color: var(--soft); text-align: right; white-space: nowrap; }
.exchange-list .why { grid-column: 2; font-size: var(--small); color: var(--soft); overflow-wrap: anywhere; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.exchange-list .bad .why { color: var(--bad); }
.exchange-list .odd .why { color: var(--odd); }
.one { display: grid; gap: 1rem; }
.one h2 { line-height: 1.4; overflow-wrap: anywhere; }
.back { text-decoration: none; }
.rule { border-left: 3px solid var(--bad); padding: .1rem 0 .1rem 1rem; display: grid; gap: .5rem; }
.rule .sentence { font-size: var(--large); line-height: 1.35; font-weight: 600; }
.source { color: var(--soft); font-size: var(--small); }
.problem { display: grid; gap: .1rem; padding: .5rem 0; border-top: var(--rule); }
.problem div { display: grid; grid-template-columns: 6rem 1fr; gap: 0 .75rem; }
.messages { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
.message { display: grid; gap: .5rem; align-content: start; }
.line { overflow-wrap: anywhere; }
@media (max-width: 61.99rem) {
  .exchanges.open .stream { display: none; }
  .exchanges:not(.open) .one { display: none; }
}
@media (min-width: 62rem) { .one .back { display: none; } }

/* Report */
.verdict { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; font-size: var(--title); font-weight: 650; margin-bottom: 1.5rem; }
.verdict small { font-size: var(--text); }
.verdict.good { color: var(--good); }
.verdict.bad { color: var(--bad); }
.verdict.odd { color: var(--odd); }
.dialect { display: grid; gap: .75rem; margin-top: 2rem; }
.findings li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .25rem 1rem; padding: .9rem 0; border-top: var(--rule); align-items: baseline; }
.findings .status { justify-self: start; }
.breach { color: var(--bad); overflow-wrap: anywhere; }
.numbers { display: inline-flex; flex-wrap: wrap; gap: .1rem .5rem; }

/* Steer */
.panels { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); align-items: start; }
.panels > div { display: grid; gap: 1.5rem; }
.panel { display: grid; gap: .9rem; background: var(--raised); border: var(--rule); border-radius: 14px; padding: clamp(1rem, 2vw, 1.5rem); justify-items: start; }
.panel > * { width: 100%; }
.panel > button { width: auto; }
.panel form { display: grid; gap: .75rem; }
.panel form.fields-row { display: flex; }
.panel form > button.primary { justify-self: start; }
.big-time { font-size: var(--title); font-weight: 600; letter-spacing: -.01em; }
.active li { display: flex; gap: .5rem 1rem; align-items: center; padding: .6rem 0; border-top: var(--rule); }
.active li > div { flex: 1; display: grid; min-width: 0; }
.active li.over { color: var(--soft); }
.active .odd b { color: var(--odd); }
.scope { font-size: var(--small); color: var(--soft); }

/* Stage */
:fullscreen .top { display: none; }
.view.stage { max-width: none; display: flex; flex-direction: column; }
.stage .head { margin-bottom: clamp(1rem, 3vw, 2.5rem); }
.stage select { width: auto; max-width: 100%; }
.scene { display: grid; gap: clamp(1rem, 1.8vw, 1.75rem); }
.scene h2 { font-size: clamp(var(--title), 1rem + 1.2vw, 2.6rem); line-height: 1.2; letter-spacing: -.02em; max-width: 30em; text-wrap: balance; }
.scene .line { font-size: var(--large); }
.scene .own { display: grid; gap: .2rem; color: var(--accent); overflow-wrap: anywhere; }
.scene pre.code { max-height: 26rem; font-size: clamp(var(--small), .7rem + .35vw, 1.2rem); }
.rule.large { border-left-width: 6px; padding-left: clamp(1rem, 2vw, 2rem); }
.rule.large .sentence { font-size: clamp(var(--title), 1rem + 1.2vw, 2.6rem); font-weight: 500; line-height: 1.2; letter-spacing: -.015em; text-wrap: balance; }
.rule.large .source { font-size: var(--text); }
.effect { display: grid; gap: .3rem; }
.ends { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }

@media (max-width: 47.99rem) {
  .places { position: fixed; z-index: 3; left: 0; right: 0; bottom: 0; justify-content: space-around; gap: 0; padding: .25rem .25rem max(.25rem, env(safe-area-inset-bottom)); background: var(--raised); border-top: var(--rule); }
  .places a { flex: 1; flex-direction: column; justify-content: center; gap: .1rem; padding: .3rem 0; font-size: .75rem; min-height: 3.1rem; }
  .places .icon { width: 1.4rem; height: 1.4rem; }
  .brand span { display: none; }
  .top { backdrop-filter: none; background: var(--paper); gap: .25rem .75rem; }
  
  .toasts { bottom: 4.75rem; }
  .mounts { grid-auto-flow: column; grid-auto-columns: minmax(11rem, 60vw); overflow-x: auto; padding: 3px; scroll-snap-type: x proximity; margin: 0 -1rem; padding-inline: 1rem; scroll-padding: 1rem; }
  .mounts a { scroll-snap-align: start; border-color: var(--line); align-content: start; }
  .head.bar { grid-auto-flow: row; justify-content: stretch; }
  .keys { display: none; }
  .fields div, .pairs div, .problem div { grid-template-columns: 1fr; padding: .3rem 0; }
  .findings li { grid-template-columns: 1fr; }
  .diff tr { display: grid; grid-template-columns: 1fr 1fr; border-bottom: var(--rule); padding: .4rem 0; }
  .diff th, .diff td { border: 0; padding: .15rem 0; width: auto; }
  .diff th:first-child { grid-column: 1 / -1; }
  .exchange-list a { grid-template-columns: 3.2rem minmax(0, 1fr) auto; }
  .exchange-list .who { grid-column: 2 / -1; text-align: left; }
  .exchange-list .why { grid-column: 2 / -1; }
  .held .list thead { position: absolute; clip-path: inset(50%); }
  .held .list tr { display: grid; grid-template-columns: 1fr auto; gap: .1rem .75rem; padding: .7rem 0; border-bottom: var(--rule); }
  .held .list th, .held .list td { border: 0; padding: 0; }
  .held .list th { overflow-wrap: anywhere; }
  .held .list td:nth-child(4)::before { content: "version "; font-family: var(--sans); color: var(--soft); }
  .held .list td:nth-child(2), .held .list td:nth-child(4) { justify-self: end; }
  .held .list td:nth-child(5) { grid-column: 1 / -1; margin-left: -.6rem; }
}
@media (prefers-reduced-motion: reduce) { * { animation: none !important; } }
@media (forced-colors: active) { .status, .choice [aria-pressed="true"], .mounts [aria-current] { border: 1px solid; } .light { forced-color-adjust: none; } }

"""##
        ),
        (
            "dom.js",
            ##"""
// Builds the page. Text becomes text nodes and nothing else: no string turns into markup here.

const SVG = 'http://www.w3.org/2000/svg'

/** h('a.quiet', { href, onclick }, child, …): an element; null and false children are left out, arrays are flattened. */
export function h(spec, attributes = {}, ...children) {
  const [tag, ...classes] = spec.split('.')
  const element = document.createElement(tag || 'div')
  if (classes.length) element.className = classes.join(' ')
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name === 'class') element.classList.add(...String(value).split(' ').filter(Boolean))
    else if (name === 'value') element.value = value
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  return put(element, children)
}

export function put(element, ...children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === '') continue
    element.append(child instanceof Node ? child : document.createTextNode(String(child)))
  }
  return element
}

export function refill(element, ...children) {
  element.replaceChildren()
  return put(element, children)
}

/** Fills an element anew, and gives the focus back to what looks like what had it. */
export function renew(element, ...children) {
  const had = element.contains(document.activeElement) ? signature(document.activeElement) : null
  refill(element, children)
  if (had) [...element.querySelectorAll('a, button, summary, [tabindex]')].find(one => signature(one) === had)?.focus({ preventScroll: true })
}

const signature = one => [one.tagName, one.getAttribute('href'), one.getAttribute('aria-label'), one.textContent].join(' ')

const shapes = {
  start: 'M4 10.500 12 4l8 6.500V19a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 19Z M9.500 20.500V14h5v6.500',
  exchanges: 'M4 8h13 M13.500 4.500 17 8l-3.500 3.500 M20 16H7 M10.500 12.500 7 16l3.500 3.500',
  report: 'M6 3.500h8.500L19 8v12.500H6Z M14 3.500V8.500h5 M9 13l2 2 4-4 M9 18h7',
  steer: 'M5 6.500h14 M5 12h14 M5 17.500h14 M9 4.500v4 M15 10v4 M8 15.500v4',
  stage: 'M3.500 5h17 M5 5v10h14V5 M12 15v5 M8.500 20h7 M10.500 8l4 2-4 2Z',
  copy: 'M9 9h10.500v10.500H9Z M5.500 15H4.500V4.500H15v1',
  back: 'M14.500 5.500 8 12l6.500 6.500',
  next: 'M9.500 5.500 16 12l-6.500 6.500',
  close: 'M6 6l12 12 M18 6 6 18',
  play: 'M8 5.500v13l10.500-6.500Z',
  pause: 'M8.500 5.500v13 M15.500 5.500v13',
}

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', shapes[name])
  svg.append(path)
  return svg
}

/** Text from outside, with what would hide or turn other text around made visible. */
export function shown(text) {
  return String(text ?? '').replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    character => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0')
  )
}

/** Text from outside, which keeps its own direction of writing to itself. */
export function foreign(text, spec = 'bdi') {
  return h(spec, {}, shown(text))
}

export function mono(text) {
  return h('bdi.mono', {}, shown(text))
}

/** Where a link to a view leads; a lone fragment would not do, since the document has another base. */
export function to(...steps) {
  const place = steps.map(step => encodeURIComponent(step)).join('/')
  return `${location.pathname}${location.search}#/${place}`
}

/** Says something in passing; a link may follow. */
export function say(text, link, kind = '') {
  const box = document.getElementById('said')
  const note = h('p.toast', { class: kind }, foreign(text, 'span'), link && ' ', link)
  box.append(note)
  while (box.children.length > 3) box.firstChild.remove()
  setTimeout(() => note.remove(), 8000)
}

/** Says why something did not work. */
export function complain(error) {
  if (error?.name !== 'AbortError') say(error?.message ?? String(error), null, 'bad')
}

/** A button whose action may fail or take its time; it takes no second press meanwhile. */
export function act(spec, attributes, label, action) {
  const button = h(spec, {
    type: 'button',
    ...attributes,
    onclick: async () => {
      if (button.getAttribute('aria-disabled') === 'true') return
      button.setAttribute('aria-disabled', 'true')
      try {
        await action(button)
      } catch (error) {
        complain(error)
      } finally {
        button.removeAttribute('aria-disabled')
      }
    },
  }, label)
  return button
}

/** Copies what a function makes when it is pressed, so that a token in it is fresh. */
export function copier(label, make, spec = 'button.quiet') {
  return act(spec, { class: 'copy', 'aria-label': label, title: label }, [icon('copy'), h('span', {}, 'Copy')], async () => {
    await copy(await make())
    say('Copied')
  })
}

async function copy(text) {
  // Only a secure origin has the clipboard: localhost, but not a container's name.
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const area = h('textarea', { class: 'offstage', readonly: true, 'aria-hidden': 'true' })
  area.value = text
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}

let names = 0

/** A control with its name above it, and if wanted a hint below. */
export function field(label, control, hint) {
  names += 1
  control.id ||= `field-${names}`
  const note = hint && h('small', { id: `${control.id}-hint` }, hint)
  if (note) control.setAttribute('aria-describedby', note.id)
  return h('div.field', {}, h('label', { for: control.id }, label), control, note)
}

export function options(list, chosen) {
  return list.map(([value, label]) => h('option', { value, selected: value === chosen }, shown(label)))
}

/** Asks before what cannot be undone. */
export function confirmed(question, yes) {
  return new Promise(resolve => {
    const dialog = h('dialog', { 'aria-labelledby': 'question' },
      h('h2', { id: 'question' }, question),
      h('div.row.end', {},
        h('button', { type: 'button', onclick: () => dialog.close('') }, 'Leave it'),
        h('button.primary', { type: 'button', onclick: () => dialog.close('yes') }, yes)))
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'yes')
      dialog.remove()
    })
    document.body.append(dialog)
    dialog.showModal()
  })
}

/** What is too wide scrolls in a box of its own, which the keyboard reaches. */
export function scroller(label, ...children) {
  return h('div.scroll', { tabindex: 0, role: 'region', 'aria-label': label }, children)
}

/** Puts a file into the browser's downloads. */
export function download(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = h('a', { href: url, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10000)
}

/** Arrows, Home and End move within a list of which one item is in the tab order. */
export function roving(container, selector) {
  const items = () => [...container.querySelectorAll(selector)]
  container.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, PageDown: 10, PageUp: -10, Home: -1e9, End: 1e9 }[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    const all = items()
    const at = all.indexOf(document.activeElement)
    if (at < 0) return
    event.preventDefault()
    settle(all, all[Math.min(all.length - 1, Math.max(0, at + step))])?.focus()
  })
  container.addEventListener('focusin', event => {
    const item = event.target.closest?.(selector)
    if (item) settle(items(), item)
  })
  return {
    /** To be called when items have come or gone. */
    settle(preferred) {
      const all = items()
      settle(all, preferred ?? all.find(item => item.tabIndex === 0) ?? all[0])
    },
  }
}

function settle(all, chosen) {
  for (const item of all) item.tabIndex = item === chosen ? 0 : -1
  return chosen
}

/** Buttons of which one is pressed: what they choose is shown beside them. */
export function choice(label, list, chosen, onchange) {
  const group = h('div.choice', { role: 'group', 'aria-label': label }, list.map(([value, text]) =>
    h('button', {
      type: 'button',
      'aria-pressed': String(value === chosen),
      onclick: event => {
        for (const button of group.children) button.setAttribute('aria-pressed', String(button === event.currentTarget))
        onchange(value)
      },
    }, text)))
  return group
}

"""##
        ),
        (
            "exchange.js",
            ##"""
// One exchange: why it ended so, what was sent and answered, and what other systems would have said.
import { act, copier, foreign, h, icon, mono, refill, scroller, to } from './dom.js'
import { get, path, post } from './api.js'
import { count, duration, methodOf, mood, problemPhrase, statusOf, timeOfDay, urlOf, verdict } from './wording.js'
import { code, fieldLines } from './code.js'
import { below, changes, mountOf } from './parts.js'

export async function exchange(box, number, known) {
  const entry = await get(path(['requests', number]))
  const [type, id] = (entry.resource ?? '').split('/')
  const others = h('div.others')
  refill(box,
    h('div.title', {},
      h('a.back', { href: to('exchanges'), 'aria-label': 'Back to the list' }, icon('back')),
      h('h2', {}, h('span.big.status', { class: mood(entry) }, statusOf(entry)), ' ', verdict(entry))),
    h('p.faint', {}, `No. ${entry.number}, ${timeOfDay(entry.time)}, ${duration(entry.microseconds)}`,
      entry.dialect && [', ', foreign(entry.dialect)], entry.interaction && [', ', foreign(entry.interaction)],
      entry.delivered === false && ', the answer was not delivered',
      entry.resource && [', about ', h('a', { href: to('resource', mountOf(entry, known), type, id) }, foreign(entry.resource))]),
    entry.fault && h('p.note.odd', {}, 'A fault that was asked for struck here: ', h('b', {}, foreign(entry.fault.kind)), ' (', h('a', { href: to('steer') }, foreign(entry.fault.id)), ').'),
    broken(entry, known),
    differences(entry),
    h('div.messages', {},
      message('Request', [h('b', {}, foreign(methodOf(entry))), ' ', mono(urlOf(entry))], entry.request),
      message('Answer', h('b', {}, statusOf(entry)), entry.response)),
    h('div.row', {},
      copier('Copy as curl, with a token that is valid now', () => asCurl(entry), 'button'),
      entry.dialect && act('button', {}, 'What would the other systems answer?', async () => refill(others, await explained(entry, known)))),
    others)
}

/** The problems by rule, with its sentence and source: what was expected where, and what came. */
function broken(entry, known) {
  const problems = entry.problems ?? []
  if (problems.length === 0) return null
  const byRule = Map.groupBy ? Map.groupBy(problems, problem => problem.rule) : grouped(problems)
  return [...byRule].map(([name, list]) => {
    const rule = known.rules.get(`${entry.dialect}.${name}`) ?? known.rules.get(name)
    return h('section.rule', { 'aria-label': 'Broken rule' },
      h('p.sentence', {}, foreign(rule?.sentence ?? name)),
      h('p.source', {}, h('span', {}, foreign(rule?.source ?? '')), ' ', h('code', {}, foreign(rule?.id ?? name))),
      list.slice(0, 20).map(problem => h('dl.problem', {},
        pair('Where', problem.line ? `${problem.location}, line ${problem.line}, column ${problem.column}` : problem.location),
        pair('Expected', problem.expected),
        problem.stored !== undefined && problem.stored !== problem.expected && pair('Stored', problem.stored),
        pair('Found', problem.found))),
      list.length > 20 && h('p.empty', {}, `${count(list.length - 20, 'more place')} in the answer below.`))
  }).concat(entry.problemsOmitted ? h('p.empty', {}, `${count(entry.problemsOmitted, 'more problem')} not kept.`) : [])
}

function grouped(problems) {
  const map = new Map()
  for (const problem of problems) map.set(problem.rule, [...(map.get(problem.rule) ?? []), problem])
  return map
}

const pair = (name, text) => h('div', {}, h('dt', {}, name), h('dd', {}, mono(text)))

function differences(entry) {
  const list = entry.differences ?? []
  if (list.length === 0) return null
  return changes(list.map(one => ({ path: one.path, before: one.stored, after: one.sent })), 'Against what is stored now', 'Stored', 'Sent')
}

function message(title, line, part) {
  const lines = Object.keys(part.headers ?? {}).length
  return h('section.message', { 'aria-label': title },
    h('h3', {}, title), h('p.line', {}, line),
    h('details', {}, h('summary', {}, count(lines, 'header field')), fieldLines(part.headers)),
    part.body ? code(part.body, title.toLowerCase()) : h('p.empty', {}, 'No body.'))
}

/** A token that is valid now, since those sent are not kept; null without one. */
async function freshToken(entry) {
  try {
    const example = await get(path(['example', entry.dialect, entry.interaction ?? 'read']))
    return example.request.headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? null
  } catch {
    return null
  }
}

const isToken = name => name.toLowerCase() === 'authorization'

async function asCurl(entry) {
  const token = Object.keys(entry.request.headers ?? {}).some(isToken) ? await freshToken(entry) : null
  return token ? entry.curl.replace(/(-H 'authorization: )[^']*/i, (_, name) => name + token) : entry.curl
}

async function explained(entry, known) {
  const url = urlOf(entry)
  const mount = known.mounts[mountOf(entry, known)]
  const rest = (mount && below(mount.path, url)) ?? url.replace(/^\//, '')
  const sent = Object.entries(entry.request.headers ?? {}).filter(([name]) => !/^(host|content-length|transfer-encoding|connection)$/i.test(name))
  const token = sent.some(([name]) => isToken(name)) ? await freshToken(entry) : null
  const headers = Object.fromEntries(sent.map(([name, value]) => [name, isToken(name) && token ? token : value]))
  const answer = await post('explain', { method: methodOf(entry), path: rest, headers, ...(entry.request.body ? { body: entry.request.body } : {}) })
  return scroller('What every system would answer', h('table.list', {},
    h('caption', {}, 'The same request, with the same fields, at every mount; nothing is changed by asking.'),
    h('thead', {}, h('tr', {}, ['System', 'Status', 'Why'].map(name => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, answer.dialects.map(one => h('tr', {},
      h('th', { scope: 'row' }, foreign(one.dialect)),
      h('td', {}, h('span.status', { class: one.verdict === 'refused' ? 'bad' : 'good' }, one.status)),
      h('td', {}, one.verdict === 'refused' ? (one.problems ?? []).slice(0, 3).map(problem => h('p', {}, problemPhrase(problem))) : 'It would be carried out.'))))))
}

"""##
        ),
        (
            "exchanges.js",
            ##"""
// The journal, live: a list that can be narrowed down, and one exchange opened beside it.
import { act, confirmed, field, h, icon, options, put, refill, roving, to } from './dom.js'
import { feed, remove } from './api.js'
import { count, methodOf, statusOf, urlOf, verdict } from './wording.js'
import { exchange } from './exchange.js'
import { row } from './parts.js'

/** How many rows are on the page at a time; more come when they are asked for. */
const pageSize = 200
/** Kept while the page is open, so that a look elsewhere does not undo them. */
const filter = { text: '', dialect: '', status: '', rule: '' }
let paused = null

export async function exchanges(box, steps, known) {
  const list = h('ol.exchange-list', { 'aria-label': 'Exchanges, newest first' })
  const more = h('div.row')
  const total = h('p.total', { role: 'status' })
  const one = h('section.one', { 'aria-label': 'The exchange' })
  const pause = h('button', { type: 'button', onclick: () => { paused = paused ? null : feed.entries; draw() } })
  put(box,
    h('header.head.bar', {}, h('h1', {}, 'Exchanges'), total),
    h('div.split', {}, h('div.stream', {}, filters(known, () => { size = pageSize; draw() }),
      h('div.row', {}, pause, act('button', {}, 'Clear', async () => {
        if (!(await confirmed('Forget all exchanges?', 'Forget them'))) return
        await remove('requests')
        paused = null
        feed.forget()
      })), list, more), one))
  const moving = roving(list, 'a')
  let size = pageSize
  let open = null
  const rows = new Map()

  const draw = () => {
    const entries = paused ?? feed.entries
    const found = entries.filter(matches).reverse()
    const visible = found.slice(0, size)
    const kept = new Set()
    // Rows that stay are not touched: focus, selection and a reader's place stay too.
    let before = list.firstChild
    for (const entry of visible) {
      let item = rows.get(entry)
      if (!item) rows.set(entry, item = h('li', {}, row(entry)))
      kept.add(entry)
      if (item === before) before = before.nextSibling
      else list.insertBefore(item, before)
    }
    for (const [entry, item] of rows) {
      if (kept.has(entry)) continue
      item.remove()
      rows.delete(entry)
    }
    for (const [entry, item] of rows) {
      if (entry.number === open) item.firstChild.setAttribute('aria-current', 'true')
      else item.firstChild.removeAttribute('aria-current')
    }
    moving.settle()
    tell(entries, found)
    refill(more, found.length === 0 && h('p.empty', {}, entries.length ? 'None of them matches.' : feed.state === 'waiting' ? 'Looking …' : 'Nothing yet. Send a request, and it appears here within a moment.'),
      found.length > size && h('button.quiet', { type: 'button', onclick: () => { size += pageSize; draw() } },
        `Show ${Math.min(pageSize, found.length - size)} older`))
  }

  const tell = (entries, found) => {
    const waiting = paused ? feed.entries.length - paused.filter(entry => feed.entries.includes(entry)).length : 0
    refill(total, found.length === entries.length ? count(entries.length, 'exchange') : `${found.length} of ${count(entries.length, 'exchange')}`,
      feed.forgotten > 0 && `; ${count(feed.forgotten, 'older one')} forgotten`, waiting > 0 && `; ${waiting} new while paused`)
    refill(pause, icon(paused ? 'play' : 'pause'), paused ? 'Go on' : 'Pause')
    pause.setAttribute('aria-pressed', String(paused !== null))
  }

  const move = ([step]) => {
    const number = Number.parseInt(step ?? '', 10)
    open = Number.isNaN(number) ? null : number
    box.classList.toggle('open', open !== null)
    draw()
    if (open === null) refill(one, h('p.hint', {}, 'Choose an exchange to see what was sent, what was answered, and why.'))
    else exchange(one, open, known).catch(error => refill(one, h('p.empty', {}, error.message)))
    return true
  }

  let isDue = false
  const changed = () => {
    if (isDue) return
    isDue = true
    // Many exchanges in one moment are one change of the page.
    setTimeout(() => { isDue = false; draw() }, 60)
  }
  for (const type of ['change', 'state']) feed.addEventListener(type, changed)
  move(steps)
  return { move, end: () => { for (const type of ['change', 'state']) feed.removeEventListener(type, changed) } }
}

function filters(known, changed) {
  const bind = (control, name) => {
    control.value = filter[name]
    control.addEventListener('input', () => { filter[name] = control.value; changed() })
    return control
  }
  const names = [...new Set(known.mounts.map(mount => mount.dialect))].map(name => [name, name])
  const broken = h('select')
  const fill = () => {
    const rules = [...new Set(feed.entries.flatMap(entry => entry.rules ?? []))].sort()
    if (filter.rule && !rules.includes(filter.rule)) rules.push(filter.rule)
    refill(broken, options([['', 'any or none'], ...rules.map(rule => [rule, rule])], filter.rule))
  }
  broken.addEventListener('focus', fill)
  fill()
  return h('form.filters', { role: 'search', 'aria-label': 'Exchanges', onsubmit: event => event.preventDefault() },
    field('Search', bind(h('input', { type: 'search', placeholder: 'path, appointment, words', autocomplete: 'off', spellcheck: 'false' }), 'text')),
    field('System', bind(h('select', {}, options([['', 'any'], ...names], filter.dialect)), 'dialect')),
    field('Status', bind(h('select', {}, options([['', 'any'], ['2', '2xx'], ['3', '3xx'], ['4', '4xx'], ['5', '5xx'], ['refused', 'refused'], ['fault', 'with a fault']], filter.status)), 'status')),
    field('Broken rule', bind(broken, 'rule')))
}

function matches(entry) {
  if (filter.dialect && entry.dialect !== filter.dialect) return false
  if (filter.rule && !(entry.rules ?? []).includes(filter.rule)) return false
  if (filter.status === 'refused' ? entry.verdict !== 'refused'
    : filter.status === 'fault' ? !entry.fault
      : filter.status && !String(statusOf(entry)).startsWith(filter.status)) return false
  if (!filter.text) return true
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  const text = [`#${entry.number}`, methodOf(entry), urlOf(entry), statusOf(entry), entry.dialect, entry.interaction, entry.resource, verdict(entry), ...(entry.rules ?? [])].join(' ').toLowerCase()
  return words.every(word => text.includes(word))
}

"""##
        ),
        (
            "icon.svg",
            ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect width="24" height="24" rx="6" fill="#0b5c6b"/><path stroke="#fff" d="M5.5 9.8h13M9 4.8v3M15 4.8v3M7.500 6.300h9a2 2 0 0 1 2 2v8.500a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-8.500a2 2 0 0 1 2-2Z"/><path stroke="#8fe3c0" d="m9.300 14 2 2 3.600-3.900"/></svg>

"""##
        ),
        (
            "main.js",
            ##"""
// Chooses the view by the URL's fragment, and shows the stub's state beside the navigation.
import { complain, h, icon, put, refill, to } from './dom.js'
import { feed, get, home, sandbox, stub } from './api.js'
import { count, wallTime } from './wording.js'
import { start } from './start.js'
import { resource } from './resource.js'
import { exchanges } from './exchanges.js'
import { report } from './report.js'
import { steer } from './steer.js'
import { stage } from './stage.js'

const views = { start, resource, exchanges, report, steer, stage }
const places = [
  ['start', 'Start'], ['exchanges', 'Exchanges'], ['report', 'Report'], ['steer', 'Steer'], ['stage', 'Stage'],
]
const content = document.getElementById('content')
const state = document.getElementById('state')
let end = null
let shownView = null

function steps() {
  return location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(step => {
    try {
      return decodeURIComponent(step)
    } catch {
      return step
    }
  })
}

async function show() {
  const [name = 'start', ...rest] = steps()
  const view = Object.hasOwn(views, name) ? name : 'start'
  // A view that is shown may take the new steps itself, and keep focus and scrolling.
  if (view === shownView && end?.move?.(rest)) return
  const isFirst = shownView === null
  end?.end?.()
  end = null
  shownView = view
  mark(view === 'resource' ? 'start' : view)
  const box = h('div', { class: `view ${view}` })
  document.body.dataset.view = view
  content.replaceChildren(box)
  try {
    const known = await stub()
    if (!box.isConnected) return
    const begun = (await views[view](box, rest, known)) ?? {}
    if (box.isConnected) end = begun
    else begun.end?.()
  } catch (error) {
    if (box.isConnected) failed(box, error)
  }
  const title = box.querySelector('h1')?.textContent
  document.title = [title, sandbox && `sandbox ${sandbox}`, 'appointment-stub'].filter(Boolean).join(' · ')
  if (!isFirst) {
    scrollTo(0, 0)
    content.focus({ preventScroll: true })
  }
}

function failed(box, error) {
  refill(box, h('div.alone', {}, h('h1', {}, 'This could not be shown'), h('p', {}, error.message),
    h('button.primary', { type: 'button', onclick: () => { shownView = null; show() } }, 'Try again')))
}

function mark(name) {
  for (const link of document.querySelectorAll('#places a')) {
    if (link.dataset.place === name) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
}

function frame() {
  put(document.getElementById('places'), places.map(([name, label]) =>
    h('a', { href: to(name), 'data-place': name }, icon(name), h('span', {}, label))))
  document.getElementById('brand').href = to('start')
  const skip = document.getElementById('skip')
  skip.addEventListener('click', event => {
    event.preventDefault()
    content.focus()
  })
}

const light = h('span.light', { title: 'Waiting for the stub' })
const time = h('a.time', { href: to('steer') })

/** Whether exchanges come in, which sandbox this is, and stub time. */
function frameState() {
  put(state,
    sandbox && h('a.chip', { href: home.href, title: 'Leave the sandbox' }, 'Sandbox ', h('b', {}, sandbox), icon('close'),
      h('span.unseen', {}, ', leave it')),
    time, light)
}

async function tellTime() {
  const clock = await get('clock')
  refill(time, h('span.unseen', {}, 'Stub time '), h('time', { datetime: clock.now }, wallTime(clock.now)),
    h('small', {}, clock.state === 'frozen' ? ' stands' : ' runs'))
}

function tellState() {
  const words = {
    waiting: 'Waiting for the stub',
    live: `Live: ${count(feed.entries.length, 'exchange')}`,
    lost: 'The stub does not answer; trying again',
  }[feed.state]
  light.className = `light ${feed.state}`
  refill(light, h('span.unseen', { role: 'status' }, feed.state === 'lost' ? words : ''))
  light.title = words
  document.body.classList.toggle('lost', feed.state === 'lost')
}

frame()
frameState()
feed.addEventListener('state', tellState)
feed.addEventListener('change', () => {
  light.classList.remove('beat')
  requestAnimationFrame(() => light.classList.add('beat'))
})
document.addEventListener('timechange', () => tellTime().catch(complain))
addEventListener('hashchange', show)
show().then(() => {
  tellTime().catch(complain)
  setInterval(() => { if (!document.hidden && feed.state === 'live') tellTime().catch(() => {}) }, 15000)
  feed.run()
})

"""##
        ),
        (
            "parts.js",
            ##"""
// What several views show: a status, a command, a comparison, exchanges in lines.
import { act, copier, foreign, h, mono, roving, say, scroller, to } from './dom.js'
import { duration, methodOf, mood, statusOf, timeOfDay, urlOf, verdict } from './wording.js'

export function status(code) {
  const kinds = { booked: 'good', free: 'good', arrived: 'good', pending: 'odd', proposed: 'odd', cancelled: 'bad', 'entered-in-error': 'bad', noshow: 'bad' }
  return h('span', { class: `status ${Object.hasOwn(kinds, code) ? kinds[code] : 'plain'}` }, foreign(code))
}

/** The command, with buttons to copy and to send it; each takes a fresh one, for its token. */
export function commandBox(example, fresh) {
  return h('div.terminal', {},
    h('pre', { tabindex: 0, role: 'region', 'aria-label': 'Command' }, foreign(shortened(example.curl), 'code')),
    h('div.row', {},
      copier('Copy the command, with a token that is valid now', async () => (await fresh()).curl),
      act('button.quiet', {}, 'Send it from here', async () => send((await fresh()).request))))
}

/** A token of a thousand letters hides the rest of a command; it is copied whole. */
function shortened(text) {
  return text.replace(/(Bearer [A-Za-z0-9_-]{12})[A-Za-z0-9_.-]{30,}/g, '$1…')
}

async function send(request) {
  const forbidden = /^(host|content-length|connection|accept-encoding|user-agent)$/i
  const answer = await fetch(request.url, {
    method: request.method,
    headers: request.headers.filter(([name]) => !forbidden.test(name)),
    body: request.body === undefined || request.body === '' ? undefined : request.body,
    cache: 'no-store', credentials: 'omit',
  }).catch(() => null)
  const link = h('a', { href: to('exchanges') }, 'See the exchange')
  say(answer ? `Answered with ${answer.status}.` : 'No whole answer came.', link, answer?.ok ? 'good' : 'bad')
}

/** Rows of a comparison: where, and what stood on either side. */
export function changes(list, caption, first, second) {
  return scroller(caption, h('table.diff', {},
    h('caption', {}, foreign(caption)),
    h('thead', {}, h('tr', {}, ['Element', first, second].map(name => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, list.map(one => h('tr', {},
      h('th.mono', { scope: 'row' }, foreign(one.path)),
      h('td.before', {}, value(one.before)), h('td.after', {}, value(one.after)))))))
}

function value(text) {
  return text === undefined || text === null ? h('span.faint', {}, 'nothing') : mono(text)
}

/** Rows for exchanges that another view has found. */
export function exchangeList(entries) {
  const list = h('ol.exchange-list', {}, entries.map(entry => h('li', {}, row(entry))))
  roving(list, 'a').settle()
  return list
}

/** An exchange in a line, which opens it. */
export function row(entry) {
  const words = verdict(entry)
  return h('a', { href: to('exchanges', entry.number), class: mood(entry) },
    h('span.status', { class: mood(entry) }, statusOf(entry)),
    h('span.what', {}, h('b', {}, foreign(methodOf(entry))), ' ', h('bdi.mono.url', { title: urlOf(entry) }, foreign(urlOf(entry), 'span'))),
    h('span.when', {}, h('time', { datetime: entry.time }, timeOfDay(entry.time))),
    h('span.why', {}, words),
    h('span.who', {}, foreign(entry.dialect ?? 'no mount'), h('small', {}, ` ${duration(entry.microseconds)}`)))
}

/** The place of the mount that an exchange came to; the first where it cannot be told. */
export function mountOf(entry, known) {
  const all = known.mounts.map((one, index) => [one, index]).filter(([one]) => one.dialect === entry.dialect)
  const found = all.find(([one]) => below(one.path, urlOf(entry)) !== null) ?? all[0]
  return found ? found[1] : 0
}

/** What is left of a path below a mount; null if it is not below. */
export function below(base, url) {
  const [pathname, query] = url.split(/\?(.*)/s)
  const parts = pathname.split('/').filter(Boolean)
  const own = base.split('/').filter(Boolean)
  if (own.length > parts.length || own.some((step, index) => !step.startsWith('{') && step !== parts[index])) return null
  return parts.slice(own.length).join('/') + (query ? `?${query}` : '')
}

"""##
        ),
        (
            "report.js",
            ##"""
// What the stub's judge says of the consumer, with the exchanges that each finding rests on.
import { act, complain, download, foreign, h, put, renew, scroller, to } from './dom.js'
import { feed, get, path } from './api.js'
import { count } from './wording.js'

const formats = [['Text', 'text', 'txt'], ['Markdown', 'markdown', 'md'], ['JUnit', 'junit', 'xml'], ['JSON', 'json', 'json']]
const words = { broken: 'Broken', advice: 'Advice', kept: 'Kept', 'not shown': 'Not shown' }
const moods = { broken: 'bad', advice: 'odd', kept: 'good' }

export async function report(box) {
  const body = h('div')
  put(box,
    h('header.head', {}, h('h1', {}, 'Report on the consumer'),
      h('p.lead', {}, 'What the exchanges show of the rules that a consumer owes, whoever was right at the time.'),
      h('div.row', { role: 'group', 'aria-label': 'Download' }, h('span.faint', {}, 'Download as'),
        formats.map(([label, format, suffix]) => act('button', {}, label, async () =>
          download(`report.${suffix}`, 'text/plain', await get(path(['report'], { format }), { accept: '*/*' })))))),
    body)
  let last = ''
  const refresh = async () => {
    const text = await get('report', { accept: 'application/json' })
    if (text === last) return
    last = text
    draw(body, JSON.parse(text))
  }
  await refresh()
  let due = null
  const changed = () => {
    due ??= setTimeout(() => { due = null; refresh().catch(complain) }, 800)
  }
  feed.addEventListener('change', changed)
  return { end: () => { clearTimeout(due); feed.removeEventListener('change', changed) } }
}

function draw(body, report) {
  const open = new Set([...body.querySelectorAll('details[open]')].map(one => one.dataset.key))
  if (report.dialects.length === 0) {
    return renew(body, h('p.empty', {}, 'No exchange has reached a system yet. Run the consumer, or play a scene under Stage, and come back.'))
  }
  renew(body,
    h('p.verdict', { class: moods[report.verdict] ?? 'plain' }, words[report.verdict] ?? report.verdict,
      h('small', {}, summary(report))),
    !report.certain && h('p.note.odd', {}, `${count(report.forgotten, 'older exchange')} forgotten: what is not shown may have been.`),
    report.dialects.map(dialect => h('section.dialect', {},
      h('h2', {}, foreign(dialect.title), h('small', {}, ` ${count(dialect.exchanges, 'exchange')}`)),
      h('ul.findings', {}, sorted(dialect.obligations).map(finding)),
      coverage(dialect, open))))
}

function summary(report) {
  const all = report.dialects.flatMap(dialect => dialect.obligations)
  const counted = ['broken', 'advice', 'kept'].map(name => [name, all.filter(one => one.verdict === name).length])
  const rest = all.length - counted.reduce((sum, [, number]) => sum + number, 0)
  return [...counted.filter(([name, number]) => number > 0 || name === 'broken').map(([name, number]) => `${number} ${name}`), `${rest} not shown`,
    count(report.exchanges, 'exchange')].join(', ')
}

const order = ['broken', 'advice', 'kept']
const place = one => (order.indexOf(one.verdict) + 1 || order.length + 1)
const sorted = list => [...list].sort((one, other) => place(one) - place(other))

function finding(one) {
  const kind = moods[one.verdict] ?? 'plain'
  return h('li', { class: kind },
    h('span.status', { class: kind }, words[one.verdict] ?? one.verdict),
    h('div', {},
      h('p.sentence', {}, foreign(one.sentence)),
      (one.breaches ?? []).map(breach => h('p.breach', {}, foreign(breach.did), ' ', foreign(breach.should), ' ', numbers(breach.exchanges))),
      h('p.source', {}, foreign(one.source), ' ', h('code', {}, foreign(one.id)), ' ',
        !(one.breaches?.length) && numbers(one.exchanges ?? []))))
}

function numbers(list) {
  const visible = list.slice(0, 12)
  return h('span.numbers', {}, visible.map(number => h('a', { href: to('exchanges', number), 'aria-label': `Exchange ${number}` }, `#${number}`)),
    list.length > visible.length && h('span.faint', {}, `and ${list.length - visible.length} more`))
}

function coverage(dialect, open) {
  const outcomes = dialect.outcomes ?? []
  const met = outcomes.filter(one => one.met).length
  return h('details', { 'data-key': dialect.dialect, open: open.has(dialect.dialect) },
    h('summary', {}, `Coverage: ${met} of ${count(outcomes.length, 'outcome')} met `,
      h('progress', { max: outcomes.length, value: met, 'aria-label': 'Outcomes met' })),
    scroller('Coverage', h('table.list', {},
      h('thead', {}, h('tr', {}, ['Met', 'Status', 'Outcome', 'Exchanges'].map(name => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, outcomes.map(one => h('tr', {},
        h('td', {}, one.met ? h('span.status.good', {}, 'met') : h('span.faint', {}, 'not yet')),
        h('td', {}, one.status),
        h('th', { scope: 'row' }, foreign(one.sentence), ' ', h('code', {}, foreign(one.id))),
        h('td', {}, numbers(one.exchanges ?? []))))))))
}

"""##
        ),
        (
            "resource.js",
            ##"""
// One resource: as it is, its versions and what changed between them, and the exchanges about it.
import { act, choice, complain, copier, foreign, h, icon, mono, put, refill, say, to } from './dom.js'
import { change, feed, get, path, post } from './api.js'
import { wallTime, count } from './wording.js'
import { code } from './code.js'
import { changes, commandBox, exchangeList, status } from './parts.js'

export async function resource(box, [place = '0', type = '', id = ''], known) {
  const index = known.mounts[Number(place)] ? Number(place) : 0
  const { dialect, path: mount } = known.mounts[index]
  const at = ['resources', dialect, type, id]
  const here = { mount }
  const head = h('header.head')
  const body = h('div')
  put(box, head, body)
  let tab = 'content'
  let form = 'json'
  let tree = null

  const tabs = {
    content: async part => {
      const shape = choice('Format', [['json', 'JSON'], ['xml', 'XML']], form, chosen => { form = chosen; draw() })
      const whole = await get(path(at, here), { accept: `application/fhir+${form}` })
      refill(part, facts(tree), h('div.row', {}, shape, copier('Copy the resource', () => whole)), code(whole, form.toUpperCase()))
    },
    versions: async part => {
      const history = await get(path([...at, 'history'], here))
      refill(part, versions(history))
    },
    exchanges: async part => {
      const found = await post('requests/find', { pattern: { dialect, resource: `${type}/${id}` } })
      refill(part, found.requests.length ? exchangeList(found.requests.slice(-200).reverse(), known)
        : h('p.empty', {}, 'Nothing has asked for it since the start or the last clearing.'))
    },
    command: async part => {
      const fetchIt = name => get(path(['example', dialect, name], { ...here, resource: `${type}/${id}` }))
      const boxes = []
      for (const name of ['read', 'cancel']) {
        try {
          const example = await fetchIt(name)
          boxes.push(h('p', {}, foreign(example.sentence)), commandBox(example, () => fetchIt(name)))
        } catch (error) {
          boxes.push(h('p.empty', {}, foreign(error.message)))
        }
      }
      refill(part, boxes)
    },
  }

  const part = h('div.part')
  const draw = () => tabs[tab](part).catch(error => refill(part, h('p.empty', {}, error.message)))

  const refresh = async () => {
    tree = await get(path(at, here))
    refill(head,
      h('p.above', {}, h('a', { href: to('start', index) }, icon('back'), foreign(dialect))),
      h('h1', {}, foreign(type), ' ', mono(id)),
      h('p.lead', {}, tree.status && status(tree.status), ' ', tree.start && h('time', { datetime: tree.start }, wallTime(tree.start)),
        h('span.faint', {}, ' version ', foreign(tree.meta?.versionId ?? '?'))),
      h('div.row', {},
        tree.start && act('button', {}, 'Set stub time just past it', async () => {
          const past = new Date(Date.parse(tree.start) + 1000)
          if (Number.isNaN(past.getTime())) throw new Error('Its start is no instant.')
          await change('clock', { set: past.toISOString().replace('.000Z', 'Z') })
          document.dispatchEvent(new Event('timechange'))
          say('Stub time is now one second past its start.', h('a', { href: to('steer') }, 'Steer'))
        })))
    await draw()
  }
  put(body, choice('What to see', [['content', 'Content'], ['versions', 'Versions'], ['exchanges', 'Exchanges'], ['command', 'Commands']], tab, chosen => {
    tab = chosen
    draw()
  }), part)
  await refresh()

  const changed = event => {
    if (event.detail.hasGone || event.detail.come.some(entry => entry.dialect === dialect && entry.resource === `${type}/${id}`)) refresh().catch(complain)
  }
  feed.addEventListener('change', changed)
  return { end: () => feed.removeEventListener('change', changed) }
}

/** What people look for first. */
function facts(tree) {
  const rows = [
    ['Description', tree.description],
    ['End', tree.end && wallTime(tree.end)],
    ['Created', tree.created && wallTime(tree.created)],
    ['Last updated', tree.meta?.lastUpdated && wallTime(tree.meta.lastUpdated)],
    ['With', Array.isArray(tree.participant) ? tree.participant.map(one => one?.actor?.display ?? one?.actor?.reference).filter(Boolean).join(', ') : null],
    ['Reason', reasonOf(tree)],
  ].filter(([, value]) => typeof value === 'string' && value !== '')
  return rows.length > 0 && h('dl.pairs', {}, rows.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, foreign(value)))))
}

function reasonOf(tree) {
  const extension = Array.isArray(tree.extension) ? tree.extension.find(one => String(one?.url).includes('CancellationReason')) : null
  return extension?.valueString ?? tree.cancelationReason?.text ?? tree.cancelationReason?.coding?.[0]?.display
}

function versions(history) {
  return h('ol.versions', {}, history.versions.map(version => h('li', {},
    h('div.title', {}, h('h2', {}, 'Version ', mono(version.versionId)),
      h('span.faint', {}, wallTime(version.lastUpdated), version.cause ? `, ${version.cause}` : '')),
    version.changes === undefined ? h('p.empty', {}, 'The first that is kept.')
      : version.changes.length === 0 ? h('p.empty', {}, 'Nothing changed in meaning.')
        : changes(version.changes, `Since version ${version.previous}`, 'Before', 'After'),
    version.changesOmitted > 0 && h('p.empty', {}, `${count(version.changesOmitted, 'more change')} not shown.`))))
}

"""##
        ),
        (
            "stage.js",
            ##"""
// Plays the documented outcomes one by one, for a room; the arrow keys are enough.
import { complain, copier, foreign, h, icon, mono, options, put, refill, to } from './dom.js'
import { get, path, post } from './api.js'
import { code } from './code.js'

export async function stage(box, [wanted = ''], known) {
  const { scenes } = await get('scenes')
  if (scenes.length === 0) {
    put(box, h('header.head', {}, h('h1', {}, 'Stage')), h('p.empty', {}, 'This stub carries no scenes: it is embedded in a test. The command appointment-stub has them.'))
    return {}
  }
  const dialects = [...new Set(scenes.map(scene => scene.dialect))]
  const found = scenes.findIndex(scene => scene.id === wanted)
  let at = Math.max(0, found)
  let round = 0
  const system = h('select', { 'aria-label': 'System' }, options(dialects.map(name => [name, known.dialects.get(name)?.title ?? name]), scenes[at].dialect))
  const position = h('p.faint', { role: 'status' })
  const scene = h('section.scene', { 'aria-live': 'polite', tabindex: -1 })
  const previous = h('button', { type: 'button', 'aria-label': 'Scene before', onclick: () => step(-1) }, icon('back'))
  const next = h('button.primary', { type: 'button', 'aria-label': 'Next scene', onclick: () => step(1) }, icon('next'))
  system.addEventListener('change', () => go(scenes.findIndex(one => one.dialect === system.value)))
  put(box,
    h('header.head.bar', {}, h('h1', {}, 'Stage'), system, position,
      h('div.row', {}, previous, next,
        document.fullscreenEnabled && h('button', { type: 'button', onclick: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(complain) }, 'Fill the screen'),
        h('span.keys.faint', {}, h('kbd', {}, '←'), h('kbd', {}, '→'), ' scenes ', h('kbd', {}, '↑'), h('kbd', {}, '↓'), ' systems'))),
    scene)

  const go = (index, isFirst = false) => {
    at = Math.min(scenes.length - 1, Math.max(0, index))
    const one = scenes[at]
    system.value = one.dialect
    const ofDialect = scenes.filter(other => other.dialect === one.dialect)
    refill(position, `Scene ${ofDialect.indexOf(one) + 1} of ${ofDialect.length}`)
    previous.setAttribute('aria-disabled', String(at === 0))
    next.setAttribute('aria-disabled', String(at === scenes.length - 1))
    if (!isFirst || wanted) history.replaceState(null, '', to('stage', one.id))
    play(one).catch(error => refill(scene, h('h2', {}, foreign(one.sentence)), h('p.note.bad', {}, error.message)))
  }
  const step = by => { if (at + by >= 0 && at + by < scenes.length) go(at + by) }
  const play = async one => {
    const mine = ++round
    const waiting = setTimeout(() => { if (mine === round) refill(scene, h('h2', {}, foreign(one.sentence)), h('p.faint', {}, 'Playing …')) }, 250)
    try {
      const record = await post(path(['scenes', one.id]))
      if (mine === round) refill(scene, played(one, record))
    } finally {
      clearTimeout(waiting)
    }
  }
  const keys = event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest?.('select, input, textarea, dialog, pre, [role=region]')) return
    const action = {
      ArrowRight: () => step(1), ArrowLeft: () => step(-1),
      ArrowDown: () => other(1), ArrowUp: () => other(-1),
    }[event.key]
    if (!action) return
    event.preventDefault()
    action()
  }
  const other = by => {
    const index = dialects.indexOf(scenes[at].dialect) + by
    if (index >= 0 && index < dialects.length) go(scenes.findIndex(one => one.dialect === dialects[index]))
  }
  document.addEventListener('keydown', keys)
  go(at, true)
  return {
    move: ([id = '']) => {
      const index = scenes.findIndex(one => one.id === id)
      if (index >= 0 && index !== at) go(index)
      return true
    },
    end: () => { round += 1; document.removeEventListener('keydown', keys) },
  }
}

function played(scene, record) {
  const isRefusal = record.answer.status >= 400
  return [
    h('h2', {}, foreign(record.sentence)),
    before(scene),
    record.rules.map(rule => h('section.rule.large', { 'aria-label': 'Rule' },
      h('p.sentence', {}, foreign(rule.sentence)),
      h('p.source', {}, foreign(rule.source), ' ', h('code', {}, foreign(rule.id))))),
    h('div.messages', {},
      h('section.message', { 'aria-label': 'Request' }, h('h3', {}, 'Request'), h('p.line', {}, mono(record.request.line)),
        ownLines(scene.request),
        h('details', {}, h('summary', {}, 'All that was sent'), h('pre.code', { tabindex: 0 }, foreign(record.request.head)))
        , record.request.body ? code(record.request.body, 'request') : null),
      h('section.message', { 'aria-label': 'Answer' }, h('h3', {}, 'Answer'),
        h('p.line', {}, h('span.big.status', { class: isRefusal ? 'bad' : 'good' }, record.answer.status), ' ', foreign(record.answer.reason)),
        h('details', {}, h('summary', {}, 'Header fields'), h('dl.fields', {}, record.answer.fields.map(([name, value]) => h('div', {}, h('dt', {}, foreign(name)), h('dd', {}, foreign(value)))))),
        record.answer.body ? code(record.answer.body, 'answer') : h('p.empty', {}, 'No body.'))),
    record.changes.length > 0 && h('section.effect', { 'aria-label': 'What changed' }, h('h3', {}, 'What changed'), h('ul', {}, record.changes.map(line => h('li', {}, mono(line))))),
    h('p.ends', {},
      record.mismatches.length === 0 ? h('span.status.good', {}, 'as documented') : h('span.status.bad', {}, 'not as documented'),
      record.counterpart && h('span', {}, ' Without the breach: ', h('b', {}, record.counterpart)),
      ' ', record.request.text && copier('Copy the request as it was sent', () => record.request.text)),
    record.mismatches.length > 0 && h('ul.note.bad', {}, record.mismatches.map(line => h('li', {}, foreign(line)))),
  ]
}

function before(scene) {
  const first = scene.before?.[0]
  const limits = Object.entries(scene.limits ?? {}).map(([name, number]) => `with --limit ${name}=${number}`)
  if (!first && limits.length === 0) return null
  const times = (scene.before?.length ?? 0) > 1 ? `, ${scene.before.length} times` : ''
  return h('p.faint', {}, limits.join(', '), first && ['First ', mono(first.line), times])
}

/** What a request bears besides what every sound one does. */
function ownLines(request) {
  const lines = [...(request.fields ?? []), request.body].filter(Boolean)
  return lines.length > 0 && h('ul.own', {}, lines.map(line => h('li', {}, mono(line))))
}

"""##
        ),
        (
            "start.js",
            ##"""
// What is served where, what is held there, and commands to begin with.
import { choice, complain, copier, foreign, h, mono, put, refill, renew, roving, scroller, to } from './dom.js'
import { feed, get, path } from './api.js'
import { count, sentence, wallTime } from './wording.js'
import { commandBox, status } from './parts.js'

const pageSize = 50

export async function start(box, steps, known) {
  const list = h('nav.mounts', { 'aria-label': 'Mounts' })
  const mount = h('section.mount', { 'aria-live': 'off' })
  put(box,
    h('header.head', {}, h('h1', {}, 'What is served here'),
      h('p.lead', {}, `${count(known.mounts.length, 'system')}, each with appointments of its own. Pick one, copy a command, and watch what comes of it under `,
        h('a', { href: to('exchanges') }, 'Exchanges'), '.')),
    h('div.split.narrow', {}, list, mount))
  const links = known.mounts.map((one, index) => h('a', { href: to('start', index) },
    h('b', {}, foreign(one.dialect)), h('span', {}, titleOf(known, one)), h('span.mono', {}, foreign(one.path))))
  put(list, links)
  const moving = roving(list, 'a')

  let current = null
  const move = ([step]) => {
    const index = Math.min(known.mounts.length - 1, Math.max(0, Number.parseInt(step ?? '0', 10) || 0))
    links.forEach((link, at) => (at === index ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current')))
    moving.settle(links[index])
    current = oneMount(mount, index, known)
    return true
  }
  move(steps)
  const again = later(() => current?.refresh(), 400)
  const changed = event => { if (event.detail.hasGone || event.detail.come.some(entry => !/^(GET|HEAD|OPTIONS)$/.test(entry.method))) again() }
  feed.addEventListener('change', changed)
  return { move, end: () => feed.removeEventListener('change', changed) }
}

const titleOf = (known, mount) => known.dialects.get(mount.dialect)?.title ?? mount.dialect

function later(action, milliseconds) {
  let timer = null
  return () => {
    timer ??= setTimeout(() => {
      timer = null
      Promise.resolve(action()).catch(complain)
    }, milliseconds)
  }
}

function oneMount(section, index, known) {
  const mount = known.mounts[index]
  const dialect = known.dialects.get(mount.dialect)
  const ready = h('div.ready')
  const held = h('div.held')
  refill(section,
    h('div.title', {}, h('h2', {}, foreign(dialect?.title ?? mount.dialect))),
    h('p.address', {}, mono(mount.baseUrl), copier('Copy the base URL', () => mount.baseUrl)),
    dialect && facts(dialect),
    h('h3', {}, 'Commands that succeed now'), ready,
    held)
  commands(ready, mount, dialect).catch(error => refill(ready, h('p.empty', {}, error.message)))
  return resources(held, mount, index)
}

function facts(dialect) {
  const needed = dialect.headers ?? []
  return h('ul.facts', {},
    h('li', {}, `FHIR ${dialect.fhirVersion}`),
    h('li', {}, `cancelled by ${dialect.cancelledBy}`),
    h('li', {}, `If-Match ${sentence(String(dialect.ifMatch)).toLowerCase()}`),
    needed.length > 0 && h('li', {}, 'asks for ', needed.join(', ')),
    h('li', {}, count(dialect.rules.length, 'rule')))
}

/** A button for each interaction, and the command of the one that is pressed. */
async function commands(box, mount, dialect) {
  const names = dialect.interactions?.map(one => one.name ?? one) ?? ['read', 'history', 'capabilities', 'cancel']
  const list = [...new Set(names)]
  const shownHere = h('div.command')
  let chosen = null
  const show = async name => {
    chosen = name
    const example = await get(path(['example', mount.dialect, name], { mount: mount.path }))
    if (chosen !== name) return
    refill(shownHere, h('p', {}, foreign(example.sentence)), commandBox(example, () => get(path(['example', mount.dialect, name], { mount: mount.path }))))
  }
  const safely = name => show(name).catch(error => { if (chosen === name) refill(shownHere, h('p.empty', {}, error.message)) })
  refill(box, choice('Interaction', list.map(name => [name, name]), list[0], safely), shownHere)
  await safely(list[0])
}

/** The resources of a mount by type, a page at a time. */
function resources(box, mount, index) {
  let type = 'Appointment'
  let size = pageSize
  let round = 0
  const title = h('h3', {}, 'Held now')
  const types = h('div')
  const table = h('div')
  put(refill(box), title, types, table)

  const refresh = async () => {
    const mine = ++round
    const page = await get(path(['resources', mount.dialect, type], { mount: mount.path, count: size }))
    if (mine !== round) return
    const kinds = page.types ?? [{ type, count: page.total }]
    renew(types, kinds.length > 1 && choice('Type', kinds.map(kind => [kind.type, `${kind.type} ${kind.count}`]), type, chosen => {
      type = chosen
      size = pageSize
      refresh().catch(complain)
    }))
    refill(title, `${type === 'Appointment' ? 'Appointments' : type} held now `, h('small', {}, page.total.toLocaleString('en-GB')))
    renew(table, page.resources.length === 0 ? h('p.empty', {}, 'Nothing is held here.') : listOf(page.resources, mount, index),
      page.next && h('button.quiet', { type: 'button', onclick: () => { size += 200; refresh().catch(complain) } },
        `Show more of ${page.total.toLocaleString('en-GB')}`))
  }
  refresh().catch(error => refill(table, h('p.empty', {}, error.message)))
  return { refresh }
}

function listOf(list, mount, index) {
  return scroller('Resources', h('table.list', {},
    h('thead', {}, h('tr', {}, ['Id', 'Status', 'Start', 'Version', 'Read it'].map(name => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, list.map(one => h('tr', {},
      h('th', { scope: 'row' }, h('a.mono', { href: to('resource', index, one.type, one.id) }, foreign(one.id))),
      h('td', {}, one.status ? status(one.status) : h('span.faint', {}, '–')),
      h('td', {}, one.start ? h('time', { datetime: one.start }, wallTime(one.start)) : h('span.faint', {}, foreign(one.title ?? '–'))),
      h('td.mono', {}, foreign(one.versionId)),
      h('td', {}, copier(`Copy the command that reads ${one.type}/${one.id}`, async () =>
        (await get(path(['example', mount.dialect, 'read'], { mount: mount.path, resource: `${one.type}/${one.id}` }))).curl)))))))
}

"""##
        ),
        (
            "steer.js",
            ##"""
// Trouble on demand, stub time, a fresh start, and sandboxes.
import { act, complain, confirmed, field, foreign, h, icon, mono, options, put, refill, renew, say } from './dom.js'
import { change, feed, get, home, path, post, remove, sandbox } from './api.js'
import { wallTime } from './wording.js'

/** Ready faults: name, what happens, what is asked of the API, and the method that suits it. */
const ready = [
  ['Another consumer was faster', 'The appointment changes just before the request is judged: the entity tag is stale.', { kind: 'concurrent-change' }, 'PUT'],
  ['The slot is taken', 'Another consumer books the slot just before.', { kind: 'slot-taken' }, 'POST'],
  ['It cannot be processed', 'A good request is answered with the status proposed.', { kind: 'proposed' }, 'POST'],
  ['The answer is lost', 'The request is carried out, and the connection ends without an answer.', { kind: 'lost-response' }, ''],
  ['503, three times', 'The system is not available; then it is again.', { kind: 'status', status: 503, times: 3 }, ''],
  ['Slow by 5 s', 'The right answer comes five seconds late.', { kind: 'delay', milliseconds: 5000 }, ''],
  ['Cut in the middle', 'The answer ends half way through its content.', { kind: 'truncated' }, ''],
  ['Connection reset', 'The connection breaks before anything is judged.', { kind: 'reset' }, ''],
]

export async function steer(box, steps, known) {
  put(box, h('header.head', {}, h('h1', {}, 'Steer'),
    h('p.lead', {}, sandbox ? `What you do here concerns the sandbox ${sandbox} alone.` : 'What you do here concerns everyone who uses this stub, but not its sandboxes.')))
  const faults = h('section.panel', { 'aria-labelledby': 'faults' })
  const clock = h('section.panel', { 'aria-labelledby': 'clock' })
  const reset = h('section.panel', { 'aria-labelledby': 'reset' })
  const boxes = h('section.panel', { 'aria-labelledby': 'sandboxes' })
  put(box, h('div.panels', {}, faults, h('div', {}, clock, reset, boxes)))
  const refreshFaults = await trouble(faults, known)
  const refreshClock = await time(clock, known)
  fresh(reset, async () => { await refreshFaults(); await refreshClock() })
  await sandboxes(boxes)
  let due = null
  const changed = () => { due ??= setTimeout(() => { due = null; refreshFaults().catch(complain) }, 150) }
  feed.addEventListener('change', changed)
  document.addEventListener('timechange', refreshClock)
  return { end: () => { clearTimeout(due); feed.removeEventListener('change', changed); document.removeEventListener('timechange', refreshClock) } }
}

async function trouble(box, known) {
  const list = h('div', { 'aria-live': 'polite' })
  const which = h('select')
  const about = h('p.faint')
  const dialects = [...new Set(known.mounts.map(mount => mount.dialect))]
  const system = h('select', {}, options([['', 'any']].concat(dialects.map(name => [name, name])), ''))
  const method = h('select', {}, options([['', 'any'], ['GET', 'GET'], ['PUT', 'PUT'], ['POST', 'POST'], ['DELETE', 'DELETE']], ''))
  const resource = h('input', { autocomplete: 'off', spellcheck: 'false', placeholder: 'any' })
  const first = h('input', { type: 'number', min: 1, max: 1000000, required: true, value: 1 })
  const times = h('input', { type: 'number', min: 1, max: 1000000, placeholder: 'for ever', value: 1 })
  const chosen = () => ready[Number(which.value)]
  const settle = () => {
    const [, description, fault, verb] = chosen()
    refill(about, description)
    times.value = fault.times ?? 1
    method.value = verb
  }
  const offer = () => {
    const before = which.value
    const kinds = known.mounts.filter(one => [one.dialect, ''].includes(system.value)).flatMap(one => one.faults)
    const some = ready.flatMap(([name, , { kind }], index) => kinds.includes(kind) ? [[String(index), name]] : [])
    refill(which, options(some, before))
    if (which.value !== before) settle()
  }
  which.addEventListener('change', settle)
  system.addEventListener('change', offer)
  offer()

  const refresh = async () => {
    const { faults } = await get('faults')
    renew(list,
      faults.length === 0 ? h('p.empty', {}, 'No faults: every request is answered as it should be.')
        : h('ul.active', {}, [...faults].reverse().map(fault => h('li', { class: fault.healed ? 'over' : 'odd' },
          h('div', {}, h('b', {}, name(fault)), scope(fault.match),
            h('small', {}, `struck ${fault.struck}${fault.times === null ? ', until taken away' : ` of ${fault.times}`}${fault.healed ? ', over' : ''}`)),
          act('button.quiet', { 'aria-label': `Take away ${fault.id}, ${name(fault)}` }, [icon('close')], async () => { await remove(path(['faults', fault.id])); await refresh() })))),
      faults.length > 1 && act('button', {}, `Take all ${faults.length} away`, async () => { await remove('faults'); await refresh() }),
      )
  }

  const form = h('form', { onsubmit: event => { event.preventDefault(); add.click() } },
    field('What goes wrong', which), about,
    h('div.fields-row', {}, field('System', system), field('Method', method), field('Resource', resource, 'Appointment/1001, an id, or a type')),
    h('div.fields-row', {}, field('From which match', first), field('How often', times, 'empty: until taken away')))
  const add = act('button.primary', {}, 'Make this trouble', async () => {
    if (!form.reportValidity()) return
    const [, , fault] = chosen()
    const match = {}
    if (system.value) match.dialect = system.value
    if (method.value) match.method = method.value
    const about = resource.value.trim()
    if (about) match.resource = about.includes('/') || /^[A-Z][A-Za-z]+$/.test(about) ? about : `Appointment/${about}`
    const made = await post('faults', { ...fault, match, firstCall: Number(first.value), times: times.value === '' ? null : Number(times.value) })
    say(`${made.id} waits for the next request that matches.`, null, 'odd')
    await refresh()
  })
  form.append(add)
  refill(box, h('h2', { id: 'faults' }, 'Faults'), form, h('h3', {}, 'Asked for'), list)
  await refresh()
  return refresh
}

function name(fault) {
  if (fault.kind === 'status') return `Status ${fault.status}`
  if (fault.kind === 'delay') return `Slow by ${fault.milliseconds / 1000} s`
  return ready.find(([, , one]) => one.kind === fault.kind)?.[0] ?? fault.kind
}

function scope(match) {
  const parts = Object.entries(match ?? {}).map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return parts.length > 0 && h('span.scope', {}, foreign(parts.join(', ')))
}

async function time(box, known) {
  const now = h('p.big-time', { role: 'status' })
  const custom = h('input', { type: 'datetime-local', step: 1 })
  let clock = null
  const refresh = async () => {
    clock = await get('clock')
    refill(now, h('time', { datetime: clock.now }, wallTime(clock.now)), h('small', {}, clock.state === 'frozen' ? ' stands' : ' runs'))
    custom.value = clock.now.slice(0, 19)
  }
  const set = async body => {
    await change('clock', body)
    document.dispatchEvent(new Event('timechange'))
  }
  const instant = date => date.toISOString().replace(/\.\d+Z$/, 'Z')
  const mount = h('select', {}, options(known.mounts.map((one, index) => [String(index), one.dialect]), '0'))
  const appointment = h('select')
  const fill = async () => {
    const page = await get(path(['resources', known.mounts[Number(mount.value)].dialect, 'Appointment'], { count: 200 }))
    refill(appointment, options(page.resources.filter(one => one.start).map(one => [one.start, `${wallTime(one.start)} ${one.id}`]), ''))
  }
  mount.addEventListener('change', () => fill().catch(complain))
  refill(box, h('h2', { id: 'clock' }, 'Stub time'), now,
    h('div.row', {},
      act('button', {}, 'Real time', () => set({ set: instant(new Date()), state: 'running' })),
      act('button', {}, 'Tomorrow 09:00', () => set({ set: instant(tomorrow(clock.now)) })),
      act('button', {}, 'An hour on', () => set({ advanceSeconds: 3600 })),
      act('button', {}, 'Stand', () => set({ state: 'frozen' })),
      act('button', {}, 'Run', () => set({ state: 'running' })),
      act('button', {}, 'As at the start', async () => { await remove('clock'); document.dispatchEvent(new Event('timechange')) })),
    h('div.fields-row', {}, field('A time of your own (UTC)', custom),
      act('button', {}, 'Set it', () => set({ set: instant(new Date(`${custom.value}Z`)) }))),
    h('div.fields-row', {}, field('System', mount), field('Appointment', appointment),
      act('button', {}, 'Just past it', () => set({ set: instant(new Date(Date.parse(appointment.value) + 1000)) }))))
  await refresh()
  await fill().catch(complain)
  return () => refresh().catch(complain)
}

/** 09:00 in London on the day after an instant. */
function tomorrow(now) {
  const inLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })
  const day = new Date(now)
  const nine = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 1, 9))
  return new Date(nine.getTime() - (Number(inLondon.format(nine)) - 9) * 3600000)
}

function fresh(box, refresh) {
  refill(box, h('h2', { id: 'reset' }, 'A fresh start'),
    h('p', {}, 'Puts everything back as it was at the start: what is held, stub time, faults and exchanges.'),
    act('button.danger', {}, 'Reset', async () => {
      if (!(await confirmed(sandbox ? `Reset the sandbox ${sandbox}?` : 'Reset the stub for everyone who uses it?', 'Reset'))) return
      await post('reset')
      document.dispatchEvent(new Event('timechange'))
      await refresh()
      say('All is as it was at the start.', null, 'good')
    }))
}

async function sandboxes(box) {
  const list = h('div', { 'aria-live': 'polite' })
  const input = h('input', { pattern: '[A-Za-z0-9._\\-]{1,64}', maxlength: 64, required: true, autocomplete: 'off', spellcheck: 'false' })
  const here = { from: home }
  const refresh = async () => {
    const found = await get('sandboxes', here)
    renew(list, found.sandboxes.length === 0 ? h('p.empty', {}, 'There is none.')
      : h('ul.active', {}, found.sandboxes.map(one => h('li', { class: one.name === sandbox ? 'good' : 'plain' },
        h('div', {}, mono(one.name), one.port && h('small', {}, ` port ${one.port}`), one.name === sandbox && h('small', {}, ' you are here')),
        one.name !== sandbox && h('a.button', { href: new URL(`__sandbox/${encodeURIComponent(one.name)}/`, home).href + location.hash }, 'Enter', h('span.unseen', {}, ` ${one.name}`)),
        one.name !== sandbox && act('button.quiet', { 'aria-label': `Delete the sandbox ${one.name}` }, [icon('close')], async () => {
          if (!(await confirmed(`Delete the sandbox ${one.name}?`, 'Delete'))) return
          await remove(path(['sandboxes', one.name]), here)
          await refresh()
        })))))
  }
  const add = act('button', {}, 'Make it', async () => {
    if (!form.reportValidity()) return
    await post('sandboxes', { name: input.value }, here)
    input.value = ''
    await refresh()
  })
  const form = h('form.fields-row', { onsubmit: event => { event.preventDefault(); add.click() } },
    field('A new sandbox', input, 'letters, digits, . _ -'), add)
  refill(box, h('h2', { id: 'sandboxes' }, 'Sandboxes'),
    h('p', {}, 'Private copies of all that is held, each with its own time, faults and exchanges.',
      sandbox && [' ', h('a', { href: home.href }, 'Leave this one.')]), form, list)
  await refresh()
}

"""##
        ),
        (
            "wording.js",
            ##"""
// How things are said: the verdict on an exchange in one phrase, and times.
import { shown } from './dom.js'

const done = {
  read: 'Read', vread: 'One version read', history: 'History read', capabilities: 'Capabilities read',
  cancel: 'Cancelled', amend: 'Amended', book: 'Booked', register: 'Registered', search: 'Searched',
}

const faults = {
  delay: 'answered late', status: 'refused on purpose', reset: 'connection reset', empty: 'connection ended without an answer',
  truncated: 'answer cut in the middle', 'concurrent-change': 'another consumer was faster',
  'lost-response': 'carried out, but the answer was lost', 'slot-taken': 'slot taken by another consumer', proposed: 'not processed',
}

/** What an exchange came to, in one phrase. */
export function verdict(entry) {
  const words = entry.verdict === 'refused' ? refusal(entry) : carriedOut(entry)
  if (!entry.fault) return words
  const fault = faults[entry.fault.kind] ?? entry.fault.kind
  return ['status', 'reset', 'empty', 'proposed'].includes(entry.fault.kind) ? sentence(fault) : `${words}; ${fault}`
}

function carriedOut(entry) {
  if (statusOf(entry) === 304) return 'Not changed since'
  return done[entry.interaction] ?? (entry.interaction ? sentence(entry.interaction) : 'Answered')
}

function refusal(entry) {
  const problem = entry.problems?.[0]
  if (!problem) return 'Refused'
  const more = entry.problems.length - 1 + (entry.problemsOmitted ?? 0)
  return `${problemPhrase(problem)}${more > 0 ? `, and ${more} more` : ''}`
}

export function problemPhrase(problem) {
  return shown(`${problem.location}: expected ${cut(problem.expected)}, found ${cut(problem.found)}`)
}

export function cut(text, limit = 90) {
  const letters = [...String(text)]
  return letters.length > limit ? letters.slice(0, limit).join('') + '…' : String(text)
}

export const sentence = text => text.charAt(0).toUpperCase() + text.slice(1).replaceAll('-', ' ')

/** good, bad, or odd where a fault had a part. */
export function mood(entry) {
  if (entry.fault) return 'odd'
  return entry.verdict === 'refused' ? 'bad' : 'good'
}

export const methodOf = entry => entry.method ?? entry.request?.method ?? ''
export const urlOf = entry => entry.url ?? entry.request?.url ?? ''
export const statusOf = entry => entry.status ?? entry.response?.status ?? 0

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The time of day of an instant, where the person is. */
export function timeOfDay(instant) {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? shown(instant) : clock.format(date)
}

/** `Fri 18 Jan 2019, 09:30`, as the instant's text has it, in its own time zone. */
export function wallTime(instant) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(instant ?? '')
  if (!parts) return shown(instant)
  const [, year, month, day, time, zone] = parts
  const weekday = days[new Date(Date.UTC(+year, +month - 1, +day)).getUTCDay()]
  const offset = !zone || zone === 'Z' || zone === '+00:00' ? '' : ` ${zone}`
  return `${weekday} ${+day} ${months[+month - 1] ?? month} ${year}${time ? `, ${time}${offset}` : ''}`
}

export function duration(microseconds) {
  if (microseconds < 1000) return `${microseconds} µs`
  return microseconds < 1e6 ? `${(microseconds / 1000).toFixed(1)} ms` : `${(microseconds / 1e6).toFixed(2)} s`
}

export function count(number, one, many = `${one}s`) {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}

"""##
        ),
    ]
}
