/** A story as a careful reader would copy it out of a page. */
export interface Told {
  headline: string;
  byline: string;
  /** As a page prints it, and the same day in ISO 8601. */
  date: string;
  day: string;
  place: string;
  points: string[];
  paragraphs: string[];
}

/** Invented stories, each of its own subject, to set side by side in pages of every shape. */
export const STORIES: Told[] = [
  {
    headline: 'Glacier lake above Sarn drained before the thaw',
    byline: 'Ilse Maddern',
    date: '4 March 2026',
    day: '2026-03-04',
    place: 'SARN',
    points: [
      'Pumps lowered the water by eleven metres in nine days',
      'Three villages below had been told to pack in January',
    ],
    paragraphs: [
      'Engineers have emptied the lake that formed last autumn under the Vorn glacier, ending a winter in which three villages slept with their suitcases by the door.',
      'The last of fourteen pumps was switched off on Wednesday morning, the canton of Sarn said, after the surface had fallen by eleven metres in nine days.',
      '“We could see the bottom, and the bottom was a cow,” said Reto Amsler, the geologist who had camped beside the ice since Christmas.',
      'A siren installed in Lower Sarn will stay where it is until the meltwater has found its old bed again, which the canton expects to happen by the middle of May.',
      'The bill of 2.6 million francs is to be shared between the canton, the power company and an insurer that had hoped not to be mentioned.',
    ],
  },
  {
    headline: 'Chess federation lets pupils castle twice, then changes its mind',
    byline: 'Tobias Rennick',
    date: '2 March 2026',
    day: '2026-03-02',
    place: 'DORMOUTH',
    points: [
      'Rule was tried in forty schools for a single weekend',
      'Arbiters counted 212 quarrels and one broken clock',
    ],
    paragraphs: [
      'An experiment that allowed beginners to castle on both sides of the board has been abandoned after one tournament, the national federation announced.',
      'Officials in Dormouth recorded 212 disputes over two days among players aged between seven and ten, most of them about rooks that had no business where they stood.',
      'The president, Agnes Tolliver, admitted that nobody had written down what should happen to the second king, “because there isn’t one, and the children noticed”.',
      'Parents were divided. One father praised the creativity of the openings; another asked for the entry fee back and for the game of his youth.',
      'A committee will consider gentler reforms in June, among them softer pieces and a longer interval for juice.',
    ],
  },
  {
    headline: 'Harbour cranes fall silent as dockers win a quieter night',
    byline: 'Noor Castellane',
    date: '27 February 2026',
    day: '2026-02-27',
    place: 'PORT ELMIR',
    points: [
      'Loading stops between midnight and five from April',
      'Shipowners warn of queues beyond the breakwater',
    ],
    paragraphs: [
      'Container terminals at Port Elmir will stop unloading between midnight and five in the morning, under an agreement that ends a strike of nineteen days.',
      'The union had asked for four hours. Its secretary, Bashir Okonedo, called the fifth “a present from people who had begun to hear the birds”.',
      'Shipowners say that vessels will have to wait beyond the breakwater and that bananas do not care for collective bargaining.',
      'Residents of the Old Quay, where bedroom windows rattle at every container set down, hung white sheets from their balconies on Friday evening.',
      'The port handled nine million boxes last year, a tenth more than the year before, most of them for the inland market.',
    ],
  },
  {
    headline: 'Museum returns drum to valley that never stopped listening',
    byline: 'Perpetua Wainwright',
    date: '19 February 2026',
    day: '2026-02-19',
    place: 'KASULANI',
    points: [
      'Instrument was taken by a surveyor in 1911',
      'Elders will decide who may strike it, and when',
    ],
    paragraphs: [
      'A slit drum carved from a single trunk has gone back to the Kasulani valley, one hundred and fifteen years after a surveyor carried it off in a crate marked “furniture”.',
      'Hundreds lined the track as the lorry climbed from the railhead. Nobody sang until the lid was off; then, according to the driver, it was difficult to hear the engine.',
      'The museum had displayed it beside a label which said that its purpose was unknown. “They could have asked,” remarked Chieftainess Olumba Dareh.',
      'Curators will receive a copy made by apprentices, and lessons in how to oil it, in exchange for the papers of the surveyor.',
      'Four other objects from the same crate, including an actual chair, are still the subject of correspondence between the two governments.',
    ],
  },
  {
    headline: 'Vaccine for honeybees passes its first summer outdoors',
    byline: 'Cormac Adeleke',
    date: '11 February 2026',
    day: '2026-02-11',
    place: 'UPPSARN',
    points: [
      'Treated hives lost a third fewer larvae than others',
      'Sugar syrup carries the medicine to the queen',
    ],
    paragraphs: [
      'Colonies fed a syrup that immunises their queen against foulbrood lost a third fewer larvae than their neighbours over a whole season, researchers reported.',
      'The trial followed six hundred hives on rape fields and lime avenues, half of them given plain sugar by beekeepers who did not know which jar was which.',
      'Doctor Mirela Aasen, who directed the study, cautioned that foulbrood is only one of the troubles of an insect that has many.',
      'Antibiotics, the usual remedy, are forbidden in several countries, where the law still prescribes petrol, a pit and a match.',
      'A manufacturer hopes to sell doses at the price of a jar of honey within two years, if regulators agree that queens are livestock.',
    ],
  },
  {
    headline: 'Night buses to follow the bakers, not the bars',
    byline: 'Solveig Abernathy',
    date: '30 January 2026',
    day: '2026-01-30',
    place: 'LUNDERHAM',
    points: [
      'Timetable was drawn from two million card taps',
      'First services will leave the depot at half past two',
    ],
    paragraphs: [
      'Lunderham will reroute its night buses towards hospitals, depots and bakeries after discovering that most passengers before dawn are travelling to work.',
      'Planners studied two million taps of travel cards. The crowds they had expected outside the clubs turned out to be walking home, and cheerfully.',
      '“The city gets up much earlier than the council,” observed Gwendolen Achterberg, who designs the timetable and has driven every line herself.',
      'Nine routes will begin in March. A tenth, to the fish market, was dropped when porters explained that they owned vans.',
      'Fares stay as they are. The council estimates a saving of four hundred thousand a year, chiefly in diesel that used to idle.',
    ],
  },
];
