import * as v from 'valibot';
import { command, listCommand } from './command';
import { started } from './job';
import { chosenText, flag, maybe, moment, owner } from './schema';

/** One row of listTemplates: a template's copy in one zone. */
export const templateCopy = v.object({
  id: v.string(),
  name: chosenText,
  displaytext: maybe(chosenText),
  ostypename: maybe(v.string()),
  isready: flag,
  status: maybe(v.string()),
  size: maybe(v.number()),
  zoneid: maybe(v.string()),
  zonename: maybe(v.string()),
  sshkeyenabled: flag,
  passwordenabled: flag,
  isdynamicallyscalable: flag,
  created: maybe(moment),
  hypervisor: maybe(v.string()),
  ...owner,
});
export type TemplateCopy = v.InferOutput<typeof templateCopy>;

export const listTemplates = listCommand(
  'listTemplates',
  ['listall', 'projectid', 'templatefilter', 'id', 'name'],
  'template',
  templateCopy,
);
export const createTemplateCommand = command(
  'createTemplate',
  [
    'snapshotid',
    'name',
    'displaytext',
    'ostypeid',
    'projectid',
    'sshkeyenabled',
    'passwordenabled',
    'isdynamicallyscalable',
  ],
  started,
);
export const deleteTemplateCommand = command('deleteTemplate', ['id'], started);
