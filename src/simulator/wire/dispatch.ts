import type { LoginParameters, SessionCheck } from '../session/auth';
import type { SessionCommand } from '../commands';
import type { Fault, State } from '../model';
import type { JsonObject } from './wire';
import type { CommandCall } from '../commandContext';
import { signerOf } from '../session/apiKey';
import { endSession, openSession, sessionCookies, sessionOf } from '../session/auth';
import { commands, isAsync, isSessionCommand, works } from '../commands';
import { isCallable } from '../commands/apis';
import { record } from '../events';
import { submit } from '../jobs';
import { readArgs } from './params';
import { countCall, rateLimited } from '../session/rateLimit';
import { checkSecondFactor, codeCommand, validateCode } from '../session/twoFactor';
import { ApiError, WrappedError, failure, serverError } from './wire';

/** A call to the API, its parameters' names in lower case. */
export interface ApiCall {
  method: string;
  command: string | undefined;
  given: Readonly<Record<string, string>>;
  /** The parameters as they were sent: the signature covers these. */
  sent: ReadonlyMap<string, string>;
  credentials: LoginParameters;
}

/** Answer of a command: the content of the envelope, and the cookies to set. */
export interface Answer {
  body: JsonObject;
  cookies: readonly string[];
}

/** Settings of the server, apart from its state. */
export interface DispatchContext {
  sessionCheck: SessionCheck;
  /** The callers' own time, ms since 1970: the cloud's may pass faster. */
  callersNow: number;
  consoleUrl: (token: string) => string;
}

const expired = ['JSESSIONID=;Path=/client;Max-Age=0', 'sessionkey=;Max-Age=0'];

/** Answers one call: caller, permission, parameters, and then the command itself. Throws ApiError. */
export function dispatch(
  state: State,
  now: number,
  call: ApiCall,
  around: DispatchContext,
  fault: Exclude<Fault, { kind: 'delay' }> | undefined,
): Answer {
  const { command, credentials } = call;
  if (command === 'login' || command === 'logout')
    return signInOrOut(state, now, command, call, around);
  if (fault?.kind === 'sessionExpired') endSession(state, around.sessionCheck, credentials);
  const session = sessionOf(state, now, around.sessionCheck, credentials);
  if (session === 'wrongKey') throw new ApiError(401, 'unable to verify user credentials');
  const caller = session ?? signerOf(state, around.callersNow, call.sent);
  if (caller === undefined)
    throw new ApiError(401, 'unable to verify user credentials and/or request signature');
  if (command === undefined) throw new ApiError(400, 'no command specified');
  if (session !== undefined && command === codeCommand) {
    const code = call.given.codefor2fa;
    return { body: validateCode(state, now, session.session, session.user, code), cookies: [] };
  }
  if (session !== undefined) checkSecondFactor(state, session.session, session.user, command);
  const { user, account } = caller;
  if (!isSessionCommand(command) || !isCallable(account, command))
    throw notOffered(command, `the account for user id [${user.id}]`);
  const project = state.collections.projects.get(call.given.projectid ?? '');
  if (project !== undefined && account.type === 0 && !project.accountIds.includes(account.id))
    throw notOffered(command, `this account/user in project [${project.id}]`);
  if (fault?.kind === 'rateLimited') throw rateLimited(fault.ms);
  countCall(state, account, now);
  if (fault?.kind === 'httpError') throw new ApiError(fault.code, fault.text, fault.cserrorcode);
  const args = readArgs(command, call.given, state, account.type === 1);
  return {
    body: run(
      command,
      { state, now, user, account, command, args, consoleUrl: around.consoleUrl },
      fault,
    ),
    cookies: [],
  };
}

/** 432, in the same words for a command that there is not and for one that the caller may not call. */
function notOffered(command: string, whom: string): ApiError {
  return serverError(432, `The API [${command}] does not exist or is not available for ${whom}.`);
}

function run(name: SessionCommand, call: CommandCall, fault: Fault | undefined): JsonObject {
  const command = commands[name];
  try {
    if (!isAsync(command)) return command.run(call);
    if (call.state.meta.settings.maintenance)
      throw serverError(
        503,
        'Maintenance or Shutdown has been initiated on this management server. Can not accept new jobs',
      );
    const { created, ...given } = command.prepare(call);
    const job = submit(call, name, works, given, {
      stuck: fault?.kind === 'stuckJob',
      failure: fault?.kind === 'jobFailure' ? { code: fault.code, text: fault.text } : undefined,
    });
    return { id: created, jobid: job.id };
  } catch (error) {
    throw masked(error, call);
  }
}

/** Others than administrators do not see why the server itself failed (CloudStack rules §2). */
function masked(error: unknown, call: CommandCall): unknown {
  if (!(error instanceof ApiError) || error instanceof WrappedError) return error;
  return error.cserrorcode === 4250 && call.account.type !== 1
    ? failure('Internal error executing command, please contact your system administrator')
    : error;
}

function signInOrOut(
  state: State,
  now: number,
  command: 'login' | 'logout',
  { method, given, credentials }: ApiCall,
  { sessionCheck }: DispatchContext,
): Answer {
  if (command === 'login') {
    if (method !== 'POST')
      throw new ApiError(405, 'Please use HTTP POST to authenticate using this API');
    const { session, answer } = openSession(state, now, given, credentials);
    return {
      body: answer,
      cookies: sessionCheck === 'CookieAndParameter' ? sessionCookies(session) : [],
    };
  }
  const present = sessionOf(state, now, sessionCheck, credentials);
  if (present === undefined || present === 'wrongKey')
    throw serverError(431, 'Failed to logout: there is no session');
  const by = { accountId: present.account.id, userId: present.user.id };
  record({ state, now }, 'logout', 'Completed', by, { type: 'User', id: present.user.id });
  endSession(state, sessionCheck, credentials);
  return {
    body: { description: 'success' },
    cookies: sessionCheck === 'CookieAndParameter' ? expired : [],
  };
}
