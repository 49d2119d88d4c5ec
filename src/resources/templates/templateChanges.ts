import { command } from '../../cloud/client/command';
import { started } from '../../cloud/tasks/jobCommands';
import { stateTrace } from '../../cloud/changes/trace';
import type { Template } from '../../cloud/types';
import { answeredByJob, type Change } from '../../cloud/changes/change';

export const deleteTemplateCommand = command('deleteTemplate', ['id'], started);

/** From every zone. Instances created from it are not affected. */
export const deleteTemplate: Change<{ template: Template }> = {
  kind: 'deleteTemplate',
  trace: ({ template: { id } }) => stateTrace('templates', id, { state: ['gone'] }),
  environment: ({ template }) => template.environment,
  subject: ({ template: { id, name } }) => ({ kind: 'template', id, name }),
  send: async (client, { template: { id } }) =>
    answeredByJob(await client.change(deleteTemplateCommand, { id })),
};
