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
