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
