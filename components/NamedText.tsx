import './NamedText.css';
import { Fragment } from 'preact';
import type { BulletPart } from './split-at-names.ts';

/** A bullet's words with its names in their kinds' colours. */
export function NamedText({ parts }: { parts: readonly BulletPart[] }) {
  return (
    <>
      {parts.map(({ text, kind, start }) =>
        kind ? (
          <span key={start} class={`name ${kind}`}>
            {text}
          </span>
        ) : (
          <Fragment key={start}>{text}</Fragment>
        ),
      )}
    </>
  );
}
