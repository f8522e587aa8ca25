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
