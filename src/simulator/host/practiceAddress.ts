import * as v from 'valibot';
import type { SimulatorControls } from './controls';
import type { Settings } from '../model';
import { presetFault, presetIds } from '../presets';
import { scenarioNames } from '../scenarios';

const rule = {
  id: v.string(),
  command: v.string(),
  times: v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), v.literal('forever')]),
};
const ms = v.pipe(v.number(), v.minValue(0));
const codeAndText = { code: v.pipe(v.number(), v.integer()), text: v.string() };

const fault = v.variant('kind', [
  v.strictObject({ ...rule, kind: v.literal('delay'), ms }),
  v.strictObject({
    ...rule,
    kind: v.literal('httpError'),
    ...codeAndText,
    cserrorcode: v.optional(v.number()),
  }),
  v.strictObject({ ...rule, kind: v.literal('jobFailure'), ...codeAndText }),
  v.strictObject({ ...rule, kind: v.literal('answerLost') }),
  v.strictObject({ ...rule, kind: v.literal('connectionLost') }),
  v.strictObject({ ...rule, kind: v.literal('malformedJson') }),
  v.strictObject({ ...rule, kind: v.literal('emptyBody') }),
  v.strictObject({ ...rule, kind: v.literal('sessionExpired') }),
  v.strictObject({ ...rule, kind: v.literal('rateLimited'), ms }),
  v.strictObject({ ...rule, kind: v.literal('stuckJob') }),
]);

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const settings = v.strictObject({
  defaultPageSize: v.optional(v.union([count, v.literal(-1)])),
  encodeApiResponse: v.optional(v.boolean()),
  utcOffsetMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-840), v.maxValue(840))),
  maintenance: v.optional(v.boolean()),
  sessionTimeoutMs: v.optional(count),
  /** null lifts the limit. */
  apiLimit: v.optional(v.nullable(v.strictObject({ max: count, intervalMs: count }))),
});

const order = v.strictObject({
  scenario: v.optional(v.picklist(scenarioNames)),
  reset: v.optional(v.literal(true)),
  speed: v.optional(v.pipe(v.number(), v.minValue(0))),
  moveForwardMs: v.optional(ms),
  faults: v.optional(v.array(fault)),
  preset: v.optional(v.picklist(presetIds)),
  command: v.optional(v.string()),
  settings: v.optional(settings),
});

/**
 * `/practice`: GET returns the controls of the practice cloud; POST changes them, in the order scenario, reset,
 * speed, settings, faults, preset, time, and returns the same. Only JSON is accepted, so that no other site's page
 * can post here.
 */
export async function answerPractice(
  controls: SimulatorControls,
  request: Request,
): Promise<Response> {
  if (request.method === 'GET') return Response.json(controlsState(controls));
  if (request.method !== 'POST') return refusal(405, 'GET or POST');
  if (request.headers.get('content-type')?.split(';')[0] !== 'application/json')
    return refusal(415, 'The body must be application/json');
  const body = v.safeParse(order, await request.json().catch(() => undefined));
  if (!body.success) return refusal(400, describe(body.issues));
  await perform(controls, body.output);
  return Response.json(controlsState(controls));
}

async function perform(controls: SimulatorControls, wanted: v.InferOutput<typeof order>) {
  const { scenario, reset, speed, faults, preset, command, moveForwardMs } = wanted;
  if (scenario !== undefined) await controls.changeScenario(scenario);
  if (reset !== undefined) await controls.reset();
  if (speed !== undefined) await controls.setSpeed(speed);
  if (wanted.settings !== undefined)
    await controls.changeSettings(changedSettings(wanted.settings));
  if (faults !== undefined) await controls.setFaults(faults);
  if (preset !== undefined)
    await controls.setFaults([...controls.faults(), presetFault(preset, command)]);
  if (moveForwardMs !== undefined) await controls.moveForward(moveForwardMs);
}

/** The settings that are given; those left out stay as they are. */
function changedSettings({
  defaultPageSize,
  encodeApiResponse,
  utcOffsetMinutes,
  maintenance,
  sessionTimeoutMs,
  apiLimit,
}: v.InferOutput<typeof settings>): Partial<Settings> {
  return {
    ...(defaultPageSize !== undefined && { defaultPageSize }),
    ...(encodeApiResponse !== undefined && { encodeApiResponse }),
    ...(utcOffsetMinutes !== undefined && { utcOffsetMinutes }),
    ...(maintenance !== undefined && { maintenance }),
    ...(sessionTimeoutMs !== undefined && { sessionTimeoutMs }),
    ...(apiLimit !== undefined && { apiLimit: apiLimit ?? undefined }),
  };
}

function controlsState(controls: SimulatorControls) {
  return {
    scenario: controls.scenario(),
    scenarios: controls.scenarios,
    speed: controls.speed(),
    now: controls.now(),
    faults: controls.faults(),
    settings: controls.settings(),
    presets: controls.faultPresets.map((preset) => preset.id),
    credentials: controls.credentials,
    observerCredentials: controls.observerCredentials,
  };
}

function refusal(status: number, error: string): Response {
  return Response.json({ error }, { status });
}

function describe(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`).join('; ');
}
