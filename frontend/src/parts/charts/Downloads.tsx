import { useState } from 'react';
import { Button, Buttons } from '@/design/Button';
import { downloadPng, downloadSvg } from './download';

/** The drawing for a paper or a slide. It is the one on the page, so the two cannot differ. */
export function Downloads({ svg, name }: { svg: string; name: string }) {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Buttons>
        <Button look="link" onClick={() => downloadSvg(svg, name)}>
          Download SVG
        </Button>
        <Button
          look="link"
          onClick={() => {
            setFailed(false);
            downloadPng(svg, name).catch(() => setFailed(true));
          }}
        >
          Download PNG
        </Button>
      </Buttons>
      <p className="gt-small" role="status">
        {failed ? 'This browser could not make the PNG. The SVG is the same drawing.' : null}
      </p>
    </>
  );
}
