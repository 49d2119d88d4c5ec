/** A third-party API client for CloudStack; the parts that `otherClient.test.ts` uses. */
declare module 'csclient' {
  interface Options {
    apiKey: string;
    secretKey: string;
    /** Ends with `?`. */
    baseUrl: string;
    /** ms between two looks at a job. */
    pollingTime: number;
  }
  type Callback = (error: Error | null, answer: unknown) => void;
  type Params = Record<string, string | number>;
  export default class CloudStackClient {
    constructor(options: Options);
    executeSync(command: string, params: Params, callback: Callback): void;
    executeAsync(command: string, params: Params, callback: Callback): void;
  }
}
