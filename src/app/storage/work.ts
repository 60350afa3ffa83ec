// Work kept in this browser (IndexedDB): exercises with their earlier versions, and where the person was in each. A save is
// done once the browser says that it is on disk. What a text says is none of its business.

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnFile } from './own-file.ts';

/** What a list of kept work tells of one. */
export interface WorkRow {
  readonly id: string;
  /** How often its exercise was saved: the number of its newest version. */
  readonly saved: number;
  readonly name: string;
  readonly scenario: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly decisions: number;
  readonly durationSec: number;
}

/** Where the person was; `trace` belongs to the version it names. */
export interface WorkPlace {
  readonly id: string;
  readonly cursorSec: number;
  readonly speed: number;
  readonly trace: string | null;
  readonly saved: number;
}

export interface WorkVersion {
  readonly id: string;
  readonly saved: number;
  readonly changedAt: string;
  readonly decisions: number;
  readonly text: string;
}

interface Tables extends DBSchema {
  work: { key: string; value: WorkRow };
  places: { key: string; value: WorkPlace };
  versions: { key: [string, number]; value: WorkVersion };
  /** Files of the person's own that work is also written into. */
  files: { key: string; value: { readonly id: string; readonly file: OwnFile } };
}

const DATABASE = 'muster';
/** Raised with every change of the tables; `upgrade` then brings older ones up to date. */
const DATABASE_VERSION = 2;
/** Newest versions of each exercise that are kept. */
const VERSIONS_KEPT = 20;

const ALL = ['work', 'places', 'versions'] as const;
const EVERYTHING = [...ALL, 'files'] as const;

export interface WorkStore {
  /** Kept work, the newest first. */
  list(): Promise<readonly { readonly row: WorkRow; readonly place: WorkPlace | null }[]>;
  /** The versions of one, the newest first. */
  versions(id: string): Promise<readonly WorkVersion[]>;
  place(id: string): Promise<WorkPlace | null>;
  /** Resolves once it is on disk; rejects where it could not be. */
  save(row: WorkRow, text: string, place: WorkPlace): Promise<void>;
  /** Where the person is: kept soon, without waiting for the disk. */
  move(place: WorkPlace): Promise<void>;
  /** The file that one is also written into, if any. */
  fileOf(id: string): Promise<OwnFile | null>;
  setFile(id: string, file: OwnFile | null): Promise<void>;
  remove(id: string): Promise<void>;
}

/** `lost` is called when the browser takes the database away, as when a person clears their data. */
export async function openWork(lost: () => void): Promise<WorkStore> {
  const database: IDBPDatabase<Tables> = await openDB<Tables>(DATABASE, DATABASE_VERSION, {
    upgrade(made, before) {
      if (before < 1) {
        made.createObjectStore('work', { keyPath: 'id' });
        made.createObjectStore('places', { keyPath: 'id' });
        made.createObjectStore('versions', { keyPath: ['id', 'saved'] });
      }
      made.createObjectStore('files', { keyPath: 'id' });
    },
    // A newer Muster in another tab wants to change the tables: this one steps aside, and says so.
    blocking() {
      database.close();
      lost();
    },
    terminated: lost,
  });
  const within = (id: string, until: number): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, until]);
  return {
    async list() {
      const [rows, places] = await Promise.all([database.getAll('work'), database.getAll('places')]);
      const at = new Map(places.map((place) => [place.id, place]));
      return rows
        .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
        .map((row) => ({ row, place: at.get(row.id) ?? null }));
    },
    async versions(id) {
      return (await database.getAll('versions', within(id, Number.MAX_SAFE_INTEGER))).reverse();
    },
    async place(id) {
      return (await database.get('places', id)) ?? null;
    },
    async save(row, text, place) {
      const { id, saved, changedAt, decisions } = row;
      const writing = database.transaction(ALL, 'readwrite', { durability: 'strict' });
      await Promise.all([
        writing.objectStore('work').put(row),
        writing.objectStore('versions').put({ id, saved, changedAt, decisions, text }),
        writing.objectStore('versions').delete(within(id, Math.max(0, saved - VERSIONS_KEPT))),
        writing.objectStore('places').put(place),
        writing.done,
      ]);
    },
    async move(place) {
      const writing = database.transaction('places', 'readwrite', { durability: 'relaxed' });
      await Promise.all([writing.store.put(place), writing.done]);
    },
    async fileOf(id) {
      return (await database.get('files', id))?.file ?? null;
    },
    async setFile(id, file) {
      await (file === null ? database.delete('files', id) : database.put('files', { id, file }));
    },
    async remove(id) {
      const writing = database.transaction(EVERYTHING, 'readwrite', { durability: 'strict' });
      await Promise.all([
        writing.objectStore('files').delete(id),
        writing.objectStore('work').delete(id),
        writing.objectStore('places').delete(id),
        writing.objectStore('versions').delete(within(id, Number.MAX_SAFE_INTEGER)),
        writing.done,
      ]);
    },
  };
}
