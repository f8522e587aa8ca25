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
