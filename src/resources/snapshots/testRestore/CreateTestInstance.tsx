import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { zonesQuery } from '../../../cloud/catalog/zones';
import { useCloud } from '../../../cloud/cloud';
import { environmentOf } from '../../../cloud/environments/environment';
import { isWhole } from '../../../cloud/lists/list';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import { useChange } from '../../../cloud/tasks/useChange';
import type { Instance, Snapshot, Template } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { CheckboxField } from '../../../ui/form/ChoiceFields';
import { SelectField } from '../../../ui/form/Fields';
import { ListNotice } from '../../../ui/table/ListNotice';
import { createInstance } from '../../instances/create/createInstance';
import {
  ComputeOfferingOptions,
  fixedOfferings,
  NetworkOptions,
  offeringHint,
} from '../../instances/create/NewInstanceFields';
import { useNewInstanceReads, zonesOf } from '../../instances/create/newInstanceReads';
import { useShortageTexts } from '../../instances/create/useShortageTexts';
import { problemsOf, useActionContext } from '../../rules/actionContext';
import { templateVerdicts } from '../../templates/templateRules';
import { taskOn } from '../../../cloud/tasks/taskOn';
import { refusalText } from '../../rules/reasonText';
import { templateStatus } from '../../rules/status';
import { testNameOf } from './testNames';
import { StepButton, TestStep } from './TestStep';

/** Second step: an instance from the template, on an isolated network unless the person wants another. */
export function CreateTestInstance(props: {
  snapshot: Snapshot;
  template: Template | undefined;
  instance: Instance | undefined;
}) {
  const { snapshot, template, instance } = props;
  const t = useText();
  const isReady = template?.isReady === true;
  return (
    <TestStep title={t('testRestore.instance.title')}>
      {instance === undefined && template !== undefined && isReady ? (
        <Choice snapshot={snapshot} template={template} />
      ) : (
        <p className="soft">{t(waitingText(template, instance))}</p>
      )}
    </TestStep>
  );
}

function waitingText(template: Template | undefined, instance: Instance | undefined) {
  if (instance !== undefined)
    return instance.state === 'Error' ? 'testRestore.failed' : 'testRestore.instance.done';
  const hasFailed = template !== undefined && templateStatus(template, []).tone === 'error';
  return hasFailed ? 'testRestore.instance.first' : 'testRestore.instance.wait';
}

function Choice({ snapshot, template }: { snapshot: Snapshot; template: Template }) {
  const t = useText();
  const tasks = useTasks();
  const context = useActionContext();
  const change = useChange(createInstance);
  const [offeringId, setOffering] = useState('');
  const [networkId, setNetwork] = useState('');
  const [isShared, setShared] = useState(false);
  const zones = useQuery(zonesQuery(useCloud())).data?.items;
  const zoneId = zonesOf(template, zones)[0]?.id ?? snapshot.zoneId ?? '';
  const reads = useNewInstanceReads(environmentOf(snapshot), zoneId);
  const [shortage] = useShortageTexts(reads, offeringId, template);
  const all = reads.networks?.items ?? [];
  const networks = isShared ? all : all.filter(({ isIsolated }) => isIsolated);
  const isListed = networks.some(({ id }) => id === networkId);
  const areNetworksKnown = isWhole(reads.networks);
  // Which network the cloud takes is not known: it may be a shared one.
  const isCloudsChoice = isShared && networks.length === 0 && !areNetworksKnown;
  const missing =
    offeringId === ''
      ? t('instances.problem.offering')
      : isListed || isCloudsChoice
        ? undefined
        : t('instances.problem.network');
  const isOnItsWay = taskOn({ kind: 'template', id: template.id }, tasks) !== undefined;
  const refusal =
    refusalText(t, context && templateVerdicts(template, context), 'createInstance') ??
    (isOnItsWay ? t('testRestore.instance.wait') : undefined) ??
    missing ??
    shortage;
  return (
    <>
      <p>{t('testRestore.instance.text')}</p>
      <SelectField
        label={t('instances.offering')}
        hint={offeringHint(t, reads)}
        value={offeringId}
        onChange={(event) => setOffering(event.target.value)}
      >
        <option value="">{t('instances.create.chooseOffering')}</option>
        <ComputeOfferingOptions offerings={fixedOfferings(reads)} />
      </SelectField>
      <SelectField
        label={t('instances.network')}
        hint={
          networks.length === 0 && !reads.isLoading
            ? t(
                areNetworksKnown
                  ? 'testRestore.instance.noNetwork'
                  : 'testRestore.instance.networksUnread',
              )
            : undefined
        }
        value={isListed ? networkId : ''}
        onChange={(event) => setNetwork(event.target.value)}
      >
        <option value="">
          {t(isCloudsChoice ? 'instances.create.anyNetwork' : 'instances.create.chooseNetwork')}
        </option>
        <NetworkOptions networks={networks} />
      </SelectField>
      <CheckboxField
        label={t('testRestore.instance.shared')}
        hint={t('testRestore.instance.sharedHint')}
        checked={isShared}
        onChange={() => setShared(!isShared)}
      />
      <ListNotice {...problemsOf(reads.reads)}>{t('instances.create.incomplete')}</ListNotice>
      <StepButton
        label={t('testRestore.instance.submit')}
        refusal={refusal}
        send={(signal) =>
          change.send(
            {
              name: testNameOf(snapshot.id),
              template,
              zoneId,
              offeringId,
              networkIds: isListed ? [networkId] : [],
              keyPair: undefined,
              isStarted: true,
              environment: snapshot.environment,
            },
            signal,
          )
        }
      />
    </>
  );
}
