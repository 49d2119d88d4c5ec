import Button from '@mui/material/Button';
import { useId } from 'react';
import { Link } from 'react-router';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import type { Instance, Template } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { useOpenDialog } from '../../../ui/dialog/dialogRoute';
import { paths } from '../../../ui/navigation/paths';
import { instanceDialogPath, templateDialogPath } from '../../shared/dialogPaths';
import { taskOfInstance, taskOn } from '../../../cloud/tasks/taskOn';
import { TestStep } from './TestStep';

interface Leftovers {
  templates: readonly Template[];
  instances: readonly Instance[];
}

/** Last step: the resources of the test, until they are deleted. `isKnown`: false where there may be more. */
export function RemoveLeftovers({ isKnown, ...props }: Leftovers & { isKnown: boolean }) {
  const t = useText();
  const isNone = props.templates.length + props.instances.length === 0;
  return (
    <TestStep title={t('testRestore.remove.title')}>
      {isNone && (
        <p className="soft">
          {t(isKnown ? 'testRestore.remove.none' : 'testRestore.remove.notKnown')}
        </p>
      )}
      <TestLeftovers {...props} />
      <p>
        <Link to={paths.testLeftovers}>{t('testRestore.leftovers.all')}</Link>
      </p>
    </TestStep>
  );
}

/** Leftovers of a test. The instances go first: they use the template. */
export function TestLeftovers({ templates, instances }: Leftovers) {
  return (
    <>
      {instances.map((instance) => (
        <InstanceLeft key={instance.id} instance={instance} />
      ))}
      {templates.map((template) => (
        <TemplateLeft key={template.id} template={template} isUsed={instances.length > 0} />
      ))}
    </>
  );
}

function InstanceLeft({ instance: { id, name, state } }: { instance: Instance }) {
  const t = useText();
  const textId = useId();
  const openDialog = useOpenDialog();
  const isBusy = taskOfInstance(id, useTasks()) !== undefined;
  const isDestroyed = state === 'Destroyed';
  return (
    <>
      <p id={textId}>{t('testRestore.remove.instanceText', { name })}</p>
      {!isBusy && (
        <Button
          variant="outlined"
          color="error"
          aria-describedby={textId}
          onClick={() => openDialog(instanceDialogPath(id, isDestroyed ? 'expunge' : 'destroy'))}
        >
          {t(isDestroyed ? 'testRestore.remove.expunge' : 'testRestore.remove.instance')}
        </Button>
      )}
    </>
  );
}

function TemplateLeft({ template: { id, name }, isUsed }: { template: Template; isUsed: boolean }) {
  const t = useText();
  const textId = useId();
  const openDialog = useOpenDialog();
  const isBusy = taskOn({ kind: 'template', id }, useTasks()) !== undefined;
  return (
    <>
      <p id={textId}>{t('testRestore.remove.templateText', { name })}</p>
      {!isUsed && !isBusy && (
        <>
          <Button
            variant="outlined"
            color="error"
            aria-describedby={textId}
            onClick={() => openDialog(templateDialogPath(id, 'delete'))}
          >
            {t('testRestore.remove.template')}
          </Button>
          <p className="soft">{t('testRestore.remove.templateHint')}</p>
        </>
      )}
    </>
  );
}
