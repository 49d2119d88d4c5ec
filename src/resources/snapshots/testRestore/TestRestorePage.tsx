import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useCloud } from '../../../cloud/cloud';
import { asRead, isWhole } from '../../../cloud/lists/list';
import { useText } from '../../../i18n/text';
import { Breadcrumbs, PageHeading } from '../../../ui';
import { useAddressPart } from '../../../ui/dialog/dialogRoute';
import { paths } from '../../../ui/navigation/paths';
import { ListNotice } from '../../../ui/table/ListNotice';
import { instancesQuery } from '../../instances/instances';
import { problemsOf, useActionContext } from '../../rules/actionContext';
import { snapshotVerdicts } from '../snapshotRules';
import { limitText } from '../../rules/limitText';
import { refusalText } from '../../rules/reasonText';
import { templatesQuery } from '../../templates/templates';
import { snapshotQuery } from '../snapshots';
import { CreateTestInstance } from './CreateTestInstance';
import { CreateTestTemplate } from './CreateTestTemplate';
import { CheckTestInstance } from './CheckTestInstance';
import { RemoveLeftovers } from './TestLeftovers';
import { isTestResource } from './testNames';

/**
 * A restore test in four steps: create a template from the snapshot, create an instance from that, check it, delete
 * both. Its state is in the cloud, so that any browser can continue it.
 */
export function TestRestorePage() {
  const t = useText();
  const cloud = useCloud();
  const { data: snapshot } = useSuspenseQuery(snapshotQuery(cloud, useAddressPart('id')));
  const { id, name } = snapshot;
  const context = useActionContext();
  const templates = useQuery(templatesQuery(cloud));
  const instances = useQuery(instancesQuery(cloud));
  const ownTemplates = templates.data?.items.filter((each) => isTestResource(each, id)) ?? [];
  const ownInstances = instances.data?.items.filter((each) => isTestResource(each, id)) ?? [];
  const [template] = ownTemplates;
  // One of an earlier test may wait to be purged.
  const instance = ownInstances.find(({ state }) => state !== 'Destroyed') ?? ownInstances[0];
  const isRead = templates.data?.isComplete === true && instances.data?.isComplete === true;
  const refusal = context && refusalText(t, snapshotVerdicts(snapshot, context), 'testRestore');
  const few = (['instances', 'volumes', 'templates'] as const).flatMap(
    (resource) => limitText(t, context?.allowances, resource) ?? [],
  );
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('snapshots.title'), to: paths.snapshots },
          { label: name, to: paths.snapshot(id) },
          { label: t('testRestore.crumb') },
        ]}
      />
      <PageHeading title={t('testRestore.title', { name })} />
      <p>{t('testRestore.intro')}</p>
      <p>
        {t('testRestore.takes')} {few.join(' ')}
      </p>
      <ListNotice {...problemsOf([templates, instances])}>{t('testRestore.unread')}</ListNotice>
      {isRead && (
        <>
          <CreateTestTemplate snapshot={snapshot} template={template} refusal={refusal} />
          <CreateTestInstance snapshot={snapshot} template={template} instance={instance} />
          <CheckTestInstance snapshot={snapshot} instance={instance} />
          <RemoveLeftovers
            templates={ownTemplates}
            instances={ownInstances}
            isKnown={isWhole(asRead(templates)) && isWhole(asRead(instances))}
          />
        </>
      )}
    </>
  );
}
