// A file of the person's own that work is written into as it is saved, where the browser can do that. It is written whole
// beside the old one and takes its place when it is closed, so that half of one is never left. Knows no exercise.

/** No leave to write, no room, the file or its folder is gone, or something else: in use, or a drive that went away. */
export type NotWritten = 'noLeave' | 'full' | 'gone' | 'refused';

export type OwnFile = FileSystemFileHandle;

/** What browsers that can do it offer, and the types of the language don't know yet. */
interface Picking {
  showSaveFilePicker?(wanted: {
    readonly id: string;
    readonly suggestedName: string;
    readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[];
  }): Promise<OwnFile>;
}
interface Permitting {
  queryPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

const MODE = { mode: 'readwrite' } as const;
const WHY: Readonly<Record<string, NotWritten>> = {
  NotAllowedError: 'noLeave',
  QuotaExceededError: 'full',
  NotFoundError: 'gone',
};

export const canWriteFiles = (): boolean => (globalThis as Picking).showSaveFilePicker !== undefined;

/** Has the person choose where; null where they change their mind, or may not. */
export async function chooseOwnFile(suggestedName: string): Promise<OwnFile | null> {
  const types = [{ description: 'Exercise of Muster', accept: { 'application/json': ['.json'] } }];
  try {
    return (await (globalThis as Picking).showSaveFilePicker?.({ id: 'muster', suggestedName, types })) ?? null;
  } catch {
    return null;
  }
}

/** Whether it may be written now; with `ask` the person is asked, which browsers allow only after a click or key. */
export async function mayWrite(file: OwnFile, ask: boolean): Promise<boolean> {
  const { queryPermission, requestPermission } = file as Permitting;
  try {
    if ((await queryPermission?.call(file, MODE)) === 'granted') return true;
    return ask && (await requestPermission?.call(file, MODE)) === 'granted';
  } catch {
    return false;
  }
}

/** Null once the whole text is in the file. */
export async function writeWhole(file: OwnFile, text: string): Promise<NotWritten | null> {
  let stream: FileSystemWritableFileStream | null = null;
  try {
    stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
    return null;
  } catch (error) {
    await stream?.abort().catch(() => {});
    return WHY[error instanceof DOMException ? error.name : ''] ?? 'refused';
  }
}
