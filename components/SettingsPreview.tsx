import './SettingsPreview.css';
import type { Settings } from '../utils/read-settings.ts';
import { sampleDigest } from './sample-digest.ts';
import { StoryView } from './StoryView.tsx';

/** An invented digest as the settings have it. A picture: its buttons lead nowhere, so nothing in it takes the focus. */
export function SettingsPreview({ length, kinds }: Pick<Settings, 'length' | 'kinds'>) {
  return (
    <div class="settings-sample story" inert>
      <StoryView
        digest={sampleDigest(length, kinds)}
        stories={1}
        onJump={() => undefined}
        onJumpToName={() => undefined}
      />
    </div>
  );
}
