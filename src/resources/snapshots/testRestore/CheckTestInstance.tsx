import styled from '@emotion/styled';
import { Link } from 'react-router';
import { useCloud } from '../../../cloud/cloud';
import { useSession } from '../../../cloud/session/session';
import { tagDifference, tagKeys } from '../../../cloud/tags/tags';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import { useChange } from '../../../cloud/tasks/useChange';
import type { Instance, Snapshot } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { DescriptionList, StatusBadge } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';
import { useInstanceActions } from '../../instances/instanceActions';
import { defaultNic } from '../../instances/nics';
import { ReasonedButton } from '../../recovery-points/runs/ReasonedButton';
import { useActionContext } from '../../rules/actionContext';
import { mayCall } from '../../rules/context';
import { restoreTestOf, restoreTestTag } from '../../rules/restoreTest';
import { instanceStatus } from '../../rules/status';
import { useRestoreTestText } from '../../shared/restoreTestText';
import { recordTest, snapshotTagsOf } from '../snapshotChanges';
import { StepButton, TestStep } from './TestStep';

/** Third step: the person checks the instance, and records if it works. */
export function CheckTestInstance(props: { snapshot: Snapshot; instance: Instance | undefined }) {
  const { snapshot, instance } = props;
  const t = useText();
  const testText = useRestoreTestText();
  const last = restoreTestOf(snapshot);
  return (
    <TestStep title={t('testRestore.look.title')}>
      {instance === undefined ? (
        <p className="soft">{t('testRestore.look.wait')}</p>
      ) : (
        <>
          <TestInstance instance={instance} />
          <p>{t('testRestore.look.question')}</p>
          <Answers snapshot={snapshot} />
        </>
      )}
      {last && (
        <p>
          <StatusBadge tone={last.works ? 'success' : 'error'} label={testText(last)} />
        </p>
      )}
    </TestStep>
  );
}

function TestInstance({ instance }: { instance: Instance }) {
  const t = useText();
  const tasks = useTasks();
  const context = useActionContext();
  const status = instanceStatus(instance, tasks);
  const console = useInstanceActions(
    context,
    'details',
  )(instance).find(({ id }) => id === 'console');
  return (
    <>
      <DescriptionList
        items={[
          {
            term: t('testRestore.look.instance'),
            detail: <Link to={paths.instance(instance.id)}>{instance.name}</Link>,
          },
          {
            term: t('instances.state'),
            detail: <StatusBadge tone={status.tone} label={t(status.label)} />,
          },
          { term: t('instances.ip'), detail: defaultNic(instance)?.ipAddress },
          { term: t('instances.network'), detail: defaultNic(instance)?.networkName },
        ]}
      />
      {console && <ReasonedButton action={console} />}
    </>
  );
}

const Choices = styled('div')`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin-bottom: 8px;
`;

/** *Yes* and *No*: stored as a tag on the snapshot, with time and person. */
function Answers({ snapshot }: { snapshot: Snapshot }) {
  const t = useText();
  const { client } = useCloud();
  const { user } = useSession();
  const context = useActionContext();
  const change = useChange(recordTest);
  const { tags } = snapshot;
  const isAllowed =
    context === undefined || (mayCall(context, 'createTags') && mayCall(context, 'deleteTags'));
  const refusal = !isAllowed
    ? t('reason.notPermitted')
    : tags === undefined
      ? t('testRestore.look.tagsUnread')
      : undefined;
  const send = (works: boolean) => (signal: AbortSignal) => {
    const value = restoreTestTag({ works, at: client.now(), by: user?.displayName ?? '' });
    const difference = tagDifference(tags ?? {}, { [tagKeys.restoreTest]: value });
    return change.send({ ...snapshotTagsOf(snapshot), ...difference }, signal);
  };
  return (
    <>
      <Choices>
        <StepButton
          label={t('testRestore.look.yes')}
          variant="outlined"
          refusal={refusal}
          send={send(true)}
        />
        <StepButton
          label={t('testRestore.look.no')}
          variant="outlined"
          refusal={refusal}
          send={send(false)}
        />
      </Choices>
      <p className="soft">{t('testRestore.look.shared')}</p>
    </>
  );
}
