import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useCloud } from '../../../cloud/cloud';
import { useText } from '../../../i18n/text';
import { Breadcrumbs, EmptyState, PageHeading, Progress } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';
import { ListNotice } from '../../../ui/table/ListNotice';
import { instancesQuery } from '../../instances/instances';
import { problemsOf } from '../../rules/actionContext';
import { templatesQuery } from '../../templates/templates';
import { snapshotsQuery } from '../snapshots';
import { TestLeftovers } from './TestLeftovers';
import { testNameOf, testOf } from './testNames';
import { TestStep } from './TestStep';

/** Leftovers of the restore tests of all snapshots, whoever started them, in whichever browser. */
export function TestLeftoversPage() {
  const t = useText();
  const cloud = useCloud();
  const snapshots = useQuery(snapshotsQuery(cloud));
  const templates = useQuery(templatesQuery(cloud));
  const instances = useQuery(instancesQuery(cloud));
  const all = [...(templates.data?.items ?? []), ...(instances.data?.items ?? [])];
  const tests = [...new Set(all.flatMap((each) => testOf(each) ?? []))].toSorted();
  const lists = [templates, instances];
  const isRead = lists.every(({ data, error }) => data?.isComplete === true && error === null);
  const isReading = lists.some(({ data, error }) => data?.isComplete !== true && error === null);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('snapshots.title'), to: paths.snapshots },
          { label: t('testRestore.leftovers.title') },
        ]}
      />
      <PageHeading title={t('testRestore.leftovers.title')} />
      <p>{t('testRestore.leftovers.intro')}</p>
      <ListNotice {...problemsOf(lists)}>{t('testRestore.unread')}</ListNotice>
      {isReading && <Progress label={t('testRestore.leftovers.title')} />}
      {isRead && tests.length === 0 && <EmptyState title={t('testRestore.leftovers.none')} />}
      {tests.map((test) => {
        const snapshot = snapshots.data?.items.find(({ id }) => testNameOf(id) === test);
        const isOfTest = (each: Parameters<typeof testOf>[0]) => testOf(each) === test;
        return (
          <TestStep
            key={test}
            title={snapshot === undefined ? test : t('testRestore.title', { name: snapshot.name })}
          >
            {snapshot !== undefined && (
              <p>
                <Link to={paths.testRestore(snapshot.id)}>
                  {t('testRestore.leftovers.show', { name: snapshot.name })}
                </Link>
              </p>
            )}
            {snapshot === undefined && snapshots.data?.isComplete === true && (
              <p className="soft">{t('testRestore.leftovers.gone')}</p>
            )}
            <TestLeftovers
              templates={templates.data?.items.filter(isOfTest) ?? []}
              instances={instances.data?.items.filter(isOfTest) ?? []}
            />
          </TestStep>
        );
      })}
    </>
  );
}
