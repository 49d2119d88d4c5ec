import { Link } from 'react-router';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import { useChange } from '../../../cloud/tasks/useChange';
import type { Snapshot, Template } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { StatusBadge } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';
import { useActionContext } from '../../rules/actionContext';
import { snapshotVerdicts } from '../snapshotRules';
import { refusalText } from '../../rules/reasonText';
import { templateStatus } from '../../rules/status';
import { createTemplate } from '../snapshotChanges';
import { testNameOf } from './testNames';
import { StepButton, TestStep } from './TestStep';

/** First step: a template from the snapshot. */
export function CreateTestTemplate(props: {
  snapshot: Snapshot;
  template: Template | undefined;
  /** Why the snapshot cannot be tested. */
  refusal: string | undefined;
}) {
  const { snapshot, template } = props;
  const t = useText();
  const tasks = useTasks();
  const context = useActionContext();
  const change = useChange(createTemplate);
  const { osTypeId } = snapshot;
  const verdicts = context && snapshotVerdicts(snapshot, context);
  const refusal =
    props.refusal ??
    refusalText(t, verdicts, 'createTemplate') ??
    (osTypeId === undefined ? t('testRestore.noOsType') : undefined);
  const status = template && templateStatus(template, tasks);
  return (
    <TestStep title={t('testRestore.template.title')}>
      {template && status ? (
        <>
          <p>
            <Link to={`${paths.templates}?filter=${encodeURIComponent(template.name)}`}>
              {template.name}
            </Link>{' '}
            <StatusBadge tone={status.tone} label={t(status.label)} />
          </p>
          {status.tone === 'error' && (
            <p className="soft">
              {template.status} {t('testRestore.failed')}
            </p>
          )}
        </>
      ) : (
        <StepButton
          label={t('testRestore.template.submit')}
          refusal={refusal}
          send={(signal) =>
            change.send(
              {
                snapshot,
                name: testNameOf(snapshot.id),
                displayText: t('testRestore.template.description', { name: snapshot.name }),
                osTypeId: osTypeId ?? '',
                sshKeyEnabled: false,
                passwordEnabled: false,
                dynamicallyScalable: false,
              },
              signal,
            )
          }
        />
      )}
    </TestStep>
  );
}
