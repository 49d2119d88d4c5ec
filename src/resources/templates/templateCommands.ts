import * as v from 'valibot';
import { command, listCommand } from '../../cloud/client/command';
import { started } from '../../cloud/tasks/jobCommands';
import {
  amount,
  flag,
  lenient,
  moment,
  owner,
  resourceName,
  tags,
  shownText,
  hypervisor,
} from '../../cloud/client/schema';

/** One row of listTemplates: a template's copy in one zone. */
const templateCopy = v.object({
  id: v.string(),
  name: resourceName,
  displaytext: shownText,
  ostypename: shownText,
  isready: flag,
  status: lenient(v.string()),
  size: amount,
  zoneid: lenient(v.string()),
  zonename: shownText,
  sshkeyenabled: flag,
  passwordenabled: flag,
  isdynamicallyscalable: flag,
  created: lenient(moment),
  hypervisor,
  tags,
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
