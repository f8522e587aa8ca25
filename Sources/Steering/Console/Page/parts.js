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
