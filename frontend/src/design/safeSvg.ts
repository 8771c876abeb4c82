// Drawing elements only. Whatever can run, fetch, navigate or restyle the page is not on the list, so it never arrives.
// prettier-ignore
const ELEMENTS = new Set([
  'svg', 'g', 'defs', 'title', 'desc', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan',
  'clipPath', 'mask', 'pattern', 'marker', 'linearGradient', 'radialGradient', 'stop', 'symbol', 'use',
]);
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Reads the server's SVG and returns an element that is safe to adopt, or null when it is not an SVG. Ids get the prefix,
 * because several charts stand on one page.
 */
export function safeSvg(text: string, prefix: string): SVGElement | null {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = parsed.documentElement;
  if (root.namespaceURI !== SVG || root.localName !== 'svg' || parsed.querySelector('parsererror') !== null) {
    return null;
  }
  clean(root, prefix);
  return root as unknown as SVGElement;
}

function clean(element: Element, prefix: string): void {
  for (const attribute of Array.from(element.attributes)) {
    const kept = safeValue(attribute.localName.toLowerCase(), attribute.value, prefix);
    if (kept === null) {
      element.removeAttributeNode(attribute);
    } else {
      attribute.value = kept;
    }
  }
  for (const child of Array.from(element.childNodes)) {
    if (child instanceof Element || child.nodeType === Node.ELEMENT_NODE) {
      const inner = child as Element;
      if (inner.namespaceURI === SVG && ELEMENTS.has(inner.localName)) {
        clean(inner, prefix);
      } else {
        inner.remove();
      }
    } else if (child.nodeType !== Node.TEXT_NODE) {
      child.remove();
    }
  }
}

function safeValue(name: string, value: string, prefix: string): string | null {
  // The policy of the site refuses style attributes, so a chart that needs one would look broken: better never.
  if (name.startsWith('on') || name === 'style') {
    return null;
  }
  if (name === 'id') {
    return prefix + value;
  }
  if (name === 'href') {
    return value.startsWith('#') ? `#${prefix}${value.slice(1)}` : null;
  }
  if (name === 'aria-labelledby' || name === 'aria-describedby') {
    return value
      .split(/\s+/)
      .map((id) => prefix + id)
      .join(' ');
  }
  if (/url\s*\(/i.test(value)) {
    const local = /^\s*url\(\s*['"]?#([\w-]+)['"]?\s*\)\s*$/i.exec(value);
    return local?.[1] === undefined ? null : `url(#${prefix}${local[1]})`;
  }
  return value;
}
