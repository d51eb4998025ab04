// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { act, cleanup, render } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { BulletList } from '../../../components/BulletList.tsx';
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx';
import { CopyButton } from '../../../components/CopyButton.tsx';
import { CopyMenu } from '../../../components/CopyMenu.tsx';
import { DigestView } from '../../../components/DigestView.tsx';
import { EntityList } from '../../../components/EntityList.tsx';
import { FailureMessage } from '../../../components/FailureMessage.tsx';
import { HighlightSwitch } from '../../../components/HighlightSwitch.tsx';
import { HistoryPage } from '../../../components/HistoryPage.tsx';
import { HistoryView } from '../../../components/HistoryView.tsx';
import * as icons from '../../../components/icons.tsx';
import { KeysHelp } from '../../../components/KeysHelp.tsx';
import { NamedText } from '../../../components/NamedText.tsx';
import type { PageActions } from '../../../components/page-actions.ts';
import { PageView } from '../../../components/PageView.tsx';
import { Picker } from '../../../components/Picker.tsx';
import { Popup } from '../../../components/Popup.tsx';
import { PublisherPoints } from '../../../components/PublisherPoints.tsx';
import { ReadingMessage } from '../../../components/ReadingMessage.tsx';
import { SettingsPage } from '../../../components/SettingsPage.tsx';
import { SettingsPreview } from '../../../components/SettingsPreview.tsx';
import { SettingsView } from '../../../components/SettingsView.tsx';
import { SidePanel } from '../../../components/SidePanel.tsx';
import { SourceLine } from '../../../components/SourceLine.tsx';
import { splitAtNames } from '../../../components/split-at-names.ts';
import { StoryTabs } from '../../../components/StoryTabs.tsx';
import { StoryView } from '../../../components/StoryView.tsx';
import { Tick } from '../../../components/Tick.tsx';
import { WelcomePage } from '../../../components/WelcomePage.tsx';
import { cardFacts } from '../../../entrypoints/present-page/card-facts.ts';
import { NameCard } from '../../../entrypoints/present-page/NameCard.tsx';
import { DEFAULT_SETTINGS } from '../../../utils/read-settings.ts';
import { recordDigest } from '../../../utils/record-digest.ts';
import { expectAccessible } from './expect-accessible.ts';
import { harbourDigest, pageOf, schoolDigest, waterDigest } from './invented-stories.ts';
import { speak } from './speak.ts';

afterEach(cleanup);

const nothing = () => undefined;
const later = async () => undefined;
const page = pageOf(harbourDigest, waterDigest, schoolDigest);
const { article, entities } = harbourDigest;
const actions: PageActions = {
  readPage: async () => ({ ok: true, page }),
  showSource: async () => true,
  paintNames: later,
  readSettings: async () => ({ ...DEFAULT_SETTINGS, keepHistory: true }),
  changeSettings: later,
  openSettings: later,
  openSidePanel: later,
};
const entry = { url: page.url, readAt: 0, stories: [recordDigest(harbourDigest, page.url)] };

const inHand = { settings: { ...DEFAULT_SETTINGS, keepHistory: true }, change: later };

