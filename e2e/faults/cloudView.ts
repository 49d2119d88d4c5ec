/** The cloud as somebody else sees it who works in the same account: read straight from its API. */
export interface CloudView {
  /** Rows of a list. */
  rows: (command: string, key: string, params?: object) => Promise<readonly Row[]>;
  /** Sends a command; its answer. Throws where the cloud refuses it. */
  send: (command: string, params: object) => Promise<Row>;
  /** Sets the practice cloud itself: its scenario, its time, its faults. */
  practice: (order: object) => Promise<void>;
  /** Signs in again, after the cloud was replaced. */
  signIn: () => Promise<void>;
}

/** One object of an answer. */
export type Row = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): Row {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Reaches a practice cloud at an address, e.g. `http://127.0.0.1:8080`, as *colleague*. */
export function cloudView(address: string): CloudView {
  let cookie = '';
  let sessionkey = '';

  async function send(command: string, params: object): Promise<Row> {
    const body = new URLSearchParams({ command, response: 'json', ...params, sessionkey });
    const answer = await fetch(`${address}/client/api`, {
      method: 'POST',
      body,
      headers: { cookie },
    });
    const cookies = answer.headers.getSetCookie().map((text) => text.split(';')[0]);
    if (cookies.length > 0) cookie = cookies.join('; ');
    const [row] = Object.values(recordOf(await answer.json())).map(recordOf);
    if (row === undefined || row['errorcode'] !== undefined)
      throw new Error(`${command} was refused: ${String(row?.['errortext'])}`);
    return row;
  }

  return {
    send,
    async rows(command, key, params = {}) {
      const list = (await send(command, { listall: 'true', ...params }))[key];
      return Array.isArray(list) ? list.map(recordOf) : [];
    },
    async practice(order) {
      const answer = await fetch(`${address}/practice`, {
        method: 'POST',
        body: JSON.stringify(order),
        headers: { 'content-type': 'application/json' },
      });
      if (!answer.ok) throw new Error(`/practice answered ${String(answer.status)}`);
    },
    async signIn() {
      cookie = '';
      sessionkey = '';
      const answer = await send('login', { username: 'colleague', password: 'cairn-practice' });
      sessionkey = String(answer['sessionkey']);
    },
  };
}
