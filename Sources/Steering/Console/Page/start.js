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
