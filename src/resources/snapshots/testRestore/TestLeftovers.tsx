import Button from '@mui/material/Button';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import type { Instance, Template } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { useOpenDialog } from '../../../ui/dialog/dialogRoute';
import { paths } from '../../../ui/navigation/paths';
import { instanceDialogPath } from '../../instances/operations';
import { taskOfInstance, taskOn } from '../../rules/busy';
import { TestStep } from './TestStep';

/**
 * Last step: the resources of the test, until they are deleted. The instance goes first, since it uses the
 * template.
 */
export function TestLeftovers(props: {
  template: Template | undefined;
  instance: Instance | undefined;
  /** False where there may be more. */
  isKnown: boolean;
}) {
  const { template, instance, isKnown } = props;
  const t = useText();
  return (
    <TestStep title={t('testRestore.remove.title')}>
      {instance === undefined && template === undefined && (
        <p className="soft">
          {t(isKnown ? 'testRestore.remove.none' : 'testRestore.remove.notKnown')}
        </p>
      )}
      {instance !== undefined && <InstanceLeft instance={instance} />}
      {template !== undefined && (
        <TemplateLeft template={template} isUsed={instance !== undefined} />
      )}
    </TestStep>
  );
}

function InstanceLeft({ instance: { id, name, state } }: { instance: Instance }) {
  const t = useText();
  const openDialog = useOpenDialog();
  const isBusy = taskOfInstance(id, useTasks()) !== undefined;
  const isDestroyed = state === 'Destroyed';
  return (
    <>
      <p>{t('testRestore.remove.instanceText', { name })}</p>
      {!isBusy && (
        <Button
          variant="outlined"
          color="error"
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
  const openDialog = useOpenDialog();
  const isBusy = taskOn({ kind: 'template', id }, useTasks()) !== undefined;
  return (
    <>
      <p>{t('testRestore.remove.templateText', { name })}</p>
      {!isUsed && !isBusy && (
        <>
          <Button
            variant="outlined"
            color="error"
            onClick={() => openDialog(paths.deleteTemplate(id))}
          >
            {t('testRestore.remove.template')}
          </Button>
          <p className="soft">{t('testRestore.remove.templateHint')}</p>
        </>
      )}
    </>
  );
}