/** Each component as it stands on its page, at its fullest. */
const COMPONENTS: Record<string, () => VNode> = {
  BulletList: () => <BulletList digest={harbourDigest} onJump={nothing} />,
  ChoiceGroup: () => (
    <ChoiceGroup
      label="Length"
      name="length"
      choices={[{ value: 'short', text: 'Short' }]}
      chosen="short"
      onChoose={nothing}
    />
  ),
  CopyButton: () => <CopyButton copied onCopy={nothing} />,
  CopyMenu: () => (
    <CopyMenu
      extras={{ links: true, names: true }}
      onExtras={nothing}
      onCopyAs={nothing}
      files={{ saveAs: nothing, share: later }}
    />
  ),
  DigestView: () => (
    <DigestView
      page={page}
      digest={harbourDigest}
      onStory={nothing}
      actions={actions}
      inHand={inHand}
    />
  ),
  EntityList: () => (
    <EntityList
      kind="place"
      entities={entities.filter(({ kind }) => kind === 'place')}
      article={article}
      onJump={nothing}
    />
  ),
  FailureMessage: () => <FailureMessage reason="empty-page" onTryAgain={nothing} />,
  HighlightSwitch: () => <HighlightSwitch on onSwitch={nothing} />,
  HistoryPage: () => (
    <ol>
      <HistoryPage entry={entry} onRemove={nothing} />
    </ol>
  ),
  HistoryView: () => (
    <HistoryView
      on
      recallHistory={async () => [entry]}
      forgetPage={later}
      clearHistory={later}
      watchHistory={() => nothing}
    />
  ),
  KeysHelp: () => <KeysHelp letters onClose={nothing} />,
  NameCard: () => (
    <dialog open aria-labelledby="name kind" aria-describedby="sentence">
      <NameCard
        entity={entities[1]!}
        facts={cardFacts(harbourDigest, entities[1]!)}
        article={article}
        place={{ index: 1, count: 2 }}
        notice=""
        onStep={nothing}
        onJump={nothing}
        onCopy={nothing}
        onHide={nothing}
        onClose={nothing}
      />
    </dialog>
  ),
  NamedText: () => (
    <p>
      <NamedText parts={splitAtNames(harbourDigest.bullets[0]!, entities)} />
    </p>
  ),
  PageView: () => <PageView page={page} actions={actions} inHand={inHand} />,
  Picker: () => (
    <Picker
      label="Language"
      choices={[{ value: 'ar', text: 'العربية', lang: 'ar' }]}
      chosen="ar"
      onChoose={nothing}
    />
  ),
  Popup: () => <Popup {...actions} />,
  PublisherPoints: () => <PublisherPoints article={article} />,
  ReadingMessage: () => <ReadingMessage />,
  SettingsPage: () => (
    <SettingsPage settings={DEFAULT_SETTINGS} notice="Kept." onChange={nothing} onReset={nothing} />
  ),
  SettingsPreview: () => <SettingsPreview {...DEFAULT_SETTINGS} />,
  SettingsView: () => (
    <SettingsView
      first={DEFAULT_SETTINGS}
      changeSettings={later}
      resetSettings={later}
      watchSettings={() => nothing}
    />
  ),
  SidePanel: () => (
    <SidePanel
      watchTab={(onTab) => {
        onTab({ tabId: 1, page });
        return nothing;
      }}
      actionsFor={() => actions}
    />
  ),
  SourceLine: () => <SourceLine article={schoolDigest.article} stories={3} />,
  StoryTabs: () => (
    <>
      <StoryTabs digests={page.digests} current={0} onChoose={nothing} />
      <div id="story" role="tabpanel" aria-labelledby="story-tab-0" />
    </>
  ),
  StoryView: () => (
    <StoryView digest={harbourDigest} stories={1} onJump={nothing} onJumpToName={nothing} />
  ),
  Tick: () => <Tick text="Places" kind="place" on onFlip={nothing} />,
  WelcomePage: () => <WelcomePage />,
  icons: () => (
    <>
      {Object.entries(icons).map(([name, Icon]) => (
        <Icon key={name} />
      ))}
    </>
  ),
};

test('no component is left out', () => {
  const files = ['components', 'entrypoints/present-page'].flatMap((folder) =>
    readdirSync(folder).filter((file) => /^([A-Z].*|icons)\.tsx$/.test(file)),
  );
  expect(files.map((file) => file.replace('.tsx', '')).toSorted()).toEqual(
    Object.keys(COMPONENTS).toSorted(),
  );
});

describe.each(Object.keys(COMPONENTS))('%s', (name) => {
  test.each(['en', 'ar'])('in %s: holds to axe’s rules', async (locale) => {
    await speak(locale);
    const { container } = render(COMPONENTS[name]!());
    // What it asks for first has come, and what that changes is drawn.
    await act(() => new Promise<void>((drawn) => setTimeout(drawn)));
    expect(container.innerHTML).not.toBe('');
    await expectAccessible(container);
  });
});
