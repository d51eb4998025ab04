import './StoryView.css';
import type { Span } from '../utils/article.ts';
import type { Digest } from '../utils/digest.ts';
import type { Entity } from '../utils/entities/recognise-entities.ts';
import { KINDS } from '../utils/read-settings.ts';
import { BulletList } from './BulletList.tsx';
import { EntityList } from './EntityList.tsx';
import { PublisherPoints } from './PublisherPoints.tsx';
import { SourceLine } from './SourceLine.tsx';

interface StoryViewProps {
  digest: Digest;
  /** How many stories the page has. */
  stories: number;
  /** The passages shown last. */
  shown?: readonly Span[] | undefined;
  onJump: (sources: Span[]) => void;
  onJumpToName: (entity: Entity, way: 1 | -1) => void;
}

/** One story: headline, source, points, names. */
export function StoryView({ digest, stories, shown, onJump, onJumpToName }: StoryViewProps) {
  const { article, entities } = digest;
  return (
    <>
      <h1 lang={article.lang} dir={article.dir}>
        {article.headline}
      </h1>
      <SourceLine article={article} stories={stories} />
      <BulletList digest={digest} shown={shown} onJump={onJump} />
      <PublisherPoints article={article} />
      {KINDS.map((kind) => (
        <EntityList
          key={kind}
          kind={kind}
          entities={entities.filter((entity) => entity.kind === kind)}
          article={article}
          shown={shown}
          onJump={onJumpToName}
        />
      ))}
    </>
  );
}
