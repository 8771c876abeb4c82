/** As wide as a page of a board paper at twice the density of a screen. */
const WIDTH = 1_200;
const DENSITY = 2;

const SVG = 'http://www.w3.org/2000/svg';

/** The server's drawing as a file of its own: it is drawn in per cent, so outside a page it needs a width and white paper. */
export function standalone(svg: string): { text: string; width: number; height: number } {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const height = Number(drawing.getAttribute('height') ?? '346');
  drawing.setAttribute('width', String(WIDTH));
  drawing.setAttribute('height', String(height));
  const paper = drawing.ownerDocument.createElementNS(SVG, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', '#ffffff');
  drawing.prepend(paper);
  return { text: new XMLSerializer().serializeToString(drawing), width: WIDTH, height };
}

export function downloadSvg(svg: string, name: string): void {
  save(new Blob([standalone(svg).text], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** The same drawing as points, for programs that cannot place an SVG. */
export async function downloadPng(svg: string, name: string): Promise<void> {
  const { text, width, height } = standalone(svg);
  const image = new Image();
  // The policy of the site lets pictures in as data, not as blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const points = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (points === null) {
    throw new Error('The browser could not draw the picture.');
  }
  save(points, `${name}.png`);
}

export function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
