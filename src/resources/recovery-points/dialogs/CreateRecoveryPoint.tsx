import { useState } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useLocation } from 'react-router';
import { problemsOf } from '../../rules/actionContext';
import { capabilitiesQuery } from '../../../cloud/session/capabilities';
import { useChange } from '../../../cloud/tasks/useChange';
import { useCloud } from '../../../cloud/cloud';
import { instanceQuery } from '../../instances/instances';
import { useInstanceDisks } from '../../instances/instanceDisks';
import { usePointLimit } from '../quota/pointLimit';
import { createRecoveryPoint } from '../recoveryPointChanges';
import { instanceRecoveryPointsQuery } from '../recoveryPoints';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import { instanceVerdicts, recoveryPointTypesFor } from '../../instances/instanceRules';
import { defaultRecoveryPointName } from '../../../i18n/formats';
import { isWhole, unread } from '../../../cloud/lists/list';
import { baseNameOf } from '../../../cloud/lists/names';
import { buildLineage } from '../lineage/lineage';
import { quotaOf } from '../quota/quota';
import { nameProblemText } from '../../rules/problemText';
import { reasonText } from '../../rules/reasonText';
import { useText } from '../../../i18n/text';
import { CheckboxField } from '../../../ui/form/ChoiceFields';
import { TextField } from '../../../ui/form/Fields';
import { FormDialog } from '../../shared/dialog/FormDialog';
import { useAddressPart, useCloseDialog } from '../../../ui/dialog/dialogRoute';
import { useOverDetails } from '../../../ui/navigation/matchedPage';
import { dialogVerdict } from '../../rules/dialogVerdict';
import { PinFields } from '../../shared/pins/PinFields';
import { newTags, noPin, type PinValues } from '../../shared/pins/pinTags';
import { SnapshotOrRecoveryPoint } from '../../shared/SnapshotOrRecoveryPoint';
import { paths } from '../../../ui/navigation/paths';
import { PointBlocks } from '../PointBlocks';
import { remedyOf } from '../../shared/remedies';
import { QuotaBeforeCreate } from '../quota/QuotaNotice';
import { useFieldForm } from '../../../ui/form/useFieldForm';

interface Values extends PinValues {
  name: string;
  description: string;
  memory: boolean;
}

/** Creates a recovery point of an instance; opened from the list, the details or the recovery points. */
export function CreateRecoveryPoint() {
  const t = useText();
  const cloud = useCloud();
  const tasks = useTasks();
  const id = useAddressPart('id');
  const instance = useSuspenseQuery(instanceQuery(cloud, id)).data;
  const read = useQuery(instanceRecoveryPointsQuery(cloud, id));
  const points = read.data ?? unread;
  const capabilities = useSuspenseQuery(capabilitiesQuery(cloud)).data;
  const close = useCloseDialog(useBeneath(id));
  const create = useChange(createRecoveryPoint);

  const limit = usePointLimit(instance);
  const { volumes, snapshots, lists } = useInstanceDisks(id, false);
  const all = [read, limit.read, ...lists];
  const context = {
    capabilities,
    tasks,
    volumes,
    snapshots,
    recoveryPoints: points,
    recoveryPointLimit: limit.forRules,
  };
  const { refusal, reason, doubt } = dialogVerdict(
    t,
    instanceVerdicts(instance, context),
    'createRecoveryPoint',
    { isReading: all.some(({ isFetching }) => isFetching), onRetry: problemsOf(all).onRetry },
  );
  const isUnsent = create.isIdle || create.isError;
  const types = recoveryPointTypesFor(instance, context);
  const isFirst = isWhole(points) && points.items.every(({ state }) => state === 'Removed');
  const isRunning = instance.state === 'Running';

  const [name] = useState(() => defaultRecoveryPointName(baseNameOf(instance), Date.now()));
  const form = useFieldForm<Values>({
    defaultValues: { name, description: '', memory: false, ...noPin },
  });
  const { errors } = form.formState;
  const memory = useWatch({ control: form.control, name: 'memory' });
  const inputOf = ({ name, description, memory, ...pin }: Values) => ({
    instance,
    name,
    description,
    memory,
    tags: newTags(t, pin),
  });

  return (
    <FormDialog
      title={t('recoveryPoints.create.title')}
      form={form}
      submitLabel={t('recoveryPoints.create.done')}
      submitDisabledReason={isUnsent ? refusal : undefined}
      doubt={isUnsent ? doubt : undefined}
      remedy={remedyOf(t, reason, { instanceId: id }, capabilities)}
      rowId={id}
      intro={
        <>
          <p>{t('recoveryPoints.create.of', { instance: instance.name })}</p>
          {isRunning && <p>{t('recoveryPoints.create.freeze')}</p>}
          {refusal === undefined && (
            <QuotaBeforeCreate
              instance={instance}
              lineage={buildLineage(points.items)}
              quota={quotaOf(points, limit.known)}
              mayFree={isWhole(points) && capabilities.commands.has('deleteVMSnapshot')}
            />
          )}
        </>
      }
      onSubmit={(values, signal) => create.send(inputOf(values), signal)}
      estimate={create.estimateFor({ instance, name, description: '', memory })}
      calls={(values) => create.callsFor(inputOf(values))}
      onClose={close}
    >
      <TextField
        label={t('recoveryPoints.create.name')}
        select
        error={errors.name?.message}
        {...form.register('name', { validate: (name) => nameProblemText(t, name) })}
      />
      <TextField
        label={t('recoveryPoints.create.description')}
        optional
        error={errors.description?.message}
        {...form.register('description', {
          validate: (text) => nameProblemText(t, text, { optional: true }),
        })}
      />
      <CheckboxField
        label={t('recoveryPoints.create.memory')}
        hint={t('recoveryPoints.create.memoryHint')}
        reason={reasonText(t, types.DiskAndMemory)}
        error={errors.memory?.message}
        {...form.register('memory', {
          validate: (memory) => reasonText(t, memory ? types.DiskAndMemory : types.Disk),
        })}
      />
      {capabilities.commands.has('createTags') && <PinFields />}
      {isFirst && (
        <PointBlocks
          points={[{ type: memory ? 'DiskAndMemory' : 'Disk' }]}
          hypervisor={instance.hypervisor}
        />
      )}
      <SnapshotOrRecoveryPoint />
    </FormDialog>
  );
}

/** Address of the page behind the dialog. */
function useBeneath(instanceId: string): string {
  const overDetails = useOverDetails();
  const { pathname } = useLocation();
  if (pathname === paths.addRecoveryPoint(instanceId)) return paths.recoveryPoints(instanceId);
  return overDetails ? paths.instance(instanceId) : paths.instances;
}
