// Runs in the page: renders HTML, and says what the browser made of it.

/** How long things that come by themselves are waited for, as animations and timers, once all pictures have failed. */
const WAIT = 60

function look(root) {
  const elements = new Set()
  const attributes = new Set()
  const addresses = new Set()
  const values = new Set()
  for (const node of [root, ...root.querySelectorAll('*')]) {
    const name = node.localName
    if (node.namespaceURI !== 'http://www.w3.org/1999/xhtml') elements.add(`${node.namespaceURI} ${name}`)
    else elements.add(name)
    for (const attribute of node.attributes) {
      attributes.add(`${name} ${attribute.name}`)
      if (attribute.name === 'class' || attribute.name === 'name') values.add(`${attribute.name} ${attribute.value}`)
    }
    if (node.hasAttribute('href')) addresses.add(`href ${node.protocol ?? protocolOf(node.href)}`)
    if (node.hasAttribute('src')) addresses.add(`src ${protocolOf(node.src)}`)
    if (node.hasAttribute('cite')) addresses.add(`cite ${protocolOf(node.cite)}`)
  }
  return {
    elements: [...elements],
    attributes: [...attributes],
    addresses: [...addresses],
    values: [...values],
    style: [...root.querySelectorAll('style')].map((style) => style.textContent).join(),
  }
}

function protocolOf(address) {
  try {
    return new URL(address, document.baseURI).protocol
  } catch {
    return `none: ${address}`
  }
}

async function settle(boxes) {
  const pictures = boxes.flatMap((box) => [...box.querySelectorAll('img')]).filter(({ complete }) => !complete)
  await Promise.all(
    pictures.map(
      (picture) =>
        new Promise((resolve) => {
          picture.addEventListener('load', resolve)
          picture.addEventListener('error', resolve)
        }),
    ),
  )
  await new Promise((resolve) => setTimeout(resolve, WAIT))
}

globalThis.rendering = {
  /** Each set into an element, and what the browser writes of it set into another. */
  async fragments(list) {
    const boxes = list.flatMap((html) => {
      const first = document.createElement('div')
      document.body.append(first)
      first.innerHTML = html
      const second = document.createElement('div')
      document.body.append(second)
      second.innerHTML = first.innerHTML
      return [first, second]
    })
    await settle(boxes)
    const looks = boxes.map(look)
    for (const box of boxes) box.remove()
    return looks
  },

  /** Each loaded as a page in a frame. */
  async documents(addresses) {
    const frames = await Promise.all(
      addresses.map((address) => {
        const frame = document.createElement('iframe')
        const isLoaded = new Promise((resolve) => frame.addEventListener('load', () => resolve(frame), { once: true }))
        frame.src = address
        document.body.append(frame)
        return isLoaded
      }),
    )
    await settle([])
    const looks = frames.map((frame) => look(frame.contentDocument.documentElement))
    const places = frames.map((frame) => frame.contentWindow.location.pathname)
    for (const frame of frames) frame.remove()
    return { looks, places }
  },
}
