import { templateClues } from '../../cloud/lists/nameClues';
import { visibleName } from '../../cloud/lists/names';
import type { Template } from '../../cloud/types';
import type { Cloud } from '../../cloud/cloud';
import { entityQuery, listQuery } from '../../cloud/lists/listQuery';
import type { Environment } from '../../cloud/environments/environment';
import { queryKeysOf } from '../../cloud/lists/queryKeys';
import { ownership, scopesOf } from '../../cloud/environments/scope';
import { listTemplates, type TemplateCopy } from './templateCommands';

/** The engine's words for a copy that is still on its way. */
const moving = /\d+% |creating|installing|processing|in progress|copying|not started/i;

/** Templates from rows of one copy a zone each. A template is ready as soon as one zone has it. */
function toEntities(copies: readonly TemplateCopy[]): readonly Template[] {
  const byId = new Map<string, TemplateCopy[]>();
  for (const copy of copies) byId.set(copy.id, [...(byId.get(copy.id) ?? []), copy]);
  return [...byId.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const zones = rows.flatMap(({ zoneid, zonename, isready }) =>
      zoneid === undefined ? [] : [{ id: zoneid, name: zonename ?? zoneid, isReady: isready }],
    );
    return {
      id: first.id,
      ...visibleName(first.id, first.name),
      displayText: first.displaytext,
      osTypeName: first.ostypename,
      isReady: rows.some(({ isready }) => isready),
      status: (rows.find(({ isready }) => !isready) ?? first).status,
      size: first.size,
      zones,
      sshKeyEnabled: first.sshkeyenabled,
      passwordEnabled: first.passwordenabled,
      dynamicallyScalable: first.isdynamicallyscalable,
      createdAt: first.created,
      hypervisor: first.hypervisor,
      tags: first.tags,
      ...ownership(first),
    };
  });
}

export const templateSource = {
  resource: 'templates' as const,
  command: listTemplates,
  params: { templatefilter: 'self' },
  scopes: scopesOf,
  clues: templateClues,
  toEntities,
  isBusy: ({ status, zones }: Template) =>
    zones.some(({ isReady }) => !isReady) && moving.test(status ?? ''),
};

/** The account's own templates. */
export function templatesQuery(cloud: Cloud) {
  return listQuery(cloud, templateSource);
}

/** Every template from which an instance can be created in an environment: the account's, shared and public ones. */
export function usableTemplatesQuery(cloud: Cloud, environment: Environment) {
  const place = environment.kind === 'project' ? environment.id : environment.kind;
  const { resource, command, clues, isBusy } = templateSource;
  const params = { templatefilter: 'executable' };
  const asked = { resource, command, params, clues, isBusy, toEntities, staleTime: 60_000 };
  const key = queryKeysOf('templates').of(`usable in ${place}`);
  return {
    ...listQuery(cloud, asked, key, [...scopesOf(environment)]),
    refetchInterval: false as const,
  };
}

/** One template of the account. */
export function templateQuery(cloud: Cloud, id: string) {
  return entityQuery(cloud, templateSource, id, { id });
}
