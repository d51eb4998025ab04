import { describe, expect, test } from 'vitest';
import { entitiesOf } from './story.ts';

const kinds = (text: string): string[] =>
  entitiesOf(text.split('\n'))
    .map((entity) => `${entity.kind}: ${entity.name}`)
    .toSorted();

describe('names and their kinds', () => {
  test.each([
    [
      'Amina Diallo met Tariq Nadeem in Nairobi.',
      ['person: Amina Diallo', 'person: Tariq Nadeem', 'place: Nairobi'],
    ],
    ['General Sahir Mirza flew to Baghdad on Monday.', ['person: Sahir Mirza', 'place: Baghdad']],
    ['Pakistan’s army said the raid was over.', ['place: Pakistan']],
    [
      'Students of Addis Ababa University marched on Tuesday.',
      ['organisation: Addis Ababa University'],
    ],
    ['The Ministry of Health said 40 people had recovered.', ['organisation: Ministry of Health']],
    ['Kenyan farmers sell their maize in Uganda.', ['other: Kenyan', 'place: Uganda']],
    ['She moved from London to New York in 1998.', ['place: London', 'place: New York']],
    ['The bank is linked to US President Ada Moore’s family.', ['person: Ada Moore', 'place: US']],
    ['The deal with UAE President Omar Nahyan was signed.', ['person: Omar Nahyan', 'place: UAE']],
    ['THEY WILL LET US PLAY, the crowd sang.', []],
    ['The weather was fine and nobody complained.', []],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('the whole story', () => {
  test('a surname, a title and an acronym lead to one entity each', () => {
    const entities = entitiesOf([
      'ISLAMABAD: Lt. Gen. Tariq Nadeem met reporters on Monday, the Inter-Services Public Relations (ISPR) said.',
      'Nadeem said the army would stay in Quetta. The ISPR gave no details.',
    ]);
    const named = (name: string) => entities.find((entity) => entity.name === name);
    expect(named('Tariq Nadeem')).toMatchObject({
      kind: 'person',
      role: 'Lt. Gen.',
      aliases: ['Nadeem'],
    });
    expect(named('Tariq Nadeem')?.mentions.map((mention) => mention.text)).toEqual([
      'Tariq Nadeem',
      'Nadeem',
    ]);
    expect(named('Inter-Services Public Relations')).toMatchObject({
      kind: 'organisation',
      aliases: ['ISPR'],
    });
    expect(named('Inter-Services Public Relations')?.mentions).toHaveLength(3);
    expect(named('Islamabad')?.kind).toBe('place');
  });

  test('US, U.S. and United States are one place; its people are another entity', () => {
    const entities = entitiesOf([
      'The United States and Iran met in Geneva. The U.S. envoy left early.',
      'An American official said the US would return. Iran has not answered.',
    ]);
    const states = entities.find((entity) => entity.name === 'United States');
    expect(states).toMatchObject({ kind: 'place' });
    expect(states?.mentions.map((mention) => mention.text)).toEqual([
      'United States',
      'U.S.',
      'US',
    ]);
    expect(states?.aliases).not.toContain('American');
    expect(entities.find((entity) => entity.name === 'American')?.kind).toBe('other');
  });

  test('an acronym that counts in its owner is still the acronym', () => {
    const entities = entitiesOf([
      'Ghana’s Digital Assets Authority (GDAA) opened its doors on Monday.',
      'The GDAA will license exchanges, said Ama Boateng, who runs it.',
    ]);
    const authority = entities.find(({ kind }) => kind === 'organisation');
    expect(authority).toMatchObject({ name: 'Digital Assets Authority', aliases: ['GDAA'] });
    expect(authority?.mentions).toHaveLength(3);
  });

  test('a word that opens a sentence and is plain elsewhere names nobody', () => {
    const entities = entitiesOf([
      'Farmers in Kenya turn to vermiculture and to bees.',
      'Vermiculture takes little land, said Amina Diallo.',
    ]);
    expect(entities.map(({ name }) => name)).not.toContain('Vermiculture');
  });

  test('a closing quotation mark is no part of a name', () => {
    const entities = entitiesOf(['The case was filed by the ‘Harbour Trust’ in Accra.']);
    expect(entities.map(({ name }) => name).toSorted()).toEqual(['Accra', 'Harbour Trust']);
  });

  test('a storm and its bare name are one, and nobody', () => {
    const entities = entitiesOf([
      'Cyclone Halima made landfall near Beira on Monday.',
      'By noon Halima had weakened, forecasters in Maputo said.',
    ]);
    expect(entities.find(({ name }) => name === 'Cyclone Halima')).toMatchObject({
      kind: 'other',
      aliases: ['Halima'],
    });
  });

  test('repetition does not make a city of its team', () => {
    const entities = entitiesOf([
      'Arsenal beat Liverpool 2-1 at Highbury on Saturday.',
      'The festival moves from Leeds to Liverpool in May, organisers said in the city of Liverpool.',
    ]);
    const kinds = entities.filter(({ name }) => name === 'Liverpool').map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['organisation', 'place']);
  });

  test('two people of one surname stay two, and a bare surname is the last one named', () => {
    const entities = entitiesOf([
      'Rajiv Kumar met Anita Desai in Delhi on Monday. Kumar thanked her.',
      'On Tuesday Sunita Kumar spoke to reporters. Kumar said the talks would go on.',
    ]);
    const counts = entities
      .filter((e) => e.kind === 'person')
      .map((e) => [e.name, e.mentions.length]);
    expect(counts).toContainEqual(['Rajiv Kumar', 2]);
    expect(counts).toContainEqual(['Sunita Kumar', 2]);
  });

  test('a son with his father’s name has the surname, not “Jr.”', () => {
    const entities = entitiesOf([
      'Samuel T. Okafor Jr. ran for governor on Monday. Okafor spoke in Lagos.',
      'His uncle, John P. Okafor, was a judge.',
    ]);
    const son = entities.find(({ name }) => name.startsWith('Samuel'));
    expect(son?.mentions.map(({ text }) => text)).toContain('Okafor');
  });

  test('mentions come in reading order, entities by salience between 0 and 1', () => {
    const entities = entitiesOf(
      [
        'Amina Diallo won in Dakar on Sunday.',
        'In Paris, officials congratulated Diallo.',
        'Diallo, 48, was born in Thies.',
      ],
      'Diallo wins',
    );
    expect(entities[0]?.name).toBe('Amina Diallo');
    for (const { salience, mentions } of entities) {
      expect(salience).toBeGreaterThanOrEqual(0);
      expect(salience).toBeLessThanOrEqual(1);
      expect(mentions).toEqual(mentions.toSorted((a, b) => a.block - b.block || a.start - b.start));
    }
  });
});

describe('any text', () => {
  test.each([
    ['emoji', 'Amina Diallo 👩‍🚀🚀 met Tariq 🇵🇰 Nadeem in Nairobi 🎉.'],
    ['combining marks', 'Ame\u0301lie Ndiaye met Jose\u0301 Marti\u0301n in Bogota\u0301.'],
    ['lone surrogates', 'Amina \ud83d Diallo \udc00 met \udfff Tariq Nadeem.'],
    ['right to left', 'قال محمد علي إن Amina Diallo زارت بغداد.'],
    ['no-break spaces', 'Amina\u00a0Diallo met\u202fTariq Nadeem\u200b in Nairobi.'],
    ['nothing', ''],
    ['marks only', '— … “” (()) 123 %%%'],
  ])('with %s keeps its offsets', (_, text) => {
    for (const { mentions } of entitiesOf([text]))
      for (const { start, end, text: named } of mentions)
        expect(text.slice(start, end)).toBe(named);
  });

  test('a megabyte in one line takes time linear in its length', () => {
    const line = 'Amina Diallo of the Kenya Red Cross met Tariq Nadeem in Nairobi '.repeat(16_000);
    // What is not takes minutes, and the watchdog ends it.
    expect(entitiesOf([line]).length).toBeGreaterThan(2);
  });
});

describe('a language without weights', () => {
  test('gets places and repeated people, and no noise', () => {
    const entities = entitiesOf(
      [
        'Le président a rencontré Fatima Ndiaye hier soir au palais, en France comme au Sénégal, selon ses services, avant un dîner.',
        'Les ministres ont ensuite écouté Fatima Ndiaye pendant deux heures, puis le Conseil a levé la séance sans conclure quoi que ce soit.',
      ],
      '',
      'fr',
    );
    expect(entities.map((entity) => `${entity.kind}: ${entity.name}`).toSorted()).toEqual([
      'person: Fatima Ndiaye',
      'place: France',
      'place: Sénégal',
    ]);
  });

  test.each<[string, string[], string[]]>([
    [
      'fr',
      [
        'Hier, le Laboratoire de physique des Alpes (LPA) a publié ses mesures, que le glacier confirme chaque nuit.',
        'Le LPA écoute la glace depuis dix ans, a dit Claire Morel. Selon Morel, elle parle de plus en plus fort.',
      ],
      ['organisation: Laboratoire de physique des Alpes', 'person: Claire Morel'],
    ],
    [
      'tr',
      [
        'Rapor, Karadeniz Teknik Üniversitesi’nden (KTÜ) gelen bir ekip tarafından pazartesi günü açıklandı.',
        'KTÜ raporu herkese açık olacak ve yıl sonunda yenilenecek.',
      ],
      ['organisation: Karadeniz Teknik Üniversitesi'],
    ],
    [
      'fr',
      [
        'Ce matin, Jean-Michel Tardieu a rouvert la gare de Lorme-Sauvigny, que la ligne Dijon-Nevers ne dessert plus.',
        'Les trains reviendront, promet Jean-Michel Tardieu ; pour Tardieu, la ligne Dijon-Nevers ne perd pas tant d’argent.',
      ],
      ['person: Jean-Michel Tardieu'],
    ],
    [
      'es',
      [
        'Según la Cruz Blanca, el barco de la Cruz Blanca llegó tarde; el fenómeno de El Niño y otra vez El Niño lo retrasaron.',
        'Lo confirmó después Fernando Lago-Herrera, que viaja con la Cruz Blanca, y para Lago-Herrera nadie tuvo la culpa.',
      ],
      ['person: Fernando Lago-Herrera'],
    ],
    [
      'es',
      [
        'La nieve -explicó luego Fernando Lago- es buena, y el hielo -repitió Fernando Lago- todavía mejor.',
        'El puerto abrirá mañana -Portugal y Angola ya lo saben- si no vuelve el viento del norte.',
      ],
      ['person: Fernando Lago', 'place: Angola', 'place: Portugal'],
    ],
    [
      'it',
      [
        'Dal palco, con il governatore della Florida Marco Velli, ha parlato anche il sindaco, e poi ancora in Florida Marco Velli.',
        'Il pubblico, secondo il comune, non ha sentito quasi nulla per il vento che soffiava dalla costa.',
      ],
      [],
    ],
    [
      'de',
      [
        'Gestern tagte in Bonn das »Netzwerk Offene Gärten« (NOG), und die Israel-Kommission, in der auch eine S-Bahn-Linie Thema war.',
        'Das NOG will nun mit der Stadt reden, sagte die Leiterin, und zwar noch vor dem Herbst.',
      ],
      ['organisation: Netzwerk Offene Gärten'],
    ],
    [
      'de',
      [
        'Am Abend stand der Saal in Essen offen, und Walter Zufall kam; mit Zufall kam auch Walter Anfang, sagte der Wirt.',
        'Der Verein will im Herbst entscheiden, ob er die Halle kauft oder mietet.',
      ],
      [],
    ],
  ])('%s: acronyms spelled out, people named again', (lang, paragraphs, names) => {
    const found = entitiesOf(paragraphs, '', lang).map(({ kind, name }) => `${kind}: ${name}`);
    expect(found.toSorted()).toEqual(names);
  });

  test('a page that calls itself English but is not gets no guesses', () => {
    const text =
      'Der Bürgermeister sprach am Montag mit den Bewohnern der Siedlung über den Lärm und die Kosten der neuen Straße, doch eine Einigung gab es nach Angaben der Verwaltung vorerst nicht, auch weil die Mittel fehlen und die Frist läuft.';
    expect(entitiesOf([text])).toEqual([]);
  });
});
